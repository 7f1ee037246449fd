package org.stigraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;
import org.stigraph.store.QueryLibrary;

/** A server on a free port with the invented graph, and a client that follows no redirects. */
final class TestServer implements AutoCloseable {

  static final String BASE = "http://localhost:3030/";

  private final StigraphServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

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

  URI address(String path) {
    return URI.create(server.address().toString() + path.substring(1));
  }

  /** What a GET answers; headers in pairs of name and value. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).GET();
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(String method, String path, @Nullable String type, String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
    if (type != null) {
      request.header("Content-Type", type);
    }
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return server.address().getPort();
  }

  @Override
  public void close() {
    server.close();
  }
}
