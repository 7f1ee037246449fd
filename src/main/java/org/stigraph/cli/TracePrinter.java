package org.stigraph.cli;

import java.io.PrintStream;
import java.util.List;
import org.stigraph.store.CitationTrace;
import org.stigraph.store.TracedFact;

/** Prints the facts about a thing for a person to read. */
final class TracePrinter {

  private final PrintStream out;

  TracePrinter(PrintStream out) {
    this.out = out;
  }

  void print(CitationTrace.Match match, List<TracedFact> facts) {
    out.println(match.label());
    out.println(match.address());
    out.println(facts.size() == 1 ? "1 fact" : facts.size() + " facts");
    facts.forEach(fact -> print(match, fact));
  }

  private void print(CitationTrace.Match match, TracedFact fact) {
    out.println();
    String subject = fact.subject().equals(match.label()) ? "" : fact.subject() + " · ";
    out.println(subject + fact.property() + ": " + fact.value() + marks(fact));
    out.println("  「" + fact.words() + "」");
    if (!fact.sentence().equals(fact.words())) {
      out.println("  " + fact.sentence());
    }
    out.println("  " + place(fact));
    if (!fact.original().isEmpty()) {
      out.println("  " + fact.original());
    }
    for (TracedFact.Note note : fact.notes()) {
      out.println(
          "  " + (note.number().isEmpty() ? "*" : "[" + note.number() + "]") + " " + note.text());
    }
    for (TracedFact.Source source : fact.sources()) {
      out.println("  → " + source(source));
    }
    out.println("  " + fact.claim());
  }

  private static String marks(TracedFact fact) {
    StringBuilder marks = new StringBuilder();
    if (!fact.status().equals("stated")) {
      marks.append(" [").append(fact.status()).append(']');
    }
    if (!fact.attribution().equals("document")) {
      marks.append(" [").append(fact.attribution()).append(']');
    }
    return marks.toString();
  }

  private static String place(TracedFact fact) {
    String page = fact.page().isEmpty() ? "" : ", " + fact.page();
    String line = fact.line() > 0 ? ", line " + fact.line() : "";
    return fact.document() + " (" + fact.documentId() + ")" + page + line;
  }

  private static String source(TracedFact.Source source) {
    StringBuilder text = new StringBuilder(source.title());
    for (String part : List.of(source.publisher(), source.date(), source.url())) {
      if (!part.isEmpty()) {
        text.append(" — ").append(part);
      }
    }
    return text.toString();
  }
}
