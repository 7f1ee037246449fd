package org.stigraph.rdf;

import java.time.Instant;
import java.util.StringJoiner;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.vocabulary.Paths;

/**
 * Mints every address in the data, under one base. An address is derived from what it stands for,
 * so that the same input gives the same graph.
 */
public final class Addresses {

  private final String base;

  /**
   * Addresses under a base.
   *
   * @param base an absolute http or https address without query and fragment; a slash is added
   *     where it does not end with one
   * @throws IllegalArgumentException for anything else
   */
  public Addresses(String base) {
    this.base = checkedBase(base.endsWith("/") ? base : base + "/");
  }

  /** The base, with its slash. */
  public String base() {
    return base;
  }

  /** An entity's address. */
  public Node entity(Entity entity) {
    return entity(entity.kind(), entity.key());
  }

  /**
   * The address of the entity of a kind and key: {@code id/{kind}/{slug}}, for kinds that have no
   * name of their own {@code id/{kind}/{fingerprint of the key}}.
   *
   * @throws IllegalArgumentException for a key without any visible character
   */
  public Node entity(EntityKind kind, String key) {
    String name = kind.isComposite() ? Fingerprint.of(key) : Slug.of(key);
    return checked(base + Paths.ENTITY + kind.word() + "/" + name);
  }

  /** A document's address: {@code doc/{document}}. */
  public Node document(String id) {
    return checked(base + Paths.DOCUMENT + Slug.of(id));
  }

  /** The addresses of what is in a document. */
  public DocumentAddresses inside(String id) {
    return new DocumentAddresses(document(id).getURI());
  }

  /**
   * A claim's address, derived from what it says and the words that say it. It does not depend on
   * the base.
   *
   * @param quoted the passage that holds the quoted words
   */
  public Node claim(Node subject, Node predicate, Node object, Node quoted) {
    StringJoiner content = new StringJoiner("\n");
    content.add(relative(subject)).add(relative(predicate)).add(relative(object));
    content.add(relative(quoted));
    return NodeFactory.createURI(base + Paths.CLAIM + Fingerprint.of(content.toString()));
  }

  /** The named graph of a document. */
  public Node documentGraph(String id) {
    return checked(base + Paths.DOCUMENT_GRAPH + Slug.of(id));
  }

  /** The named graph of the authority data. */
  public Node authorityGraph() {
    return NodeFactory.createURI(base + Paths.AUTHORITY_GRAPH);
  }

  /** The named graph of the ontology. */
  public Node ontologyGraph() {
    return NodeFactory.createURI(base + Paths.ONTOLOGY_GRAPH);
  }

  /** The named graph of the load runs. */
  public Node runsGraph() {
    return NodeFactory.createURI(base + Paths.RUNS_GRAPH);
  }

  /** A load run, by the moment at which it began. */
  public Node run(Instant start) {
    return checked(base + Paths.RUN + start.toEpochMilli());
  }

  /** A version of the software that loads. */
  public Node software(String version) {
    return checked(base + Paths.SOFTWARE + Slug.of(version));
  }

  private String relative(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String uri = node.getURI();
    return uri.startsWith(base) ? uri.substring(base.length()) : uri;
  }

  private static String checkedBase(String base) {
    Node node = checked(base);
    if (!base.matches("https?://[^/?#]+/[^?#]*")) {
      throw new IllegalArgumentException(
          "a base is an http or https address without query and fragment: " + base);
    }
    return node.getURI();
  }

  private static Node checked(String iri) {
    try {
      IRIx checked = IRIx.create(iri);
      if (!checked.isAbsolute()) {
        throw new IllegalArgumentException("not an absolute address: " + iri);
      }
      return NodeFactory.createURI(iri);
    } catch (IRIException e) {
      throw new IllegalArgumentException("no legal address: " + iri, e);
    }
  }
}
