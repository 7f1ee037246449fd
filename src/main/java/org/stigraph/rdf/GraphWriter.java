package org.stigraph.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.stigraph.claim.EntityUse;
import org.stigraph.claim.Extraction;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.vocabulary.Prefixes;

/**
 * Turns what was taken out of a document into the quads of its named graph, and the authority
 * records into those of theirs. The same input gives the same quads in the same order; there are no
 * blank nodes. Starting and finishing the stream is the caller's.
 */
public final class GraphWriter {

  private final Addresses addresses;

  /**
   * A writer of graphs under a base.
   *
   * @throws IllegalArgumentException if the base is no http or https address
   */
  public GraphWriter(String base) {
    this.addresses = new Addresses(base);
  }

  /** The addresses that the quads use. */
  public Addresses addresses() {
    return addresses;
  }

  /** Declares the prefixes, for formats that have them. */
  public void writePrefixes(StreamRDF out) {
    Prefixes.ALL.forEach(out::prefix);
  }

  /** Writes a document's graph. */
  public void write(Extraction extraction, StreamRDF out) {
    var document = extraction.document();
    GraphSink sink = new GraphSink(addresses.documentGraph(document.id()), out);
    DocumentAddresses places = addresses.inside(document.id());
    EntityWriter entities = new EntityWriter(addresses, sink);
    ShownWords words = new ShownWords(extraction);
    PassageWriter passages = new PassageWriter(document, words, places, sink);

    new StructureWriter(document, words, addresses, sink).write();
    passages.writeUnits();
    extraction.coverage().forEach(passages::write);
    new NoteWriter(document, words, places, extraction.works(), entities, sink).write();
    writeUses(extraction.uses(), passages, entities, sink);
    new DataSetWriter(document, words, extraction.works(), places, entities, sink)
        .write(extraction);
    new ClaimWriter(addresses, places, passages, entities, sink).write(extraction.claims());
  }

  /** Writes the graph of the authority data. */
  public void writeAuthority(List<AuthorityRecord> records, StreamRDF out) {
    new AuthorityWriter(addresses, new GraphSink(addresses.authorityGraph(), out)).write(records);
  }

  private static void writeUses(
      List<EntityUse> uses, PassageWriter passages, EntityWriter entities, GraphSink sink) {
    Set<Mention> written = new HashSet<>();
    for (EntityUse use : uses) {
      Mention mention = new Mention(passages.unit(use.unit()), entities.address(use.entity()));
      if (written.add(mention)) {
        sink.add(mention.unit, SchemaDO.mentions.asNode(), mention.entity);
      }
    }
  }

  private record Mention(Node unit, Node entity) {}
}
