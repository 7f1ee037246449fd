package org.stigraph.rdf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.EntityKind;
import org.stigraph.vocabulary.Sti;

/** Writes the authority data: what entities are and what they are called, without claims. */
final class AuthorityWriter {

  private static final String JAPANESE = "ja";
  private static final String ENGLISH = "en";

  /** Readings: hiragana and katakana. */
  private static final String KANA = "ja-Hrkt";

  private final Addresses addresses;
  private final GraphSink sink;

  AuthorityWriter(Addresses addresses, GraphSink sink) {
    this.addresses = addresses;
    this.sink = sink;
  }

  void write(List<AuthorityRecord> records) {
    Set<Key> known =
        records.stream().map(r -> new Key(r.type().kind(), r.id())).collect(Collectors.toSet());
    records.forEach(authorityRecord -> write(authorityRecord, known));
  }

  private void write(AuthorityRecord described, Set<Key> known) {
    Node node = addresses.entity(described.entity());
    Terms.of(described.type()).forEach(type -> sink.type(node, type));
    writeNames(node, described);
    for (String whole : described.partOf()) {
      writePart(node, described.type().kind(), whole, known);
    }
    sink.add(node, Sti.VALID_FROM, described.validFrom().map(Literals::date));
    sink.add(node, Sti.VALID_UNTIL, described.validUntil().map(Literals::date));
    for (String other : described.sameAs()) {
      Node link = Links.of(other);
      if (link.isURI()) {
        sink.add(node, SKOS.exactMatch.asNode(), link);
      } else {
        sink.add(node, DCTerms.identifier.asNode(), Literals.text(other));
      }
    }
    sink.add(node, SKOS.note.asNode(), described.note().map(Literals::name));
  }

  private void writeNames(Node node, AuthorityRecord described) {
    Node label = SKOS.prefLabel.asNode();
    sink.add(node, label, Literals.text(described.labelJa(), JAPANESE));
    sink.add(node, label, described.labelEn().map(name -> Literals.text(name, ENGLISH)));
    sink.add(
        node,
        SKOS.hiddenLabel.asNode(),
        described.kana().map(reading -> Literals.text(reading, KANA)));
    for (String acronym : described.acronyms()) {
      sink.add(node, Sti.ACRONYM, Literals.text(acronym));
    }
    for (String alias : described.aliases()) {
      sink.add(node, SKOS.altLabel.asNode(), Literals.name(alias));
    }
  }

  private void writePart(Node node, EntityKind kind, String whole, Set<Key> known) {
    List<Belonging> ways = Belonging.of(kind);
    Belonging way =
        ways.stream()
            .filter(candidate -> known.contains(new Key(candidate.whole(), whole)))
            .findFirst()
            .orElse(ways.get(0));
    sink.add(node, way.property(), addresses.entity(way.whole(), whole));
  }

  private record Key(EntityKind kind, String id) {}
}
