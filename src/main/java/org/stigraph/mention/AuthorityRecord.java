package org.stigraph.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A line of an authority file: what is known of an entity's names.
 *
 * @param id unique among its kind
 * @param acronyms names in Latin capitals such as METI
 * @param aliases other names
 * @param partOf ids of records it belongs to
 * @param validFrom ISO date from which it exists
 * @param validUntil ISO date until which it existed
 * @param sameAs identifiers of others, as {@code iso3166:JP} or an address
 * @param file file and line it came from, for messages
 */
public record AuthorityRecord(
    String id,
    EntityType type,
    String labelJa,
    Optional<String> labelEn,
    Optional<String> kana,
    List<String> acronyms,
    List<String> aliases,
    List<String> partOf,
    Optional<String> validFrom,
    Optional<String> validUntil,
    List<String> sameAs,
    Optional<String> note,
    String file,
    int line) {

  public AuthorityRecord {
    acronyms = List.copyOf(acronyms);
    aliases = List.copyOf(aliases);
    partOf = List.copyOf(partOf);
    sameAs = List.copyOf(sameAs);
  }

  /** All names under which texts may call it: labels, acronyms, aliases. */
  Stream<String> names() {
    return Stream.of(Stream.of(labelJa), labelEn.stream(), acronyms.stream(), aliases.stream())
        .flatMap(names -> names);
  }

  /** The entity that this record describes. */
  public Entity entity() {
    return new Entity(type, id, labelJa, true);
  }
}
