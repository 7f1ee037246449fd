package org.stigraph.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.stigraph.web.graph.Description;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Values;

/**
 * What has an address but no page of its own kind, such as a load run: its statements as they are.
 */
public final class ThingPage implements Handler {

  private final Renderer renderer;
  private final String prefix;

  /**
   * @param prefix the path's first segment with its slash
   */
  ThingPage(Renderer renderer, String prefix) {
    this.renderer = renderer;
    this.prefix = prefix;
  }

  /** A property and its values. */
  public record Row(String property, List<Values.Value> values) {}

  @Override
  public Answer answer(Ask ask, Lens lens) {
    String local = lens.hrefs().local(ask.path()).orElse("");
    String rest = local.startsWith(prefix) ? local.substring(prefix.length()) : "";
    Addressed found = Addressed.find(prefix, rest, ask, lens);
    Form form = found.form(ask, Form.RESOURCE);
    if (form.isRdf()) {
      return DataAnswer.of(new Description(lens.graph()).thing(found.node()).graph(), form);
    }
    String name = prefix + rest;
    return renderer.page(
        "thing",
        renderer.frame(
            ask,
            lens.words(),
            name,
            "",
            DataAnswer.formats(lens.hrefs().path(found.node())),
            QueryLinks.statements(found.node())),
        Map.of("name", name, "kind", lens.terms().kind(found.node()), "rows", rows(found, lens)));
  }

  private static List<Row> rows(Addressed found, Lens lens) {
    Map<String, List<Values.Value>> rows = new LinkedHashMap<>();
    List<Triple> statements = new ArrayList<>(lens.graph().find(found.node(), Node.ANY, Node.ANY));
    statements.sort((a, b) -> a.toString().compareTo(b.toString()));
    for (Triple statement : statements) {
      rows.computeIfAbsent(lens.terms().property(statement.getPredicate()), p -> new ArrayList<>())
          .add(lens.values().of(statement.getObject()));
    }
    return rows.entrySet().stream().map(row -> new Row(row.getKey(), row.getValue())).toList();
  }
}
