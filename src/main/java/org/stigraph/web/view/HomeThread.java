package org.stigraph.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Prov;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** One fact of the graph that has the whole thread, to show what a fact leads to. */
public record HomeThread(Link thing, String property, Values.Value value, Evidence evidence) {

  private static final int LONGEST = 120;
  private static final int LOOKED_AT = 3000;

  /**
   * The first start, operator or issue of a thing, in the order of addresses, with words, note and
   * source; one without a source where none has all.
   */
  public static Optional<HomeThread> find(Lens lens) {
    return first(true, lens).or(() -> first(false, lens)).map(claim -> of(claim, lens));
  }

  private static Optional<StatedClaim> first(boolean withSource, Lens lens) {
    Node needed = withSource ? Prov.HAD_PRIMARY_SOURCE : Sti.CITES_NOTE;
    return List.of(Schema.START_DATE, Sti.OPERATED_BY, Schema.ISSUED).stream()
        .flatMap(property -> candidates(property, needed, lens))
        .map(lens.claims()::read)
        .flatMap(Optional::stream)
        .filter(
            claim ->
                !claim.planned()
                    && !claim.notes().isEmpty()
                    && !claim.scope().equals("noteItself")
                    && claim.unit().text().length() <= LONGEST)
        .findFirst();
  }

  private static Stream<Node> candidates(Node property, Node needed, Lens lens) {
    return lens.graph().subjects(RDF.Nodes.predicate, property).stream()
        .limit(LOOKED_AT)
        .filter(claim -> lens.graph().object(claim, needed).isPresent())
        .sorted(Comparator.comparing(Node::getURI));
  }

  private static HomeThread of(StatedClaim claim, Lens lens) {
    return new HomeThread(
        lens.link(claim.subject()),
        lens.terms().property(claim.property()),
        lens.values().of(claim),
        new EvidenceMaker(lens).of(List.of(claim)));
  }
}
