package org.stigraph.load;

/** Is told how a load goes on; all in one thread. */
@FunctionalInterface
public interface LoadListener {

  /**
   * The files are known.
   *
   * @param files how many there are
   */
  default void begins(int files) {}

  /** A file was passed over, as it is since the last load. */
  default void passesOver() {}

  /** A file was read and stored, or refused; nothing is committed yet. */
  void done(LoadedDocument document);
}
