package org.stigraph.claim;

import org.stigraph.claim.Coverage.Outcome;
import org.stigraph.document.TextUnit;

/**
 * Says of units without facts whether there is nothing to take in them; not understood is the
 * default.
 */
final class CoverageRules {

  private CoverageRules() {}

  static Coverage judge(TextUnit unit) {
    return switch (unit.kind()) {
      case HEADING -> new Coverage(unit.number(), Outcome.NOTHING_TO_TAKE, "heading");
      case CAPTION -> new Coverage(unit.number(), Outcome.NOTHING_TO_TAKE, "caption");
      case HEAD_LINE -> new Coverage(unit.number(), Outcome.NOTHING_TO_TAKE, "head-line");
      case SENTENCE, LIST_ITEM, TABLE_ROW, SLIDE_LINE ->
          new Coverage(unit.number(), Outcome.NOT_UNDERSTOOD, "");
    };
  }
}
