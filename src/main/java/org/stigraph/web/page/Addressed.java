package org.stigraph.web.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.IriPath;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Lens;

/**
 * The thing that a request's path names, and the form that its ending names.
 *
 * @param ending empty where the path has none
 */
record Addressed(Node node, Optional<Form> ending) {

  /**
   * Looks the thing up.
   *
   * @param prefix what stands in the graph in place of the path's first segment: {@code id/} for
   *     {@code /page/…}
   * @param rest the path behind its first segment
   * @throws Refusal where the graph knows nothing of it
   */
  static Addressed find(String prefix, String rest, Ask ask, Lens lens) {
    Optional<Node> whole = known(prefix + rest, lens);
    if (whole.isPresent()) {
      return new Addressed(whole.get(), Optional.empty());
    }
    int dot = rest.lastIndexOf('.');
    if (dot > 0) {
      Optional<Form> form = Form.ofWord(rest.substring(dot + 1));
      Optional<Node> bare = known(prefix + rest.substring(0, dot), lens);
      if (form.isPresent() && bare.isPresent()) {
        return new Addressed(bare.get(), form);
      }
    }
    throw Refusal.notFound(ask.path());
  }

  /**
   * The form to answer in: the ending's, else what the request asks for.
   *
   * @throws Refusal where it is not offered
   */
  Form form(Ask ask, List<Form> offered) {
    if (ending.isPresent()) {
      return ending
          .filter(offered::contains)
          .orElseThrow(() -> Refusal.notAcceptable(ending.get().suffix(), offered));
    }
    return ask.form(offered);
  }

  private static Optional<Node> known(String local, Lens lens) {
    for (String candidate : List.of(local, IriPath.encoded(local))) {
      Node node = NodeFactory.createURI(lens.hrefs().base() + candidate);
      if (lens.graph().knows(node)) {
        return Optional.of(node);
      }
    }
    return Optional.empty();
  }
}
