package org.stigraph.evaluation;

import org.stigraph.claim.Claim;
import org.stigraph.mention.EntityType;

/** The kind of fact that a claim is, in the words of annotation files. */
final class ClaimKind {

  private ClaimKind() {}

  static String of(Claim claim) {
    return switch (claim.property()) {
      case PARTICIPANT -> "participation";
      case PART_OF, MERGED_INTO, REPLACED_BY, FORMER_NAME, FORMAL_NAME -> "lineage";
      case PROPOSED_BY, ADDRESSED_TO, REFLECTED_IN -> "recommendation";
      default -> ofSubject(claim);
    };
  }

  private static String ofSubject(Claim claim) {
    return switch (claim.subject().kind()) {
      case PERSON, APPOINTMENT -> "appointment";
      case POST -> "post";
      case PROGRAM -> "program";
      case EVENT, SERIES -> "event";
      case DOCUMENT ->
          claim.subject().type() == EntityType.RECOMMENDATION ? "recommendation" : "document";
      case TARGET -> "target";
      case OBSERVATION -> "observation";
      case CHALLENGE -> "challenge";
      case ORGANIZATION, PLACE, TOPIC -> "body";
    };
  }
}
