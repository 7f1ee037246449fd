package org.stigraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stigraph.document.Document;
import org.stigraph.document.TextUnit;
import org.stigraph.mention.Mention;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/** Explains an extraction by listening while it is made. */
public final class Explainer {

  private final Extractor extractor;

  public Explainer(Extractor extractor) {
    this.extractor = extractor;
  }

  /** One explanation a text unit, in order. */
  public List<Explanation> explain(Document document) {
    Listener listener = new Listener();
    Extraction extraction = extractor.extract(document, listener);
    List<Explanation> explanations = new ArrayList<>();
    for (Heard heard : listener.heard) {
      explanations.add(explanation(heard, extraction));
    }
    return explanations;
  }

  private static final class Listener implements ClaimTrace {
    private final List<Heard> heard = new ArrayList<>();

    @Override
    public void reads(ReadUnit unit, List<Clause> clauses) {
      heard.add(new Heard(unit, clauses, new LinkedHashSet<>(), new LinkedHashMap<>()));
    }

    @Override
    public void fires(Rule rule) {
      last().fired.add(rule.id());
    }

    @Override
    public void leaves(Rule rule, String why) {
      last().left.computeIfAbsent(rule.id(), id -> new LinkedHashSet<>()).add(why);
    }

    private Heard last() {
      return heard.get(heard.size() - 1);
    }
  }

  private record Heard(
      ReadUnit unit, List<Clause> clauses, Set<String> fired, Map<String, Set<String>> left) {}

  private static Explanation explanation(Heard heard, Extraction extraction) {
    TextUnit unit = heard.unit().unit();
    Map<String, List<String>> fired = new LinkedHashMap<>();
    heard.fired.forEach(rule -> fired.put(rule, new ArrayList<>()));
    for (Claim claim : extraction.claims()) {
      if (claim.unit() == unit.number()) {
        fired.computeIfAbsent(claim.rule(), r -> new ArrayList<>()).add(words(claim));
      }
    }
    Map<String, List<String>> left = new LinkedHashMap<>();
    heard.left.forEach(
        (rule, reasons) -> {
          if (!fired.containsKey(rule)) {
            left.put(rule, List.copyOf(reasons));
          }
        });
    return new Explanation(
        unit.place().firstLine(),
        unit.place().lastLine(),
        extraction.document().original().words(unit.place()),
        extraction.document().words(unit),
        heard.unit().tokens().stream().map(Explainer::words).toList(),
        heard.unit().mentions().stream().map(m -> words(m, heard.unit())).toList(),
        heard.clauses().stream().map(c -> words(c, heard.unit())).toList(),
        fired,
        left,
        outcome(extraction.coverage().get(unit.number() - 1)));
  }

  private static String words(Token token) {
    String base = token.base().equals(token.surface()) ? "" : " " + token.base();
    return token.surface() + " [" + token.partOfSpeech() + base + "]";
  }

  private static String words(Mention mention, ReadUnit unit) {
    String printed = unit.view().text().substring(mention.from(), mention.to());
    return printed + " — " + mention.accept(new MentionWords());
  }

  private static String words(Clause clause, ReadUnit unit) {
    StringBuilder words = new StringBuilder(clause.base());
    words.append(clause.passive() ? " (passive)" : "");
    if (clause.modality() != Clause.Modality.FACT) {
      words.append(" (").append(clause.modality().name().toLowerCase(Locale.ROOT)).append(')');
    }
    words.append(':');
    clause.phrases().forEach(p -> words.append(' ').append(words(p, unit)));
    clause.head().ifPresent(h -> words.append(" → ").append(words(h, unit)));
    clause.inherited().forEach(p -> words.append(" ←").append(words(p, unit)));
    return words.toString();
  }

  private static String words(Phrase phrase, ReadUnit unit) {
    StringBuilder words = new StringBuilder();
    phrase.modifiers().forEach(m -> words.append(words(m, unit)));
    String own = unit.view().text().substring(phrase.from(), phrase.to());
    return words.append(own).append('[').append(phrase.particle()).append(']').toString();
  }

  private static String words(Claim claim) {
    String status = claim.status() == Claim.Status.PLANNED ? " (planned)" : "";
    return claim.subject().label()
        + " "
        + claim.property().compactName()
        + " "
        + claim.value().accept(new ValueWords())
        + status;
  }

  private static String outcome(Coverage coverage) {
    String outcome = coverage.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return coverage.reason().isEmpty() ? outcome : outcome + ": " + coverage.reason();
  }
}
