package org.stigraph.claim;

import java.util.List;
import org.stigraph.mention.ReadUnit;

/** Is told what the matchers do, for explaining; what it hears changes nothing. */
interface ClaimTrace {

  /** Hears nothing. */
  ClaimTrace NONE =
      new ClaimTrace() {
        @Override
        public void reads(ReadUnit unit, List<Clause> clauses) {}

        @Override
        public void fires(Rule rule) {}

        @Override
        public void leaves(Rule rule, String why) {}
      };

  /** The next unit; all that follows concerns it. */
  void reads(ReadUnit unit, List<Clause> clauses);

  /** A rule found all that it needs. */
  void fires(Rule rule);

  /** A rule was triggered and left the place alone. */
  void leaves(Rule rule, String why);
}
