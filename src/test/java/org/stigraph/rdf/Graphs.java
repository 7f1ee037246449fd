package org.stigraph.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.stigraph.claim.Extraction;

/** Makes graphs of samples. */
final class Graphs {

  static final String BASE = "http://localhost:3030/";

  private Graphs() {}

  static DatasetGraph of(Extraction extraction) {
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    StreamRDF out = StreamRDFLib.dataset(graphs);
    graphs.executeWrite(() -> new GraphWriter(BASE).write(extraction, out));
    return graphs;
  }

  static Graph sample() {
    DatasetGraph graphs = DatasetGraphFactory.create();
    new GraphWriter(BASE).write(Sample.extraction(), StreamRDFLib.dataset(graphs));
    return graphs.getGraph(node("graph/doc/sample"));
  }

  static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  static String text(DatasetGraph graphs, OutputFormat format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graphs.executeRead(
        () -> {
          try {
            format.write(graphs, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
