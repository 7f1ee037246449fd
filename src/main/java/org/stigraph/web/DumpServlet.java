package org.stigraph.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.page.PageServlet;

/**
 * The whole graph with its named graphs, {@code /dump/stigraph.nq} and {@code .trig}, each also
 * with {@code .gz}. Written as it is read, so that its size does not matter.
 */
final class DumpServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String NAME = "stigraph.";
  private static final String GZIP = ".gz";
  private static final int BUFFER = 1 << 16;

  private static final Map<Form, RDFFormat> FORMATS =
      Map.of(Form.N_QUADS, RDFFormat.NQUADS_UTF8, Form.TRIG, RDFFormat.TRIG_BLOCKS);

  private final transient DatasetGraph graph;
  private final transient PageServlet pages;

  /**
   * @param pages tells what is refused
   */
  DumpServlet(DatasetGraph graph, PageServlet pages) {
    this.graph = graph;
    this.pages = pages;
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, false);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(request, response, true);
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, boolean body)
      throws IOException {
    String path = request.getRequestURI();
    String file = path.substring(path.lastIndexOf('/') + 1);
    boolean zipped = file.endsWith(GZIP);
    String plain = zipped ? file.substring(0, file.length() - GZIP.length()) : file;
    for (Map.Entry<Form, RDFFormat> format : FORMATS.entrySet()) {
      if (plain.equals(NAME + format.getKey().suffix())) {
        boolean coded = !zipped && PageServlet.takesGzip(request);
        response.setContentType(zipped ? "application/gzip" : format.getKey().header());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        response.setHeader("Vary", "Accept-Encoding");
        if (coded) {
          response.setHeader("Content-Encoding", "gzip");
        }
        if (body) {
          write(response.getOutputStream(), zipped || coded, format.getValue());
        }
        return;
      }
    }
    pages.refuse(request, response, Refusal.notFound(path));
  }

  private void write(OutputStream out, boolean zipped, RDFFormat format) throws IOException {
    OutputStream target = zipped ? new GZIPOutputStream(out, BUFFER) : out;
    graph.begin(TxnType.READ);
    try {
      StreamRDF stream = StreamRDFWriter.getWriterStream(target, format);
      stream.start();
      if (format.equals(RDFFormat.TRIG_BLOCKS)) {
        Prefixes.ALL.forEach(stream::prefix);
      }
      graph.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(stream::quad);
      stream.finish();
    } finally {
      graph.end();
    }
    if (target instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
  }
}
