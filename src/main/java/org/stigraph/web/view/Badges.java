package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Comparison;
import org.stigraph.web.graph.StatedClaim;

/** What sets a claim apart: planned, reported, inferred, disputed, confirmed by others. */
final class Badges {

  private final Lens lens;
  private final Map<Node, Comparison> compared = new HashMap<>();

  Badges(Lens lens) {
    this.lens = lens;
  }

  /**
   * Compared with all that is said of its subject, which is read once however often it is asked.
   */
  List<Fact.Badge> of(StatedClaim claim) {
    return of(
        claim,
        compared.computeIfAbsent(
            claim.subject(),
            subject -> lens.agreement().compare(lens.claims().ofSubject(subject))));
  }

  /** Compared with some claims. */
  List<Fact.Badge> of(StatedClaim claim, Comparison all) {
    List<Fact.Badge> badges = new ArrayList<>();
    Words words = lens.words();
    if (claim.planned()) {
      badges.add(new Fact.Badge("planned", words.say("badge.planned"), ""));
    }
    if (claim.attribution().equals("reported")) {
      badges.add(new Fact.Badge("said", words.say("badge.said"), ""));
    }
    if (claim.attribution().equals("inferred")) {
      badges.add(new Fact.Badge("inferred", words.say("badge.inferred"), ""));
    }
    if (all.isDisputed(claim)) {
      badges.add(
          new Fact.Badge(
              "differ",
              words.say("badge.differ"),
              "/conflicts?entity=" + Hrefs.encoded(claim.subject().getURI())));
    }
    int witnesses = witnesses(claim, all);
    if (witnesses > 1) {
      badges.add(new Fact.Badge("agree", words.say("badge.agree", witnesses), ""));
    }
    return badges;
  }

  /** How many documents state the same; a plan is confirmed by none. */
  static int witnesses(StatedClaim claim, Comparison all) {
    return claim.planned() ? 0 : all.witnesses(claim);
  }
}
