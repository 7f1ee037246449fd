package org.stigraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.stigraph.store.QueryLibrary;

/** A server on a free port, mostly with the invented graph. */
final class TestServer extends TestClient implements AutoCloseable {

  static final String BASE = "http://localhost:3030/";

  private final StigraphServer server;

  TestServer(DatasetGraph union, Duration timeout) {
    this(union, timeout, 0);
  }

  TestServer(DatasetGraph union, Duration timeout, int rate) {
    try {
      server =
          StigraphServer.start(
              new ServerSettings("localhost", 0, BASE, timeout, rate),
              union,
              QueryLibrary.of(Path.of("queries")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TestServer start() {
    return new TestServer(union(graph()), Duration.ofSeconds(20));
  }

  /** The invented graph. */
  static DatasetGraph graph() {
    DatasetGraph graph = DatasetGraphFactory.createTxnMem();
    try (InputStream in = TestServer.class.getResourceAsStream("graph.trig")) {
      graph.executeWrite(() -> RDFParser.source(in).lang(Lang.TRIG).parse(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }

  /** The same with the union of its graphs as the default one. */
  static DatasetGraph union(DatasetGraph graph) {
    return new Union(graph);
  }

  /** The marker interface keeps the query engine from reading past the wrapper. */
  private static final class Union extends DatasetGraphWrapper implements DatasetGraphWrapperView {

    Union(DatasetGraph graph) {
      super(graph);
    }

    @Override
    public Graph getDefaultGraph() {
      return GraphView.createUnionGraph(get());
    }
  }

  @Override
  URI address() {
    return server.address();
  }

  @Override
  public void close() {
    server.close();
  }
}
