package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.stigraph.claim.Claim.Attribution;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;

/**
 * Concludes a change event where one body took another's place or was merged into it: the new body
 * resulted from the change, whose original organization is the old one. All bodies merged into one
 * have the same change. The shape is that of the W3C's organization ontology.
 */
final class Reorganizations {

  private static final String RULE = "change-of-organization";

  private Reorganizations() {}

  static List<Claim> concluded(List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    for (Claim claim : claims) {
      boolean follows =
          claim.property() == Property.REPLACED_BY || claim.property() == Property.MERGED_INTO;
      if (follows
          && claim.subject().kind() == EntityKind.ORGANIZATION
          && claim.value() instanceof Value.OfEntity to
          && to.entity().kind() == EntityKind.ORGANIZATION) {
        String name = to.entity().label() + "の発足";
        Entity change = new Entity(EntityType.CHANGE, to.entity().key() + "の発足", name, false);
        all.add(concluded(claim, to.entity(), Property.RESULTED_FROM, change));
        all.add(concluded(claim, change, Property.ORIGINAL_ORGANIZATION, claim.subject()));
      }
    }
    return all;
  }

  private static Claim concluded(Claim from, Entity subject, Property property, Entity value) {
    return new Claim(
        subject,
        property,
        new Value.OfEntity(value),
        from.quote(),
        from.unit(),
        from.notes(),
        List.of(),
        from.status(),
        Attribution.INFERRED,
        from.sources(),
        RULE,
        List.of(subject, value));
  }
}
