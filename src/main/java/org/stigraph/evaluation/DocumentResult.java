package org.stigraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.claim.Claim;
import org.stigraph.claim.Value;
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
   * Something annotated that was not found, or a claim that is not annotated.
   *
   * @param missed whether it is a miss
   * @param line line of the sentence in the document's file
   * @param kind kind of fact
   * @param fact subject, property and value
   * @param rule the rule that made a false claim; empty for a miss
   * @param sentence the sentence that states it
   */
  public record Difference(
      boolean missed, int line, String kind, String fact, String rule, String sentence) {}

  static DocumentResult of(
      Document document, String set, Alignment alignment, ClaimMatcher matcher) {
    List<Difference> differences = new ArrayList<>();
    for (Annotation fact : alignment.missed()) {
      differences.add(difference(document, true, fact.unit(), fact.kind(), fact.words(), ""));
    }
    for (Claim claim : alignment.wrong()) {
      differences.add(
          difference(
              document, false, claim.unit(), ClaimKind.of(claim), words(claim), claim.rule()));
    }
    differences.sort(java.util.Comparator.comparingInt(Difference::line));
    return new DocumentResult(document.id(), set, Scores.of(alignment, matcher), differences);
  }

  private static Difference difference(
      Document document, boolean missed, int unit, String kind, String fact, String rule) {
    TextUnit at = document.unit(unit);
    String sentence = document.words(at).replace('\t', ' ').replace('\n', ' ');
    return new Difference(missed, at.place().firstLine(), kind, fact, rule, sentence);
  }

  private static String words(Claim claim) {
    return claim.subject().label()
        + " "
        + claim.property().compactName()
        + " "
        + claim.value().accept(new ValueWords());
  }

  /** A value as annotations write it. */
  private static final class ValueWords implements Value.Visitor<String> {
    @Override
    public String entity(org.stigraph.mention.Entity entity) {
      return entity.label();
    }

    @Override
    public String text(String text, String language) {
      return text;
    }

    @Override
    public String date(org.stigraph.mention.PartialDate date) {
      return date.iso();
    }

    @Override
    public String number(java.math.BigDecimal number) {
      return number.toPlainString();
    }

    @Override
    public String duration(String iso) {
      return iso;
    }

    @Override
    public String link(String url) {
      return url;
    }

    @Override
    public String truth(boolean truth) {
      return String.valueOf(truth);
    }
  }
}
