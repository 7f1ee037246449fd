package org.stigraph.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stigraph.claim.Extraction;
import org.stigraph.document.Document;
import org.stigraph.document.Span;
import org.stigraph.document.UnitKind;

/**
 * The words of a document as the graph may hold them: all of them, or, where its text may not be
 * shown ({@code textShown: false}), what claims quote, headings, and references as printed. What is
 * left out leaves dots, so that nothing looks whole that is not.
 */
final class ShownWords {

  private static final String LEFT_OUT = "…";

  private final Document document;
  private final boolean whole;
  private final TreeMap<Integer, Span> shown = new TreeMap<>();

  ShownWords(Extraction extraction) {
    this.document = extraction.document();
    this.whole = document.metadata().textShown();
    if (!whole) {
      merged(quoted(extraction)).forEach(span -> shown.put(span.start(), span));
    }
  }

  /** The whole canonical text; empty where it may not be shown. */
  Optional<String> text() {
    return whole ? Optional.of(document.text().value()) : Optional.empty();
  }

  /** The words of a span as far as they may be shown; never empty where the span is not. */
  String of(Span span) {
    if (whole) {
      return document.text().slice(span);
    }
    StringBuilder words = new StringBuilder();
    int at = span.start();
    Integer first = shown.floorKey(span.start());
    Map<Integer, Span> from = shown.tailMap(first == null ? span.start() : first, true);
    for (Span quote : from.values()) {
      if (quote.start() >= span.end()) {
        break;
      }
      int start = Math.max(quote.start(), span.start());
      int end = Math.min(quote.end(), span.end());
      if (start < end) {
        words
            .append(start > at ? LEFT_OUT : "")
            .append(document.text().slice(new Span(start, end)));
        at = end;
      }
    }
    return words.append(at < span.end() ? LEFT_OUT : "").toString();
  }

  private static List<Span> quoted(Extraction extraction) {
    List<Span> spans = new ArrayList<>();
    extraction.claims().forEach(claim -> spans.add(claim.quote()));
    Document document = extraction.document();
    document.footnotes().forEach(note -> note.references().forEach(r -> spans.add(r.span())));
    document.units().stream()
        .filter(unit -> unit.kind() == UnitKind.HEADING)
        .forEach(unit -> spans.add(unit.span()));
    return spans;
  }

  /** The same characters in spans that do not overlap, in order. */
  private static List<Span> merged(List<Span> spans) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        Span before = merged.get(last);
        merged.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
