package org.stigraph.web.page;

import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.view.Lens;

/** Answers for one kind of resource, inside a reading transaction. */
@FunctionalInterface
public interface Handler {

  /**
   * The answer.
   *
   * @throws org.stigraph.web.http.Refusal where there is none
   */
  Answer answer(Ask ask, Lens lens);
}
