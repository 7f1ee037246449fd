package org.stigraph.web;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.stigraph.store.QueryLibrary;
import org.stigraph.web.page.PageServlet;
import org.stigraph.web.page.Site;
import org.stigraph.web.search.SearchService;
import org.stigraph.web.view.Hrefs;

/**
 * The last stage: one graph, read-only, over HTTP as SPARQL and as pages, from one process and
 * port.
 */
public final class StigraphServer implements AutoCloseable {

  private static final String SPARQL = "/sparql";

  private final FusekiServer fuseki;
  private final SearchService search;
  private final URI address;

  private StigraphServer(FusekiServer fuseki, SearchService search, String host) {
    this.fuseki = fuseki;
    this.search = search;
    this.address = URI.create("http://" + bracketed(host) + ":" + fuseki.getHttpPort() + "/");
  }

  /**
   * Starts to listen; returns when the first request can be answered.
   *
   * @param library the questions that can be asked by name
   * @param union a dataset whose default graph is the union of its named graphs
   * @throws PortInUseException if the port is taken
   * @throws IOException if the server cannot listen for another reason, such as an unknown host
   */
  public static StigraphServer start(
      ServerSettings settings, DatasetGraph union, QueryLibrary library) throws IOException {
    DatasetGraph graph = new DatasetGraphReadOnly(union);
    Hrefs hrefs = new Hrefs(settings.base(), settings.basePath());
    SearchService search = new SearchService(graph, hrefs::kind);
    PageServlet pages =
        new PageServlet(graph, hrefs, new Site(hrefs, search, library, settings.timeout()));
    FusekiServer fuseki =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .port(settings.port())
            .add(SPARQL, queryOnly(graph, settings, pages))
            .addFilter("/*", new Gate(pages, new RateLimit(settings.rate(), System::nanoTime)))
            .addServlet("/dump/*", new DumpServlet(graph, pages))
            .addServlet("/*", pages)
            .build();
    listenAsTold(fuseki.getJettyServer(), settings);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw asIoException(e, settings);
    }
    return new StigraphServer(fuseki, search, settings.host());
  }

  /** The address to open in a browser. */
  public URI address() {
    return address;
  }

  /** Waits until the server stops. */
  public void join() {
    fuseki.join();
  }

  /** Stops listening; answers under way may be cut. */
  @Override
  public void close() {
    fuseki.stop();
    search.close();
  }

  private static DataService queryOnly(
      DatasetGraph graph, ServerSettings settings, PageServlet pages) {
    Context context = new Context();
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.queryTimeout, Long.toString(settings.timeout().toMillis()));
    Endpoint query =
        Endpoint.create()
            .operation(Operation.Query)
            .processor(new SparqlProcessor(settings.timeout(), pages))
            .context(context)
            .build();
    return DataService.newBuilder(graph).addEndpoint(query).build();
  }

  /**
   * Binds to the host alone, and lets slashes and other characters stand escaped in a path: they
   * are part of names.
   */
  private static void listenAsTold(Server jetty, ServerSettings settings) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector tcp) {
        tcp.setHost(settings.host());
        HttpConnectionFactory http = tcp.getConnectionFactory(HttpConnectionFactory.class);
        HttpConfiguration configuration = http.getHttpConfiguration();
        configuration.setUriCompliance(UriCompliance.UNSAFE);
        configuration.setRequestHeaderSize(MOST_HEADER_BYTES);
      }
    }
    jetty.setErrorHandler(new ErrorAnswers());
    if (jetty.getHandler() instanceof ServletContextHandler servlets) {
      servlets.setErrorHandler(new ErrorAnswers());
      servlets.getServletHandler().setDecodeAmbiguousURIs(true);
      servlets.setMaxFormContentSize(SparqlProcessor.MOST_BYTES);
    }
  }

  private static final int MOST_HEADER_BYTES = 64 * 1024;

  private static IOException asIoException(FusekiException e, ServerSettings settings) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new PortInUseException(settings.host(), settings.port(), e);
      }
    }
    return new IOException("cannot listen on " + settings.host() + ": " + e.getMessage(), e);
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }
}
