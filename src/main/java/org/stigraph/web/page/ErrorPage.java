package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JsonBuilder;
import org.jspecify.annotations.Nullable;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Hrefs;
import org.stigraph.web.view.Link;
import org.stigraph.web.view.Words;

/** Refusals in the form asked for: a page, JSON, or a line of text. */
final class ErrorPage {

  private static final int MOST_DETAIL = 200;

  /** Longest query that a link carries. */
  private static final int MOST_QUERY = 4000;

  /** Seconds after which another try makes sense. */
  private static final String SOON = "30";

  private final Renderer renderer;

  ErrorPage(Renderer renderer) {
    this.renderer = renderer;
  }

  Answer of(Ask ask, Words words, Refusal refusal) {
    String title = title(words, refusal);
    String sentence = sentence(words, refusal);
    Form form = form(ask.accept());
    Answer answer =
        switch (form) {
          case HTML ->
              renderer.page(
                  "error",
                  renderer.frame(ask, words, title, ""),
                  Map.of(
                      "title",
                      title,
                      "sentence",
                      sentence,
                      "status",
                      refusal.status(),
                      "ways",
                      ways(ask, words, refusal)));
          case JSON, PROBLEM -> Answer.of(form, problem(refusal, title, sentence));
          default -> Answer.of(Form.TEXT, title + " " + sentence + "\n");
        };
    answer = answer.with("Cache-Control", "no-store");
    if (refusal.status() == 405) {
      answer = answer.with("Allow", refusal.detail());
    }
    if (refusal.status() == 503) {
      answer = answer.with("Retry-After", SOON);
    }
    if (refusal.status() == 429) {
      answer = answer.with("Retry-After", refusal.detail());
    }
    return answer.withStatus(refusal.status());
  }

  /** What a refusal comes to. */
  static String title(Words words, Refusal refusal) {
    return words
        .find(refusal.key() + ".title")
        .orElseGet(
            () -> words.say(refusal.key().substring(0, refusal.key().lastIndexOf('.')) + ".title"));
  }

  /** What it is about, and what to do. */
  static String sentence(Words words, Refusal refusal) {
    return words.say(
        refusal.key() + ".text", refusal.details().stream().map(ErrorPage::cut).toArray());
  }

  /** Whoever reads some kind of JSON reads this one. */
  private static Form form(@Nullable String accept) {
    return Form.accepted(accept, List.of(Form.TEXT, Form.HTML, Form.PROBLEM, Form.JSON))
        .orElse(accept != null && accept.contains("json") ? Form.PROBLEM : Form.TEXT);
  }

  /** Members as RFC 9457 names them. */
  private static String problem(Refusal refusal, String title, String sentence) {
    return JsonBuilder.create()
            .startObject()
            .pair("type", "about:blank")
            .pair("title", title)
            .pair("status", refusal.status())
            .pair("detail", sentence)
            .finishObject()
            .build()
            .toString()
        + "\n";
  }

  private static List<Link> ways(Ask ask, Words words, Refusal refusal) {
    Link home = new Link("/", words.say("error.home"));
    if (refusal.key().startsWith("error.query.")) {
      String text = ask.parameter("query").filter(q -> q.length() <= MOST_QUERY).orElse("");
      return List.of(
          new Link(
              text.isEmpty() ? "/query" : "/query?query=" + Hrefs.encoded(text),
              words.say("error.editor")),
          home);
    }
    if (refusal.status() != 404) {
      return List.of(home);
    }
    String name = refusal.detail().substring(refusal.detail().lastIndexOf('/') + 1);
    return List.of(
        new Link(
            "/search?q=" + Hrefs.encoded(decoded(name)),
            words.say("error.search", cut(decoded(name)))),
        home);
  }

  private static String decoded(String name) {
    try {
      return java.net.URLDecoder.decode(name, java.nio.charset.StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  private static String cut(String detail) {
    return detail.codePointCount(0, detail.length()) <= MOST_DETAIL
        ? detail
        : detail.substring(0, detail.offsetByCodePoints(0, MOST_DETAIL)) + "…";
  }
}
