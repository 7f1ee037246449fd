package org.stigraph.parse;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.stigraph.document.Document;
import org.stigraph.document.Figure;
import org.stigraph.document.Footnote;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Link;
import org.stigraph.document.Place;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.Section;
import org.stigraph.document.Slide;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.document.TextUnit;
import org.stigraph.source.Problem;

/** A document as a person reads it: what golden files hold. */
public final class DocumentDump {

  private final StringBuilder out = new StringBuilder();

  private DocumentDump() {}

  /** The dump of what parsing gave. */
  public static String of(Optional<Document> document, List<Problem> problems) {
    DocumentDump dump = new DocumentDump();
    document.ifPresent(dump::document);
    for (Problem problem : problems) {
      dump.line(
          "problem %s %s line %d: %s",
          problem.severity().word(), problem.code(), problem.line(), problem.message());
    }
    return dump.out.toString();
  }

  private void document(Document d) {
    line(
        "document %s · %s · title %s%s",
        d.id(),
        d.layout().word(),
        d.title(),
        d.metadata().issued().map(i -> " · issued " + i).orElse(""));
    for (Section s : d.sections()) {
      line(
          "section %d level %d %s %s%s %s",
          s.number(),
          s.level(),
          span(s.span()),
          s.heading(),
          number(" in ", s.parent()),
          place(s.place()));
    }
    for (Slide s : d.slides()) {
      line(
          "slide %d %s %s %s", s.number(), span(s.span()), s.title().orElse("–"), place(s.place()));
    }
    for (TextUnit u : d.units()) {
      line(
          "unit %d %s %s%s%s%s%s%s%s %s | %s",
          u.number(),
          u.kind(),
          span(u.span()),
          number(" §", u.section()),
          number(" ¶", u.paragraph()),
          number(" table ", u.table()),
          u.depth() > 0 ? " depth " + u.depth() : "",
          u.footnote().map(n -> " fn " + n).orElse(""),
          u.complete() ? "" : " INCOMPLETE",
          place(u.place()),
          d.words(u).replace("\t", "⇥"));
    }
    for (Table t : d.tables()) {
      line(
          "table %d%s title %s unit %s heads %d rows %d note %s",
          t.number(),
          number(" §", t.section()),
          words(d, t.title()),
          words(d, t.unitLine()),
          t.headerRows(),
          t.rows().size(),
          t.note().orElse("–"));
      for (Table.Row row : t.rows()) {
        StringBuilder cells = new StringBuilder();
        row.cells().forEach(cell -> cells.append('[').append(d.text().slice(cell)).append(']'));
        line("  row unit %d %s", row.unit(), cells);
      }
    }
    for (Figure f : d.figures()) {
      line(
          "figure %d%s caption %s source %s",
          f.number(), number(" §", f.section()), d.text().slice(f.caption()), words(d, f.source()));
    }
    for (FootnoteMarker m : d.markers()) {
      int from = Math.max(0, m.offset() - 6);
      int to = Math.min(d.text().length(), m.offset() + 4);
      String around =
          d.text().slice(new Span(from, m.offset()))
              + "▲"
              + d.text().slice(new Span(m.offset(), to));
      line(
          "marker %s at %d unit %d → %s %s | %s",
          m.label(),
          m.offset(),
          m.unit(),
          m.footnote().orElse("–"),
          place(m.place()),
          around.replace('\n', '⏎').replace('\t', '⇥'));
    }
    for (Footnote f : d.footnotes()) {
      line(
          "footnote %s label %s %s %s | %s",
          f.id(),
          f.label().orElse("–"),
          span(f.span()),
          place(f.place()),
          d.text().slice(f.span()));
      for (Link link : f.links()) {
        line("  link %s %s", span(link.span()), link.url());
      }
      for (PrintedReference r : f.references()) {
        StringBuilder by = new StringBuilder();
        r.publishers().forEach(p -> by.append('[').append(d.text().slice(p)).append(']'));
        line(
            "  reference %s title %s by %s date %s link %s earlier %s",
            span(r.span()),
            words(d, r.title()),
            by,
            words(d, r.date()),
            r.link().map(Link::url).orElse("–"),
            r.earlier().orElse("–"));
      }
    }
  }

  private static String words(Document d, Optional<Span> span) {
    return span.map(s -> d.text().slice(s)).orElse("–");
  }

  private static String number(String before, OptionalInt number) {
    return number.isPresent() ? before + number.getAsInt() : "";
  }

  private static String span(Span span) {
    return span.start() + "–" + span.end();
  }

  private static String place(Place place) {
    return "@"
        + (place.page().isPresent() ? "p" + place.page().getAsInt() + " " : "")
        + (place.slide().isPresent() ? "s" + place.slide().getAsInt() + " " : "")
        + place.firstLine()
        + (place.lastLine() == place.firstLine() ? "" : "-" + place.lastLine());
  }

  @FormatMethod
  private void line(@FormatString String format, Object... arguments) {
    out.append(String.format(format, arguments)).append('\n');
  }
}
