package org.stigraph.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Labels;

/** Names of properties and classes: the interface's own, else the ontology's. */
public final class Terminology {

  private final GraphReader reader;
  private final Labels labels;
  private final Words words;

  public Terminology(GraphReader reader, Labels labels, Words words) {
    this.reader = reader;
    this.labels = labels;
    this.words = words;
  }

  /** The name of a property as the head of a row. */
  public String property(Node property) {
    return words
        .find("property." + compact(property))
        .orElseGet(() -> labels.of(property, words.language()).text());
  }

  /** The name of a property seen from its value: what points here. */
  public String inverse(Node property) {
    return words
        .find("inverse." + compact(property))
        .orElseGet(() -> words.say("inverse.other", property(property)));
  }

  /** What a thing is, in one or two words; the most telling of its types. */
  public String kind(Node thing) {
    List<Node> types =
        reader.objects(thing, RDF.Nodes.type).stream()
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
    for (Node type : types) {
      Optional<String> name = words.find("class." + compact(type));
      if (name.isPresent()) {
        return name.get();
      }
    }
    return types.isEmpty() ? "" : labels.of(types.get(0), words.language()).text();
  }

  /** Prefix and local name; the address for what has no prefix here. */
  public static String compact(Node term) {
    if (!term.isURI()) {
      return term.toString();
    }
    String address = term.getURI();
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      if (address.startsWith(prefix.getValue())) {
        return prefix.getKey() + ":" + address.substring(prefix.getValue().length());
      }
    }
    return address;
  }
}
