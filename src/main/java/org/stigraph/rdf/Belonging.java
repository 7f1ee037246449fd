package org.stigraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stigraph.mention.EntityKind;
import org.stigraph.vocabulary.Sti;

/**
 * How the authority column {@code part_of} is meant for a kind of entity.
 *
 * @param property says that it belongs
 * @param whole the kind of what it belongs to
 */
record Belonging(Node property, EntityKind whole) {

  /** The ways in which entities of a kind belong to others, the usual one first. */
  static List<Belonging> of(EntityKind kind) {
    return switch (kind) {
      case ORGANIZATION ->
          List.of(new Belonging(ORG.subOrganizationOf.asNode(), EntityKind.ORGANIZATION));
      case PERSON -> List.of(new Belonging(Sti.AFFILIATION, EntityKind.ORGANIZATION));
      case POST -> List.of(new Belonging(ORG.postIn.asNode(), EntityKind.ORGANIZATION));
      case PROGRAM ->
          List.of(
              new Belonging(Sti.PART_OF, EntityKind.PROGRAM),
              new Belonging(Sti.OPERATED_BY, EntityKind.ORGANIZATION));
      case EVENT, SERIES ->
          List.of(
              new Belonging(SchemaDO.superEvent.asNode(), EntityKind.SERIES),
              new Belonging(SchemaDO.superEvent.asNode(), EntityKind.EVENT));
      case PLACE -> List.of(new Belonging(SchemaDO.containedInPlace.asNode(), EntityKind.PLACE));
      case TOPIC -> List.of(new Belonging(SKOS.broader.asNode(), EntityKind.TOPIC));
      case DOCUMENT, TARGET, OBSERVATION, CHALLENGE, APPOINTMENT ->
          List.of(new Belonging(DCTerms.isPartOf.asNode(), EntityKind.DOCUMENT));
    };
  }
}
