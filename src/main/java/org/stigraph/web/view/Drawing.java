package org.stigraph.web.view;

import java.util.Set;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;

/** A neighbourhood as the script that draws it reads it. */
public final class Drawing {

  private Drawing() {}

  /**
   * JSON: {@code nodes} with {@code id label kind page graph}, {@code edges} with {@code id from to
   * label planned claims}; {@code claims} counted whole, {@code left} neighbours left out.
   */
  public static String of(Neighbourhood around, Lens lens) {
    Set<Node> drawn = around.drawn();
    JsonObject json = new JsonObject();
    json.put("claims", around.claims());
    json.put("cut", around.isCut());
    json.put("left", around.neighbours() + 1 - drawn.size());
    JsonArray nodes = new JsonArray();
    drawn.forEach(node -> nodes.add(node(node, lens)));
    json.put("nodes", nodes);
    JsonArray edges = new JsonArray();
    around.edges().stream()
        .filter(edge -> drawn.contains(edge.from()) && drawn.contains(edge.to()))
        .forEach(edge -> edges.add(edge(edge, lens)));
    json.put("edges", edges);
    return json.toString();
  }

  private static JsonObject node(Node node, Lens lens) {
    JsonObject json = new JsonObject();
    Link link = lens.link(node);
    json.put("id", node.getURI());
    json.put("label", link.text());
    json.put("lang", link.language());
    json.put("kind", lens.hrefs().kind(node).orElse("document"));
    json.put("kindName", lens.terms().kind(node));
    json.put("page", link.href());
    json.put("graph", lens.hrefs().kind(node).isPresent() ? lens.hrefs().graph(node) : "");
    return json;
  }

  private static JsonObject edge(Neighbourhood.Edge edge, Lens lens) {
    JsonObject json = new JsonObject();
    json.put(
        "id",
        edge.from().getURI()
            + " "
            + edge.property().getURI()
            + " "
            + edge.to().getURI()
            + (edge.planned() ? " planned" : ""));
    json.put("from", edge.from().getURI());
    json.put("to", edge.to().getURI());
    json.put("label", lens.terms().property(edge.property()));
    json.put("planned", edge.planned());
    JsonArray claims = new JsonArray();
    edge.claims().forEach(claim -> claims.add(lens.hrefs().of(claim)));
    json.put("claims", claims);
    return json;
  }
}
