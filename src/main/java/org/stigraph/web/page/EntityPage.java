package org.stigraph.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Paths;
import org.stigraph.web.graph.Description;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.EntityView;
import org.stigraph.web.view.Lens;

/**
 * Entities: {@code /id/…} tells them from their descriptions, {@code /page/…} and {@code /data/…}.
 */
final class EntityPage implements Handler {

  /** Data first: it is what the address says. */
  private static final List<Form> DATA_OR_PAGE =
      Stream.concat(Form.DATA.stream(), Stream.of(Form.HTML)).toList();

  private final Renderer renderer;

  EntityPage(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    String local = lens.hrefs().local(ask.path()).orElse("");
    int slash = local.indexOf('/');
    String segment = slash < 0 ? local : local.substring(0, slash);
    String rest = slash < 0 ? "" : local.substring(slash + 1);
    Addressed found;
    try {
      found = Addressed.find(Paths.ENTITY, rest, ask, lens);
    } catch (Refusal unknown) {
      return FormerAddress.of(rest, lens)
          .map(now -> lens.hrefs().path(now).replaceFirst("/id/", "/" + segment + "/"))
          .map(Answer::moved)
          .orElseThrow(() -> unknown);
    }
    return switch (segment) {
      case "page" -> page(found, ask, lens);
      case "data" -> data(found, ask, lens);
      default -> elsewhere(found, ask, lens);
    };
  }

  private static Answer elsewhere(Addressed found, Ask ask, Lens lens) {
    Form form = found.form(ask, Form.RESOURCE);
    return Answer.seeOther(
        form == Form.HTML
            ? lens.hrefs().of(found.node())
            : lens.hrefs().data(found.node()) + "." + form.suffix());
  }

  /** Whoever asks here for a page alone is sent there. */
  private static Answer data(Addressed found, Ask ask, Lens lens) {
    Form form = found.form(ask, DATA_OR_PAGE);
    return form == Form.HTML
        ? Answer.seeOther(lens.hrefs().of(found.node()))
        : DataAnswer.of(new Description(lens.graph()).entity(found.node()).graph(), form);
  }

  /** Whoever asks here for data is sent there. */
  private Answer page(Addressed found, Ask ask, Lens lens) {
    Form form = found.form(ask, Form.RESOURCE);
    if (form.isRdf()) {
      return Answer.seeOther(lens.hrefs().data(found.node()) + "." + form.suffix());
    }
    Node entity = found.node();
    EntityView view = EntityView.of(entity, ask, lens);
    return renderer.page(
        "entity",
        renderer.frame(
            ask,
            lens.words(),
            view.name().text(),
            "",
            DataAnswer.links(lens.hrefs().data(entity)),
            QueryLinks.about(entity)),
        Map.of("view", view));
  }
}
