package org.stigraph.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.stigraph.rdf.OutputFormat;
import org.stigraph.store.GraphStore;
import org.stigraph.vocabulary.Paths;

/**
 * A file for the graphs of a store: those of the documents and of the authority data. The ontology
 * has files of its own, and load runs differ between two loads of the same input.
 */
public final class GraphFile {

  private final Path path;
  private final OutputFormat format;

  private GraphFile(Path path, OutputFormat format) {
    this.path = path;
    this.format = format;
  }

  /** The file at a path; empty when its ending names no format. */
  public static Optional<GraphFile> of(Path path) {
    return OutputFormat.of(path).map(format -> new GraphFile(path, format));
  }

  /** The endings that name a format. */
  public static String endings() {
    return String.join(
        ", ", Arrays.stream(OutputFormat.values()).map(format -> "." + format.ending()).toList());
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** Writes the graphs; the stream stays open. */
  public void write(GraphStore store, OutputStream out) throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.createGeneral();
    store.read(
        () -> {
          DatasetGraph all = store.view();
          all.listGraphNodes()
              .forEachRemaining(
                  name -> {
                    if (isWritten(name)) {
                      graphs.addGraph(name, copy(all.getGraph(name)));
                    }
                  });
          return graphs;
        });
    format.write(graphs, out);
  }

  private static boolean isWritten(Node graph) {
    String name = graph.getURI();
    return name.contains("/" + Paths.DOCUMENT_GRAPH) || name.endsWith("/" + Paths.AUTHORITY_GRAPH);
  }

  private static Graph copy(Graph graph) {
    TripleCollector collector = new TripleCollector();
    graph.find().forEachRemaining(collector::triple);
    return collector.graph();
  }
}
