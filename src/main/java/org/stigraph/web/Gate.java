package org.stigraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Stands before everything: says on every answer what a browser may do with it, lets scripts of
 * other sites read, turns away whatever would write, and breaks answers that were cut.
 */
final class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String SPARQL_METHODS = "GET, POST, OPTIONS";
  private static final Set<String> WRITING_TYPES =
      Set.of("application/sparql-update", "multipart/form-data");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean sparql = request.getRequestURI().equals("/sparql");
    sayWhatIsAllowed(response, request.getRequestURI().equals("/query"));
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {}
      case "POST" -> {
        if (!sparql) {
          notAllowed(response, METHODS);
          return;
        }
        if (writes(request)) {
          refuse(response, 403, "This endpoint is read-only; it takes queries and no updates.");
          return;
        }
      }
      case "OPTIONS" -> {
        response.setStatus(204);
        response.setHeader("Allow", sparql ? SPARQL_METHODS : METHODS);
        response.setHeader("Access-Control-Allow-Methods", sparql ? SPARQL_METHODS : METHODS);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
        response.setHeader("Access-Control-Max-Age", "86400");
        return;
      }
      default -> {
        notAllowed(response, sparql ? SPARQL_METHODS : METHODS);
        return;
      }
    }
    if (!sparql) {
      chain.doFilter(request, response);
      return;
    }
    if (request.getMethod().equals("GET") && request.getQueryString() == null) {
      response.setStatus(303);
      response.setHeader("Location", "/query");
      return;
    }
    chain.doFilter(request, new CutAnswer(request, response));
    if (CutAnswer.isMarked(request)) {
      throw new IOException("answer cut by the timeout");
    }
  }

  /**
   * @param editor whether the answer is the page of the query editor, whose library writes styles
   */
  private static void sayWhatIsAllowed(HttpServletResponse response, boolean editor) {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'"
            + (editor ? "; style-src 'self' 'unsafe-inline'" : ""));
  }

  private static boolean writes(HttpServletRequest request) {
    String type = request.getContentType();
    String bare = type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (WRITING_TYPES.contains(bare)) {
      return true;
    }
    return !bare.equals("application/sparql-query") && request.getParameter("update") != null;
  }

  private static void notAllowed(HttpServletResponse response, String allowed) throws IOException {
    response.setHeader("Allow", allowed);
    refuse(response, 405, "Nothing can be changed here. Allowed: " + allowed + ".");
  }

  private static void refuse(HttpServletResponse response, int status, String sentence)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
