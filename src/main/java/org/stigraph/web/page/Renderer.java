package org.stigraph.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Frame;
import org.stigraph.web.view.Link;
import org.stigraph.web.view.Words;

/** Fills the templates, which escape all text. */
public final class Renderer {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final String asset;

  /**
   * @param asset version of the stylesheets, part of their address
   */
  public Renderer(String asset) {
    this.asset = asset;
  }

  /** A page. */
  public Answer page(String template, Frame frame, Map<String, Object> model) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    Map<String, Object> all = new java.util.HashMap<>(model);
    all.put("frame", frame);
    engine.render(template + ".jte", all, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Answer.of(Form.HTML, bytes.toByteArray());
  }

  /** What stands around a page without data of its own. */
  public Frame frame(Ask ask, Words words, String title, String here) {
    return frame(ask, words, title, here, List.of(), "");
  }

  /** What stands around a page. */
  public Frame frame(
      Ask ask, Words words, String title, String here, List<Frame.Data> data, String query) {
    List<Frame.Choice> contents =
        Words.LANGUAGES.stream()
            .map(
                language ->
                    new Frame.Choice(
                        new Link(ask.with("content", language), words.say("content." + language)),
                        language.equals(ask.content())))
            .toList();
    return new Frame(
        words,
        title,
        here,
        ask.with("lang", "ja"),
        ask.with("lang", "en"),
        contents,
        data,
        query,
        asset);
  }
}
