package org.stigraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.stigraph.claim.Value;
import org.stigraph.mention.Entity;
import org.stigraph.mention.PartialDate;

/**
 * Turns what a claim says into the object of a triple.
 *
 * @param entities gives entities their addresses
 */
record ObjectOf(EntityWriter entities) implements Value.Visitor<Node> {

  @Override
  public Node entity(Entity entity) {
    return entities.address(entity);
  }

  @Override
  public Node text(String text, String language) {
    return Literals.text(text, language);
  }

  @Override
  public Node date(PartialDate date) {
    return Literals.date(date);
  }

  @Override
  public Node number(BigDecimal number) {
    return Literals.number(number);
  }

  @Override
  public Node duration(String iso) {
    return Literals.duration(iso);
  }

  @Override
  public Node link(String url) {
    return Links.of(url);
  }

  @Override
  public Node truth(boolean truth) {
    return Literals.truth(truth);
  }
}
