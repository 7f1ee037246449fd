package org.stigraph.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonBuilder;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Words;

/**
 * What is told of requests that no handler saw: a broken request line, headers that are too long.
 * Of most of them nothing is known but that they are broken, neither form nor language: they are
 * answered in every language. Nothing internal is told.
 */
final class ErrorAnswers extends ErrorHandler {

  private static final List<Form> FORMS = List.of(Form.HTML, Form.PROBLEM, Form.JSON, Form.TEXT);

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    HttpFields asked = request.getHeaders();
    List<Words> words = languages(asked).stream().map(Words::in).toList();
    Form form = Form.accepted(asked.get(HttpHeader.ACCEPT), FORMS).orElse(Form.TEXT);
    String body =
        switch (form) {
          case HTML -> page(code, words);
          case JSON, PROBLEM -> problem(code, words);
          default -> words.stream().map(in -> title(code, in) + "\n").collect(Collectors.joining());
        };
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, form.header());
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }

  /** The language asked for; every one where none is. */
  private static List<String> languages(HttpFields asked) {
    String header = asked.get(HttpHeader.ACCEPT_LANGUAGE);
    return header == null ? Words.LANGUAGES : List.of(Ask.accepted(header, Words.LANGUAGES));
  }

  private static String page(int code, List<Words> words) {
    String sections =
        words.stream()
            .map(
                in ->
                    "<section lang=\"%s\"><h1>%s</h1><p><a href=\"/\">%s</a></p></section>\n"
                        .formatted(in.language(), title(code, in), in.say("error.home")))
            .collect(Collectors.joining());
    return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8">\
        <meta name="viewport" content="width=device-width, initial-scale=1">\
        <title>%d - stigraph</title></head><body><main>
        %s<p>%d</p></main></body></html>
        """
        .formatted(words.get(0).language(), code, sections, code);
  }

  /** Members as RFC 9457 names them. */
  private static String problem(int code, List<Words> words) {
    return JsonBuilder.create()
            .startObject()
            .pair("type", "about:blank")
            .pair(
                "title", words.stream().map(in -> title(code, in)).collect(Collectors.joining(" ")))
            .pair("status", code)
            .finishObject()
            .build()
            .toString()
        + "\n";
  }

  private static String title(int code, Words words) {
    return switch (code) {
      case 400 -> words.say("error.request.title");
      case 404, 405, 414, 431, 503 -> words.say("error." + code + ".title");
      case 505 -> words.say("error.505.title");
      default -> words.say(code >= 500 ? "error.500.title" : "error.request.title");
    };
  }
}
