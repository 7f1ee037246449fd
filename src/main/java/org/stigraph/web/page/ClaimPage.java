package org.stigraph.web.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.stigraph.vocabulary.Paths;
import org.stigraph.web.citation.CitationFormat;
import org.stigraph.web.graph.Description;
import org.stigraph.web.graph.Selectors;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.CitedMaker;
import org.stigraph.web.view.ClaimView;
import org.stigraph.web.view.Lens;

/** One claim with everything it rests on, and how to cite it. */
final class ClaimPage implements Handler {

  private final Renderer renderer;

  ClaimPage(Renderer renderer) {
    this.renderer = renderer;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    String local = lens.hrefs().local(ask.path()).orElse("");
    Addressed found =
        Addressed.find(
            Paths.CLAIM,
            local.length() > Paths.CLAIM.length() ? local.substring(Paths.CLAIM.length()) : "",
            ask,
            lens);
    Form form = found.form(ask, Form.CLAIM);
    if (form.isRdf()) {
      Graph graph = new Description(lens.graph()).claim(found.node()).graph();
      lens.claims()
          .read(found.node())
          .ifPresent(claim -> Selectors.add(claim, lens.graph(), graph));
      return DataAnswer.of(graph, form);
    }
    StatedClaim claim =
        lens.claims().read(found.node()).orElseThrow(() -> Refusal.notFound(ask.path()));
    Optional<CitationFormat> citation =
        switch (form) {
          case BIBTEX -> Optional.of(CitationFormat.BIBTEX);
          case RIS -> Optional.of(CitationFormat.RIS);
          case CSL_JSON -> Optional.of(CitationFormat.CSL_JSON);
          default -> Optional.empty();
        };
    if (citation.isPresent()) {
      return Answer.of(form, citation.get().write(CitedMaker.of(claim, lens)));
    }
    ClaimView view = ClaimView.of(claim, lens);
    return renderer.page(
        "claim",
        renderer.frame(
            ask,
            lens.words(),
            view.title(),
            "",
            DataAnswer.formats(lens.hrefs().path(found.node())),
            QueryLinks.about(claim.subject())),
        Map.of("view", view));
  }
}
