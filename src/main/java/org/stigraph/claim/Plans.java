package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.claim.Claim.Status;

/**
 * Marks as planned what lies ahead: dates behind the document's day of issue, and what else a
 * sentence says of a meeting that it only plans.
 */
final class Plans {

  private Plans() {}

  /**
   * The claims, those about the future as planned.
   *
   * @param issued ISO date of the document, where known
   */
  static List<Claim> mark(List<Claim> claims, Optional<String> issued) {
    List<Claim> dated = new ArrayList<>();
    Set<List<Object>> planned = new HashSet<>();
    for (Claim claim : claims) {
      boolean ahead = issued.isPresent() && isAhead(claim, issued.get());
      Claim marked = ahead ? claim.planned() : claim;
      if (marked.status() == Status.PLANNED && marked.property() == Property.START_DATE) {
        planned.add(List.of(marked.subject(), marked.unit()));
      }
      dated.add(marked);
    }
    List<Claim> all = new ArrayList<>();
    for (Claim claim : dated) {
      boolean ofPlan =
          claim.property() == Property.ORDINAL
              && planned.contains(List.of(claim.subject(), claim.unit()));
      all.add(ofPlan ? claim.planned() : claim);
    }
    return all;
  }

  private static boolean isAhead(Claim claim, String issued) {
    boolean happens =
        claim.property() == Property.START_DATE || claim.property() == Property.END_DATE;
    if (!happens || !(claim.value() instanceof Value.OfDate date)) {
      return false;
    }
    String iso = date.date().iso();
    int length = Math.min(iso.length(), issued.length());
    return iso.substring(0, length).compareTo(issued.substring(0, length)) > 0;
  }
}
