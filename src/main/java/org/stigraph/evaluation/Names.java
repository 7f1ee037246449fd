package org.stigraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;

/**
 * Tells whether the name in an annotation means an entity: it is the entity's label, or both are
 * names in one authority record.
 */
final class Names {

  private final Map<String, List<AuthorityRecord>> byName = new HashMap<>();
  private final Map<String, AuthorityRecord> byId = new HashMap<>();
  private final Renaming renaming;

  /**
   * Names known from records.
   *
   * @param renaming what names in the text were exchanged for
   */
  Names(Collection<AuthorityRecord> records, Renaming renaming) {
    this.renaming = renaming;
    for (AuthorityRecord record : records) {
      byId.put(id(record.type().kind(), record.id()), record);
      for (String name : namesOf(record)) {
        List<AuthorityRecord> same = byName.computeIfAbsent(name, n -> new ArrayList<>());
        if (!same.contains(record)) {
          same.add(record);
        }
      }
    }
  }

  /** Whether the annotated name means the entity. */
  boolean means(String name, Entity entity) {
    Set<String> accepted = accepted(name);
    if (accepted.contains(Wording.plain(entity.label()))) {
      return true;
    }
    AuthorityRecord record = byId.get(id(entity.kind(), entity.key()));
    return entity.recorded() && record != null && records(name).contains(record);
  }

  /** Whether the annotated text is the text given, letter for letter but for signs. */
  boolean isCalled(String name, String text) {
    String plain = Wording.plain(text);
    return plain.equals(Wording.plain(name)) || plain.equals(Wording.plain(renaming.apply(name)));
  }

  /** Whether the annotated words and the words given are alike. */
  boolean alike(String words, String text) {
    return Wording.alike(words, text) || Wording.alike(renaming.apply(words), text);
  }

  /** The entity of a key: the one recorded by it, else the one named by it. */
  Entity entity(EntityType type, String key) {
    AuthorityRecord record = byId.get(id(type.kind(), key));
    return record == null ? new Entity(type, key, key, false) : record.entity();
  }

  private Set<String> accepted(String name) {
    Set<String> accepted = new LinkedHashSet<>();
    accepted.add(Wording.plain(name));
    accepted.add(Wording.plain(renaming.apply(name)));
    for (AuthorityRecord record : records(name)) {
      accepted.addAll(namesOf(record));
      for (String other : printed(record)) {
        accepted.add(Wording.plain(renaming.apply(other)));
      }
    }
    return accepted;
  }

  /** The records labelled so; where there is none, those that have it among their other names. */
  private List<AuthorityRecord> records(String name) {
    String plain = Wording.plain(name);
    List<AuthorityRecord> named = byName.getOrDefault(plain, List.of());
    List<AuthorityRecord> labelled =
        named.stream().filter(r -> Wording.plain(r.labelJa()).equals(plain)).toList();
    return labelled.isEmpty() ? named : labelled;
  }

  private static Set<String> namesOf(AuthorityRecord record) {
    Set<String> names = new LinkedHashSet<>();
    printed(record).forEach(name -> names.add(Wording.plain(name)));
    return names;
  }

  private static List<String> printed(AuthorityRecord record) {
    List<String> names = new ArrayList<>(List.of(record.labelJa()));
    record.labelEn().ifPresent(names::add);
    names.addAll(record.acronyms());
    names.addAll(record.aliases());
    return names;
  }

  private static String id(EntityKind kind, String id) {
    return kind.word() + "/" + id;
  }
}
