package org.stigraph.store;

import org.stigraph.source.Problem;

/** A store, query or parameter cannot be used; the {@link Problem} says why and what to do. */
public final class StoreException extends RuntimeException {

  private final transient Problem problem;

  public StoreException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** Code of the problem, such as {@code QU020}. */
  public String code() {
    return problem.code();
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }
}
