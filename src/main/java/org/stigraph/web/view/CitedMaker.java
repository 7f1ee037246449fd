package org.stigraph.web.view;

import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.citation.Cited;
import org.stigraph.web.graph.Label;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** Reads off the graph what a citation of a claim is made of. */
public final class CitedMaker {

  private static final int DAY = "2026-01-31".length();

  private CitedMaker() {}

  /** What is cited of a claim. */
  public static Cited of(StatedClaim claim, Lens lens) {
    Label title = lens.labels().of(claim.document(), lens.content());
    return new Cited(
        claim.node().getURI(),
        title.text(),
        lens.graph().text(claim.document(), Schema.LANGUAGE).orElse("ja"),
        Places.publisher(claim.document(), lens),
        lens.graph().text(claim.document(), Schema.ISSUED).orElse(""),
        page(claim, lens),
        claim.unit().text(),
        claim.quote().text(),
        SourceLink.of(claim, lens),
        seen(claim, lens));
  }

  private static String page(StatedClaim claim, Lens lens) {
    return lens.graph()
        .text(claim.unit().node(), Sti.PAGE)
        .or(() -> lens.graph().text(claim.unit().node(), Sti.SLIDE_NUMBER))
        .orElse("");
  }

  /** The day of the last load run that read the document. */
  private static String seen(StatedClaim claim, Lens lens) {
    return lens.graph().subjects(Prov.USED, claim.document()).stream()
        .flatMap(run -> lens.graph().text(run, Prov.ENDED_AT_TIME).stream())
        .filter(time -> time.length() >= DAY)
        .max(String::compareTo)
        .map(time -> time.substring(0, DAY))
        .orElse("");
  }
}
