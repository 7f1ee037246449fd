package org.stigraph.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/**
 * Names to entities, found in a text in one pass (Aho–Corasick), whatever their number. Names are
 * compared as {@link MatchingView#ofName} writes them. A name of two entities names neither, unless
 * the words around it decide; it is listed in {@link #ambiguous()}.
 */
final class NameIndex {

  private final Map<String, Entity> entities;
  private final List<String> ambiguous;
  private final Trie trie;

  private NameIndex(Map<String, Entity> entities, List<String> ambiguous) {
    this.entities = Map.copyOf(entities);
    this.ambiguous = List.copyOf(ambiguous);
    this.trie = Trie.builder().addKeywords(entities.keySet()).build();
  }

  /** All names of authority records. */
  static NameIndex ofRecords(Collection<AuthorityRecord> records) {
    Builder builder = new Builder();
    for (AuthorityRecord record : records) {
      Entity entity = record.entity();
      builder.add(record.labelJa(), entity);
      record.labelEn().ifPresent(label -> builder.add(label, entity));
      record.acronyms().forEach(name -> builder.add(name, entity));
      record.aliases().forEach(name -> builder.add(name, entity));
    }
    return builder.build();
  }

  Optional<Entity> entity(String name) {
    return Optional.ofNullable(entities.get(MatchingView.ofName(name)));
  }

  List<String> ambiguous() {
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

  /** A place where a name stands. */
  record Hit(int from, int to, Entity entity) {}

  /** Collects names. */
  static final class Builder {

    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, Entity> twice = new HashMap<>();

    /** Adds a name; a second entity under the same name makes it ambiguous. */
    Builder add(String name, Entity entity) {
      String key = MatchingView.ofName(name);
      if (key.isEmpty()) {
        return this;
      }
      Entity other = entities.putIfAbsent(key, entity);
      if (other != null && !other.sameAs(entity)) {
        twice.put(key, other);
      }
      return this;
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
      twice.keySet().forEach(entities::remove);
      return new NameIndex(entities, twice.keySet().stream().sorted().toList());
    }
  }
}
