package org.stigraph.mention;

import java.util.Locale;

/** The kinds of entities; the word is part of an entity's address {@code id/{kind}/…}. */
public enum EntityKind {
  ORGANIZATION,
  PERSON,
  POST,
  PROGRAM,
  EVENT,
  SERIES,
  DOCUMENT,
  PLACE,
  TOPIC,
  TARGET,
  OBSERVATION,
  CHALLENGE,
  APPOINTMENT;

  /** The word in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether the entity has no name of its own, so that its key is made of what identifies it (an
   * appointment: person and post) and its address is a hash of that key.
   */
  public boolean isComposite() {
    return switch (this) {
      case TARGET, OBSERVATION, CHALLENGE, APPOINTMENT -> true;
      default -> false;
    };
  }
}
