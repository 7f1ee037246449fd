package org.stigraph.load;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.stigraph.claim.Explanation;

/** Prints explanations as a person reads them: each text unit a block, a line a thing. */
public final class ExplanationPrinter {

  private final PrintStream out;

  public ExplanationPrinter(PrintStream out) {
    this.out = out;
  }

  /** Prints what was seen in a file. */
  public void print(Path file, List<Explanation> explanations) {
    explanations.forEach(explanation -> print(file, explanation));
  }

  private void print(Path file, Explanation explanation) {
    out.println(file + ":" + explanation.firstLine() + ": " + oneLine(explanation.words()));
    if (!explanation.place().isEmpty()) {
      out.println("  place     " + explanation.place());
    }
    out.println("  outcome   " + explanation.outcome());
    out.println("  tokens    " + String.join(" ", explanation.tokens()));
    each("mention", explanation.mentions());
    each("clause", explanation.clauses());
    each(
        "fired",
        explanation.fired(),
        "no claim of its own: the same was said before, or a value is missing");
    each("nearly", explanation.left(), "");
    out.println();
  }

  private void each(String what, List<String> things) {
    things.forEach(thing -> out.printf("  %-9s %s%n", what, oneLine(thing)));
  }

  private void each(String what, Map<String, List<String>> byRule, String otherwise) {
    byRule.forEach(
        (rule, said) ->
            each(
                what,
                said.isEmpty()
                    ? List.of(rule + ": " + otherwise)
                    : said.stream().map(s -> rule + ": " + s).toList()));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
