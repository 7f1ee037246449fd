package org.stigraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.stigraph.source.Problem;
import org.stigraph.store.GraphStore;
import org.stigraph.store.ShaclGate;
import org.stigraph.store.StoredDocument;

/** Checks the document graphs that are in a store already. */
public final class GraphCheck {

  private final ShaclGate gate;

  /** A check against the shipped shapes. */
  public GraphCheck(ShippedFiles shipped) {
    try {
      this.gate = new ShaclGate(Knowledge.shapes(shipped));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks every document. */
  public LoadReport check(GraphStore store) {
    List<Problem> problems = new ArrayList<>();
    List<LoadedDocument> documents = new ArrayList<>();
    for (StoredDocument document : store.documents()) {
      Graph graph = store.graph(document);
      List<Problem> found = gate.check(document.id(), graph);
      int errors = (int) found.stream().filter(Problem::isError).count();
      documents.add(
          new LoadedDocument(
              document.id(),
              document.layout(),
              0,
              (int) document.footnotes(),
              0,
              (int) document.claims(),
              found.size() - errors,
              errors));
      problems.addAll(found);
    }
    return new LoadReport(documents, problems, List.of());
  }
}
