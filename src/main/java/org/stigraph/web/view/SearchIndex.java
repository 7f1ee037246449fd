package org.stigraph.web.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Schema;

/**
 * Names of entities and texts of documents, folded so that width, case and kana do not matter. Made
 * once for a graph that does not change.
 */
public final class SearchIndex {

  private static final List<Node> NAMES =
      List.of(
          Schema.PREF_LABEL,
          Schema.ALT_LABEL,
          Schema.HIDDEN_LABEL,
          Sti.ACRONYM,
          Sti.FORMAL_NAME,
          Sti.FORMER_NAME,
          Schema.TITLE);

  private final List<Named> things = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  private record Named(Node node, String kind, List<String> names) {}

  private record Text(Node node, String kind, Node document, String folded, int start) {}

  /**
   * Something found.
   *
   * @param kind of the entity, or the word for text of the body or of a footnote
   * @param score higher is better
   */
  public record Hit(Node node, String kind, Node document, int score) {}

  public SearchIndex(GraphReader reader, Hrefs hrefs) {
    Map<Node, Set<String>> names = new LinkedHashMap<>();
    for (Node property : NAMES) {
      for (Triple triple : reader.find(Node.ANY, property, Node.ANY)) {
        if (triple.getObject().isLiteral()) {
          names
              .computeIfAbsent(triple.getSubject(), s -> new HashSet<>())
              .add(folded(triple.getObject().getLiteralLexicalForm()));
        }
      }
    }
    names.forEach(
        (node, folded) ->
            hrefs
                .kind(node)
                .ifPresent(kind -> things.add(new Named(node, kind, List.copyOf(folded)))));
    for (Triple triple : reader.find(Node.ANY, Spar.HAS_CONTENT, Node.ANY)) {
      Node node = triple.getSubject();
      boolean unit = reader.text(node, Sti.UNIT_KIND).isPresent();
      boolean note = !unit && reader.is(node, Spar.FOOTNOTE);
      if (unit || note) {
        boolean ofNote =
            unit
                && reader
                    .object(node, Schema.PART_OF)
                    .filter(part -> reader.is(part, Spar.FOOTNOTE))
                    .isPresent();
        if (!ofNote) {
          texts.add(
              new Text(
                  node,
                  note ? "note" : "text",
                  reader.object(node, Sti.IN_DOCUMENT).orElse(node),
                  folded(triple.getObject().getLiteralLexicalForm()),
                  reader.number(node, Sti.START).orElse(0)));
        }
      }
    }
    things.sort(Comparator.comparing(named -> named.node().toString()));
    texts.sort(
        Comparator.comparing((Text text) -> text.document().toString())
            .thenComparingInt(Text::start));
  }

  /** Everything in which all the words stand, the best first: names before texts. */
  public List<Hit> find(String query) {
    List<String> words = words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (Named thing : things) {
      int score = score(thing, words, folded(query).strip());
      if (score > 0) {
        hits.add(new Hit(thing.node(), thing.kind(), thing.node(), score));
      }
    }
    for (Text text : texts) {
      if (words.stream().allMatch(text.folded()::contains)) {
        hits.add(new Hit(text.node(), text.kind(), text.document(), 1));
      }
    }
    hits.sort(Comparator.comparingInt(Hit::score).reversed());
    return hits;
  }

  /** All entities of a kind, by name. */
  public List<Hit> ofKind(String kind) {
    return things.stream()
        .filter(thing -> thing.kind().equals(kind))
        .map(thing -> new Hit(thing.node(), kind, thing.node(), 10))
        .toList();
  }

  /** Entities whose names share most pairs of letters with some words, at most five. */
  public List<Node> near(String query) {
    Set<String> wanted = pairs(folded(query));
    record Near(Node node, double likeness) {}
    return things.stream()
        .map(
            thing ->
                new Near(
                    thing.node(),
                    thing.names().stream()
                        .mapToDouble(name -> likeness(wanted, pairs(name)))
                        .max()
                        .orElse(0)))
        .filter(near -> near.likeness() > 0.3)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(5)
        .map(Near::node)
        .toList();
  }

  private static int score(Named thing, List<String> words, String whole) {
    int best = 0;
    for (String name : thing.names()) {
      if (name.equals(whole)) {
        return 100;
      }
      if (name.startsWith(whole)) {
        best = Math.max(best, 60);
      } else if (name.contains(whole)) {
        best = Math.max(best, 40);
      }
    }
    boolean all =
        words.stream()
            .allMatch(word -> thing.names().stream().anyMatch(name -> name.contains(word)));
    return best > 0 ? best : (all ? 20 : 0);
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  /** The words of a query, folded. */
  public static List<String> words(String query) {
    return List.of(folded(query).strip().split("\\s+")).stream()
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(10)
        .toList();
  }

  /** Full width to half, capitals to small, katakana to hiragana. */
  public static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      folded.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 'ァ' + 'ぁ') : c);
    }
    return folded.toString();
  }
}
