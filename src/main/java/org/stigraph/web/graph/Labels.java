package org.stigraph.web.graph;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.vocabulary.Sti;

/** Names of things: in the language asked for, else in the other one. */
public final class Labels {

  private static final List<Node> BY_RANK =
      List.of(Schema.PREF_LABEL, RDFS.label.asNode(), Schema.TITLE);
  private static final List<Node> OTHERS =
      List.of(Schema.ALT_LABEL, Sti.ACRONYM, Sti.FORMER_NAME, Sti.FORMAL_NAME);

  private final GraphReader reader;

  public Labels(GraphReader reader) {
    this.reader = reader;
  }

  /** The name to show; the end of the address for a thing without any. */
  public Label of(Node node, String language) {
    if (node.isLiteral()) {
      return new Label(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }
    for (Node property : BY_RANK) {
      Optional<Label> best = best(reader.objects(node, property), language);
      if (best.isPresent()) {
        return best.filter(label -> label.language().equals(language))
            .or(() -> appointment(node, language))
            .orElse(best.get());
      }
    }
    return new Label(endOf(node), "");
  }

  /** The name of an appointment made of its person's and its post's, where both have one. */
  private Optional<Label> appointment(Node node, String language) {
    Optional<Label> person = inLanguage(node, Schema.MEMBER, language);
    Optional<Label> post = inLanguage(node, Sti.POST, language);
    return person.isPresent() && post.isPresent()
        ? Optional.of(new Label(person.get().text() + " (" + post.get().text() + ")", language))
        : Optional.empty();
  }

  private Optional<Label> inLanguage(Node appointment, Node role, String language) {
    return reader.objects(appointment, role).stream()
        .flatMap(thing -> literals(reader.objects(thing, Schema.PREF_LABEL)).stream())
        .filter(label -> label.language().equals(language))
        .findFirst();
  }

  /** The preferred names in other languages than a label's own. */
  public List<Label> translations(Node node, Label shown) {
    return literals(reader.objects(node, Schema.PREF_LABEL)).stream()
        .filter(label -> !label.language().equals(shown.language()))
        .toList();
  }

  /** Other names and acronyms, without those that differ only by spaces from one that is shown. */
  public List<Label> others(Node node) {
    Set<String> shown = new LinkedHashSet<>();
    literals(reader.objects(node, Schema.PREF_LABEL)).forEach(label -> shown.add(tight(label)));
    return further(node).stream().filter(label -> shown.add(tight(label))).toList();
  }

  private List<Label> further(Node node) {
    return OTHERS.stream()
        .flatMap(property -> literals(reader.objects(node, property)).stream())
        .toList();
  }

  private static String tight(Label label) {
    return label.text().replaceAll("\\s", "");
  }

  /** How the name is read (よみ). */
  public List<Label> readings(Node node) {
    return literals(reader.objects(node, Schema.HIDDEN_LABEL));
  }

  /** Every name, longest first. */
  public List<String> all(Node node) {
    Set<String> names = new LinkedHashSet<>();
    literals(reader.objects(node, Schema.PREF_LABEL)).forEach(label -> names.add(label.text()));
    further(node).forEach(label -> names.add(label.text()));
    return names.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  private static Optional<Label> best(List<Node> nodes, String language) {
    List<Label> labels = literals(nodes);
    return labels.stream()
        .filter(label -> label.language().equals(language))
        .findFirst()
        .or(() -> labels.stream().findFirst());
  }

  private static List<Label> literals(List<Node> nodes) {
    List<Label> labels = new ArrayList<>();
    for (Node node : nodes) {
      if (node.isLiteral()) {
        labels.add(new Label(node.getLiteralLexicalForm(), node.getLiteralLanguage()));
      }
    }
    labels.sort(Comparator.comparing(Label::language).reversed().thenComparing(Label::text));
    return labels;
  }

  private static String endOf(Node node) {
    String address = node.toString();
    int cut = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'));
    String end = address.substring(cut + 1);
    try {
      return end.isEmpty() ? address : URLDecoder.decode(end, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return end;
    }
  }
}
