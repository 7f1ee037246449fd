package org.stigraph.web.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.view.Lens;

/**
 * Where a thing is now that had an address made of its Japanese name before the authority data gave
 * it an id: {@code id/person/水嶋薫} is {@code id/person/mizushima-kaoru}.
 */
final class FormerAddress {

  private FormerAddress() {}

  /**
   * The thing's address now.
   *
   * @param rest kind and slug
   * @return empty where no thing of that kind is called so, or several are
   */
  static Optional<Node> of(String rest, Lens lens) {
    int slash = rest.indexOf('/');
    if (slash <= 0 || slash == rest.length() - 1) {
      return Optional.empty();
    }
    String kind = rest.substring(0, slash);
    Set<Node> found = new LinkedHashSet<>();
    for (String name : names(rest.substring(slash + 1))) {
      Node literal = NodeFactory.createLiteralLang(name, "ja");
      for (Node property : new Node[] {Schema.PREF_LABEL, Schema.ALT_LABEL}) {
        lens.graph().subjects(property, literal).stream()
            .filter(thing -> lens.hrefs().kind(thing).filter(kind::equals).isPresent())
            .forEach(found::add);
      }
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /** The names that a slug may be made of: white space became a line. */
  private static Set<String> names(String slug) {
    String name;
    try {
      name = URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    Set<String> names = new LinkedHashSet<>();
    names.add(normal);
    names.add(normal.replace('_', ' '));
    names.add(normal.replace('_', '\u3000'));
    return names;
  }
}
