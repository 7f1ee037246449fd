package org.stigraph.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Hrefs;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Words;

/** Reads requests, asks the site for answers, writes them with what caches need to know. */
public final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SMALL = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(PageServlet.class);

  private final transient DatasetGraph graph;
  private final transient Hrefs hrefs;
  private final transient Site site;

  public PageServlet(DatasetGraph graph, Hrefs hrefs, Site site) {
    this.graph = graph;
    this.hrefs = hrefs;
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answer answer;
    try {
      Ask ask = Ask.of(request, Words.LANGUAGES);
      answer = answer(ask);
      keep("lang", ask, response);
      keep("content", ask, response);
    } catch (Refusal refusal) {
      // Not even the path could be read.
      Ask unread = Ask.unread(request, Words.LANGUAGES);
      answer = site.refused(unread, Words.in(unread.language()), refusal);
    }
    write(answer, request, response);
  }

  private Answer answer(Ask ask) {
    Words words = Words.in(ask.language());
    try {
      return Txn.calculateRead(
          graph,
          () -> site.handler(ask.path()).answer(ask, new Lens(graph, hrefs, words, ask.content())));
    } catch (Refusal refusal) {
      return site.refused(ask, words, refusal);
    } catch (RuntimeException e) {
      LOG.error("no answer for {}", ask.path(), e);
      return site.refused(ask, words, Refusal.broken());
    }
  }

  /** Answers that a request is refused, in the form and language asked for. */
  public void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    Ask ask;
    try {
      ask = Ask.of(request, Words.LANGUAGES);
    } catch (Refusal unreadable) {
      ask = Ask.unread(request, Words.LANGUAGES);
    }
    write(site.refused(ask, Words.in(ask.language()), refusal), request, response);
  }

  /** Keeps a choice of language that the address makes for a year. */
  private static void keep(String choice, Ask ask, HttpServletResponse response) {
    String chosen = ask.query().getOrDefault(choice, "");
    if (Words.LANGUAGES.contains(chosen)) {
      response.addHeader(
          "Set-Cookie", choice + "=" + chosen + "; Path=/; Max-Age=31536000; SameSite=Lax");
    }
  }

  private static void write(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.headers().forEach(response::setHeader);
    response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie");
    if (answer.status() == 200) {
      // Weak: the same page, compressed or not.
      String tag = "W/" + tag(answer);
      response.setHeader("ETag", tag);
      if (!answer.headers().containsKey("Cache-Control")) {
        response.setHeader("Cache-Control", "no-cache");
      }
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(304);
        return;
      }
    }
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    byte[] body = answer.body();
    if (body.length > SMALL && takesGzip(request)) {
      response.setHeader("Content-Encoding", "gzip");
      body = gzip(body);
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Whether one of the tags that a client has is this one; compared weakly, as RFC 9110 says. */
  private static boolean matches(@Nullable String known, String tag) {
    String opaque = tag.substring("W/".length());
    return known != null
        && Stream.of(known.split(",", -1))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || each.equals(tag) || each.equals(opaque));
  }

  /** Whether an answer may be compressed. */
  public static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  private static String tag(Answer answer) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(answer.type().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] hash = digest.digest(answer.body());
      return "\"" + HexFormat.of().formatHex(Arrays.copyOf(hash, 12)) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
