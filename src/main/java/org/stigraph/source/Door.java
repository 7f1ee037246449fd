package org.stigraph.source;

/** Opens files of one format. */
public interface Door {

  /**
   * Reads a file's content into lines; nothing in it is executed, nothing is fetched.
   *
   * @param name the file as the user named it, for problems
   * @param bytes the whole content
   * @param limits what it may cost
   * @throws Refusal when it cannot be read or breaks a limit
   */
  Opened open(String name, byte[] bytes, Limits limits) throws Refusal;
}
