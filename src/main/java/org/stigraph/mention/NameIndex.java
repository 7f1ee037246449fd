package org.stigraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/**
 * Names to entities, found in a text in one pass (Aho–Corasick), whatever their number. Names are
 * compared as {@link MatchingView#ofName} writes them. A name of two entities names neither, unless
 * the words around it decide; it is listed in {@link #ambiguous()}.
 */
final class NameIndex {

  private final Map<String, Entity> entities;
  private final List<Clash> ambiguous;
  private final Trie trie;

  private NameIndex(Map<String, Entity> entities, List<Clash> ambiguous) {
    this.entities = Map.copyOf(entities);
    this.ambiguous = List.copyOf(ambiguous);
    this.trie = Trie.builder().addKeywords(entities.keySet()).build();
  }

  /** All names of authority records. */
  static NameIndex ofRecords(Collection<AuthorityRecord> records) {
    Builder builder = new Builder();
    List<Clash> clashes = new ArrayList<>();
    for (AuthorityRecord record : records) {
      record
          .names()
          .forEach(
              name ->
                  builder
                      .add(name, record.entity())
                      .ifPresent(other -> clashes.add(new Clash(name, other, record))));
    }
    clashes.sort(Comparator.comparing(Clash::name));
    return builder.build(clashes);
  }

  Optional<Entity> entity(String name) {
    return Optional.ofNullable(entities.get(MatchingView.ofName(name)));
  }

  /** The names of two entities. */
  List<Clash> ambiguous() {
    return ambiguous;
  }

  boolean isEmpty() {
    return entities.isEmpty();
  }

  /** Every place in a view where a name stands; they may overlap. */
  List<Hit> hits(String view) {
    if (entities.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>();
    for (Emit emit : trie.parseText(view)) {
      Entity entity = entities.get(emit.getKeyword());
      if (entity != null) {
        hits.add(new Hit(emit.getStart(), emit.getEnd() + 1, entity));
      }
    }
    return hits;
  }

  /** A name that a record gives to its entity, and an earlier record to another one. */
  record Clash(String name, Entity earlier, AuthorityRecord record) {}

  /** A place where a name stands. */
  record Hit(int from, int to, Entity entity) {}

  /** Collects names. */
  static final class Builder {

    private final Map<String, Entity> entities = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    /**
     * Adds a name; a second entity under the same name makes it ambiguous.
     *
     * @return that other entity
     */
    Optional<Entity> add(String name, Entity entity) {
      String key = MatchingView.ofName(name);
      Entity other = key.isEmpty() ? null : entities.putIfAbsent(key, entity);
      if (other == null || other.sameAs(entity)) {
        return Optional.empty();
      }
      twice.add(key);
      return Optional.of(other);
    }

    /**
     * Adds a name, or gives it to this entity if it had another: what a document defines goes
     * before.
     */
    Builder define(String name, Entity entity) {
      String key = MatchingView.ofName(name);
      if (!key.isEmpty()) {
        entities.put(key, entity);
      }
      return this;
    }

    boolean knows(String name) {
      return entities.containsKey(MatchingView.ofName(name));
    }

    NameIndex build() {
      return build(List.of());
    }

    private NameIndex build(List<Clash> clashes) {
      twice.forEach(entities::remove);
      return new NameIndex(entities, clashes);
    }
  }
}
