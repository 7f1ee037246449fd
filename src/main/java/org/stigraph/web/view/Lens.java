package org.stigraph.web.view;

import org.apache.jena.sparql.core.DatasetGraph;
import org.stigraph.web.graph.Agreement;
import org.stigraph.web.graph.ClaimReader;
import org.stigraph.web.graph.DocumentReader;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Labels;

/** The graph as one request sees it, in one language. */
public final class Lens {

  private final Words words;
  private final String content;
  private final Hrefs hrefs;
  private final GraphReader graph;
  private final Labels labels;
  private final ClaimReader claims;
  private final DocumentReader documents;
  private final Agreement agreement;
  private final Values values;
  private final Terminology terms;

  /**
   * @param words of the interface
   * @param content language in which names are wanted first
   */
  public Lens(DatasetGraph dataset, Hrefs hrefs, Words words, String content) {
    this.words = words;
    this.content = content;
    this.hrefs = hrefs;
    this.graph = new GraphReader(dataset);
    this.labels = new Labels(graph);
    this.claims = new ClaimReader(graph);
    this.documents = new DocumentReader(graph);
    this.agreement = new Agreement(graph, claims);
    this.values = new Values(labels, hrefs, words, content);
    this.terms = new Terminology(graph, labels, words);
  }

  public Words words() {
    return words;
  }

  /** The language in which names are wanted first. */
  public String content() {
    return content;
  }

  public Hrefs hrefs() {
    return hrefs;
  }

  public GraphReader graph() {
    return graph;
  }

  public Labels labels() {
    return labels;
  }

  public ClaimReader claims() {
    return claims;
  }

  public DocumentReader documents() {
    return documents;
  }

  public Agreement agreement() {
    return agreement;
  }

  public Values values() {
    return values;
  }

  public Terminology terms() {
    return terms;
  }

  /** A thing's name, leading to its page. */
  public Link link(org.apache.jena.graph.Node node) {
    return values.of(node).link();
  }
}
