package org.stigraph.source.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.stigraph.source.Door;
import org.stigraph.source.Format;
import org.stigraph.source.Limits;
import org.stigraph.source.LineSink;
import org.stigraph.source.Opened;
import org.stigraph.source.Problem;
import org.stigraph.source.Refusal;
import org.stigraph.source.Severity;

/** Opens web pages; nothing they point to is fetched, no script is run. */
public final class HtmlDoor implements Door {

  /** A larger page is a data dump: its tree would take some twenty times as much memory. */
  private static final int LARGEST = 32 << 20;

  @Override
  public Opened open(String name, byte[] bytes, Limits limits) throws Refusal {
    if (bytes.length > LARGEST) {
      throw new Refusal(
          "IN010",
          "is a web page of "
              + (bytes.length >> 20)
              + " MB; the limit is "
              + (LARGEST >> 20)
              + " MB",
          "Split it, or save its text.");
    }
    HtmlEncoding encoding = HtmlEncoding.of(bytes);
    Parser parser = Parser.htmlParser().setMaxDepth(limits.depth() * 4);
    Document page = parser.parseInput(encoding.text(), "");
    LineSink sink = new LineSink(limits);
    PageSurvey survey = PageSurvey.of(page);
    new HtmlBody(survey, HtmlNotes.in(survey), sink, limits).read();
    List<Problem> problems =
        encoding.declaredWrongly()
            ? List.of(
                Problem.ofFile(
                    "IN021",
                    Severity.WARNING,
                    name,
                    "declares the encoding "
                        + encoding.declared()
                        + " but is "
                        + encoding.used()
                        + ", as which it was read",
                    "Mend the page's meta element if it is yours."))
            : List.of();
    return new Opened(Format.HTML, sink.lines(), HtmlMetadata.of(survey), 0, List.of(), problems);
  }
}
