package org.stigraph.mention;

import java.util.List;

/** A document's text units as read, and the names that are known in it. */
public final class ReadDocument {

  private final List<ReadUnit> units;
  private final KnownNames names;
  private final NameRules rules;
  private final Editions editions;

  ReadDocument(List<ReadUnit> units, KnownNames names, NameRules rules, Editions editions) {
    this.editions = editions;
    this.units = List.copyOf(units);
    this.names = names;
    this.rules = rules;
  }

  /** All units, in text order. */
  public List<ReadUnit> units() {
    return units;
  }

  /** The document entity of a printed title: the one known by this name, else one named by it. */
  public Entity work(String title) {
    return known(title, EntityKind.DOCUMENT, EntityType.REPORT);
  }

  /** The organization of a printed name: the one known by this name, else one named by it. */
  public Entity organization(String name) {
    return known(name, EntityKind.ORGANIZATION, EntityType.ORGANIZATION);
  }

  /**
   * The entity of a name as it stands alone, in a table's cell: the one known by it, else one named
   * by it.
   */
  public Entity named(EntityKind kind, String name) {
    EntityType otherwise =
        switch (kind) {
          case PROGRAM -> EntityType.PROGRAM;
          case EVENT -> EntityType.EVENT;
          case POST -> EntityType.POST;
          case PERSON -> EntityType.PERSON;
          case DOCUMENT -> EntityType.POLICY_DOCUMENT;
          case PLACE -> EntityType.COUNTRY;
          case TOPIC -> EntityType.TOPIC;
          default -> EntityType.ORGANIZATION;
        };
    return known(name, kind, otherwise);
  }

  /** The meeting of a series in a year: the recorded one, else one named by both. */
  public Entity edition(Entity series, int year) {
    return editions
        .of(series, year)
        .orElseGet(() -> named(EntityKind.EVENT, series.label() + "（" + year + "年）"));
  }

  /** The body whose name begins the name of a post: 環境省 of 環境省極域科学参与. */
  public java.util.Optional<Entity> owner(String post) {
    for (int end = post.length() - 2; end >= 2; end--) {
      java.util.Optional<Entity> body =
          names.entity(post.substring(0, end)).filter(e -> e.kind() == EntityKind.ORGANIZATION);
      if (body.isPresent()) {
        return body;
      }
    }
    return java.util.Optional.empty();
  }

  private Entity known(String name, EntityKind kind, EntityType otherwise) {
    return names
        .title(name)
        .filter(e -> e.kind() == kind)
        .orElseGet(
            () ->
                DocumentNames.entity(
                    rules.typeOf(name).filter(t -> t.kind() == kind).orElse(otherwise), name));
  }
}
