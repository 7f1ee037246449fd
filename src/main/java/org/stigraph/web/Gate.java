package org.stigraph.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.page.PageServlet;

/**
 * Stands before everything: says on every answer what a browser may do with it, lets scripts of
 * other sites read, turns away whatever would write, and breaks answers that were cut.
 */
final class Gate extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** First segments of addresses whose answers cost more than a page. */
  private static final Set<String> EXPENSIVE =
      Set.of("sparql", "query", "queries", "search", "graph", "dump");

  private static final String METHODS = "GET, HEAD, OPTIONS";
  private static final String SPARQL_METHODS = "GET, POST, OPTIONS";
  private static final Set<String> WRITING_TYPES =
      Set.of("application/sparql-update", "multipart/form-data");

  private final transient PageServlet pages;
  private final transient RateLimit limit;

  /**
   * @param pages tells what is refused
   * @param limit to expensive requests
   */
  Gate(PageServlet pages, RateLimit limit) {
    this.pages = pages;
    this.limit = limit;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean sparql = request.getRequestURI().equals("/sparql");
    sayWhatIsAllowed(response, request.getRequestURI().equals("/query"));
    if (!isRead(request, sparql)) {
      response.setHeader("Connection", "close");
    }
    switch (request.getMethod()) {
      case "GET" -> {}
      case "HEAD" -> {
        if (sparql) {
          pages.refuse(request, response, Refusal.notAllowed(SPARQL_METHODS));
          return;
        }
      }
      case "POST" -> {
        if (!sparql) {
          pages.refuse(request, response, Refusal.notAllowed(METHODS));
          return;
        }
        if (request.getContentLengthLong() > SparqlProcessor.MOST_BYTES) {
          response.setHeader("Connection", "close");
          pages.refuse(request, response, Refusal.tooLarge(SparqlProcessor.MOST_BYTES));
          return;
        }
        try {
          if (writes(request)) {
            pages.refuse(request, response, Refusal.readOnly());
            return;
          }
        } catch (RuntimeException e) {
          response.setHeader("Connection", "close");
          pages.refuse(request, response, unreadable(e));
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
        pages.refuse(request, response, Refusal.notAllowed(sparql ? SPARQL_METHODS : METHODS));
        return;
      }
    }
    if (isExpensive(request)) {
      int wait = limit.take(request.getRemoteAddr());
      if (wait > 0) {
        pages.refuse(request, response, Refusal.tooMany(wait));
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
   * Whether what a request sends will be read; where it stays unread, the connection cannot carry
   * another request.
   */
  private static boolean isRead(HttpServletRequest request, boolean sparql) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    return switch (request.getMethod()) {
      case "GET", "HEAD", "OPTIONS" -> true;
      case "POST" ->
          sparql
              && (type.startsWith("application/x-www-form-urlencoded")
                  || type.startsWith("application/sparql-query"));
      default -> false;
    };
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

  /** Why the parameters of a request could not be read: mostly there are too many of them. */
  private static Refusal unreadable(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalStateException) {
        return Refusal.tooLarge(SparqlProcessor.MOST_BYTES);
      }
    }
    return Refusal.noQuery();
  }

  private static boolean isExpensive(HttpServletRequest request) {
    String path = request.getRequestURI();
    int slash = path.indexOf('/', 1);
    return EXPENSIVE.contains(slash < 0 ? path.substring(1) : path.substring(1, slash));
  }
}
