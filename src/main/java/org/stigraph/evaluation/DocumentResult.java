package org.stigraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.claim.Claim;
import org.stigraph.claim.ValueWords;
import org.stigraph.document.Document;
import org.stigraph.document.TextUnit;

/**
 * How one document was read, held against its annotations.
 *
 * @param document its name
 * @param set what the document is for
 * @param differences each miss and each false claim, in text order
 */
public record DocumentResult(
    String document, String set, Scores scores, List<Difference> differences) {

  public DocumentResult {
    differences = List.copyOf(differences);
  }

  /**
   * Something annotated that was not found, a claim that is not annotated, or one that is right but
   * for its footnotes, qualifiers or status.
   *
   * @param sign {@code missed}, {@code false} or {@code differs}
   * @param line line of the sentence in the document's file
   * @param kind kind of fact
   * @param fact subject, property and value
   * @param remark the rule that made a false claim; what differs
   * @param sentence the sentence that states it
   */
  public record Difference(
      String sign, int line, String kind, String fact, String remark, String sentence) {}

  static DocumentResult of(
      Document document, String set, Alignment alignment, ClaimMatcher matcher) {
    List<Difference> differences = new ArrayList<>();
    for (Annotation fact : alignment.missed()) {
      differences.add(difference(document, "missed", fact.unit(), fact.kind(), fact.words(), ""));
    }
    for (Claim claim : alignment.wrong()) {
      differences.add(
          difference(
              document, "false", claim.unit(), ClaimKind.of(claim), words(claim), claim.rule()));
    }
    for (Alignment.Match match : alignment.matches()) {
      Annotation fact = match.annotation();
      String remark = matcher.differences(fact, match.claim());
      if (!remark.isEmpty()) {
        differences.add(
            difference(document, "differs", fact.unit(), fact.kind(), fact.words(), remark));
      }
    }
    differences.sort(java.util.Comparator.comparingInt(Difference::line));
    return new DocumentResult(document.id(), set, Scores.of(alignment, matcher), differences);
  }

  private static Difference difference(
      Document document, String sign, int unit, String kind, String fact, String remark) {
    TextUnit at = document.unit(unit);
    String sentence = document.words(at).replace('\t', ' ').replace('\n', ' ');
    return new Difference(sign, at.place().firstLine(), kind, fact, remark, sentence);
  }

  private static String words(Claim claim) {
    return claim.subject().label()
        + " "
        + claim.property().compactName()
        + " "
        + claim.value().accept(new ValueWords());
  }
}
