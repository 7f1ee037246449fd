package org.stigraph.mention;

/**
 * Something that has an address in the graph.
 *
 * @param type its type
 * @param key what identifies it among its kind: the authority record's id, else its Japanese name
 *     (NFC); for composite kinds the parts that identify it, joined by {@code U+001F}
 * @param label a label that reads well, in Japanese unless the name is foreign
 * @param recorded whether an authority record describes it
 */
public record Entity(EntityType type, String key, String label, boolean recorded) {

  public EntityKind kind() {
    return type.kind();
  }

  /** Whether both have the same address. */
  public boolean sameAs(Entity other) {
    return kind() == other.kind() && key.equals(other.key);
  }
}
