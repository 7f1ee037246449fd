package org.stigraph.web.page;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Frame;

/** Triples in the form asked for. */
final class DataAnswer {

  private DataAnswer() {}

  static Answer of(Graph graph, Form form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(format(form)).output(bytes);
    return Answer.of(form, bytes.toByteArray());
  }

  /** Links to the forms of a thing, by ending. */
  static List<Frame.Data> links(String path) {
    return Form.DATA.stream()
        .map(form -> new Frame.Data(path + "." + form.suffix(), form.title(), form.type()))
        .toList();
  }

  /** Links to the forms of a thing, by parameter. */
  static List<Frame.Data> formats(String path) {
    return Form.DATA.stream()
        .map(form -> new Frame.Data(path + "?format=" + form.suffix(), form.title(), form.type()))
        .toList();
  }

  private static RDFFormat format(Form form) {
    return switch (form) {
      case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
      case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
      case RDF_XML -> RDFFormat.RDFXML_PLAIN;
      default -> RDFFormat.TURTLE_PRETTY;
    };
  }
}
