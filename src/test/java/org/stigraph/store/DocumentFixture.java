package org.stigraph.store;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Builds the graph of a small document by hand, in the shape that {@code rdf} writes. Names are
 * compact ({@code sti:operatedBy}); values that begin with {@code id/} are addresses, others are
 * read by their form: dates, numbers, links, else Japanese words.
 */
final class DocumentFixture {

  static final String BASE = "http://localhost:3030/";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("sti", "https://w3id.org/stigraph/ns#"),
          Map.entry("schema", "https://schema.org/"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
          Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"),
          Map.entry("dcterms", "http://purl.org/dc/terms/"),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("doco", "http://purl.org/spar/doco/"),
          Map.entry("c4o", "http://purl.org/spar/c4o/"),
          Map.entry("biro", "http://purl.org/spar/biro/"),
          Map.entry("cito", "http://purl.org/spar/cito/"),
          Map.entry("fabio", "http://purl.org/spar/fabio/"),
          Map.entry("frapo", "http://purl.org/cerif/frapo/"),
          Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
          Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"));

  private final String id;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Map<String, Node> units = new HashMap<>();
  private int offset;
  private int order;
  private int notes;
  private int claims;

  DocumentFixture(String id, String title) {
    this.id = id;
    add(document(), "rdf:type", term("fabio:ReportDocument"));
    add(document(), "sti:layout", plain("report"));
    add(document(), "dcterms:identifier", plain(id));
    add(document(), "dcterms:title", ja(title));
  }

  Node document() {
    return address("doc/" + id);
  }

  Node name() {
    return address("graph/doc/" + id);
  }

  Graph graph() {
    return graph;
  }

  /** An entity with its class and label. */
  DocumentFixture entity(String path, String type, String label) {
    add(address(path), "rdf:type", term(type));
    add(address(path), "skos:prefLabel", ja(label));
    return this;
  }

  DocumentFixture section(int number, String heading) {
    Node section = address("doc/" + id + "/section/" + number);
    add(section, "rdf:type", term("doco:Section"));
    add(section, "rdfs:label", ja(heading));
    return this;
  }

  /** A sentence; the key names it in {@link #claim} and {@link #note}. */
  DocumentFixture sentence(String key, int section, String words) {
    int end = offset + words.codePointCount(0, words.length());
    Node unit = address("doc/" + id + "#char=" + offset + "," + end);
    add(unit, "rdf:type", term("sti:Passage"));
    add(unit, "rdf:type", term("doco:Sentence"));
    add(unit, "c4o:hasContent", plain(words));
    add(unit, "sti:start", number(offset));
    add(unit, "sti:end", number(end));
    add(unit, "sti:order", number(++order));
    add(unit, "sti:page", number(1));
    add(unit, "sti:sourceLine", number(order));
    add(unit, "sti:inDocument", document());
    if (section > 0) {
      add(unit, "sti:inSection", address("doc/" + id + "/section/" + section));
    }
    units.put(key, unit);
    offset = end + 1;
    return this;
  }

  /** A footnote, its text (also a unit, under the key {@code fn/NUMBER}) and its marker. */
  DocumentFixture note(String number, String markedUnit, String words) {
    sentence("fn/" + number, 0, words);
    Node note = address("doc/" + id + "/fn/" + number);
    add(note, "rdf:type", term("doco:Footnote"));
    if (!number.startsWith("at-")) {
      add(note, "sti:number", plain(number));
    }
    add(note, "c4o:hasContent", plain(words));
    add(note, "sti:order", number(++notes));
    add(note, "sti:page", number(1));
    add(note, "sti:inDocument", document());
    if (!markedUnit.isEmpty()) {
      Node marker = address("doc/" + id + "/marker/" + number);
      add(marker, "rdf:type", term("sti:FootnoteMarker"));
      add(marker, "sti:marks", note);
      add(marker, "sti:start", number(notes));
      add(marker, "c4o:hasContext", unit(markedUnit));
      graph
          .find(unit(markedUnit), term("sti:inSection"), Node.ANY)
          .toList()
          .forEach(triple -> add(marker, "sti:inSection", triple.getObject()));
    }
    return this;
  }

  /** A printed reference in a note, and the work that it refers to. */
  DocumentFixture reference(String note, int order, String work) {
    Node reference = address("doc/" + id + "/fn/" + note + "/ref/" + order);
    add(reference, "rdf:type", term("biro:BibliographicReference"));
    add(reference, "sti:order", number(order));
    add(reference, "dcterms:isPartOf", address("doc/" + id + "/fn/" + note));
    add(reference, "biro:references", address(work));
    return this;
  }

  /** A link printed in a note. */
  DocumentFixture link(String note, String url) {
    add(address("doc/" + id + "/fn/" + note), "sti:link", NodeFactory.createURI(url));
    return this;
  }

  /** A stated claim and the plain triple beside it; answers the claim, to say more of it. */
  ClaimFixture claim(String subject, String property, String value, String unit) {
    Node claim = address("claim/" + id + "-" + String.format("%03d", ++claims));
    Node object = value(value);
    add(claim, "rdf:type", term("sti:Claim"));
    graph.add(claim, RDF.subject.asNode(), address(subject));
    graph.add(claim, RDF.predicate.asNode(), term(property));
    graph.add(claim, RDF.object.asNode(), object);
    add(claim, "prov:wasQuotedFrom", unit(unit));
    add(claim, "sti:statedIn", unit(unit));
    add(claim, "sti:inDocument", document());
    add(claim, "sti:about", address(subject));
    if (value.startsWith("id/")) {
      add(claim, "sti:about", object);
    }
    add(claim, "sti:status", plain("stated"));
    add(claim, "sti:attribution", plain("document"));
    add(claim, "sti:rule", plain("by-hand"));
    add(address(subject), property, object);
    return new ClaimFixture(claim, address(subject), property, object);
  }

  /** A claim that was made, to be said more of. */
  final class ClaimFixture {
    private final Node claim;
    private final Node subject;
    private final String property;
    private final Node object;

    ClaimFixture(Node claim, Node subject, String property, Node object) {
      this.claim = claim;
      this.subject = subject;
      this.property = property;
      this.object = object;
    }

    ClaimFixture cites(String note, String scope) {
      add(claim, "sti:citesNote", address("doc/" + id + "/fn/" + note));
      add(claim, "sti:" + scope, address("doc/" + id + "/fn/" + note));
      return this;
    }

    ClaimFixture source(String work) {
      add(claim, "prov:hadPrimarySource", address(work));
      return this;
    }

    ClaimFixture planned() {
      graph.delete(claim, term("sti:status"), plain("stated"));
      graph.delete(subject, term(property), object);
      add(claim, "sti:status", plain("planned"));
      return this;
    }

    ClaimFixture attributed(String attribution) {
      graph.delete(claim, term("sti:attribution"), plain("document"));
      add(claim, "sti:attribution", plain(attribution));
      return this;
    }

    ClaimFixture with(String property, String value) {
      add(
          claim,
          property,
          property.equals("schema:unitText") || property.equals("sti:comparator")
              ? plain(value)
              : value(value));
      return this;
    }

    ClaimFixture about(String entity) {
      add(claim, "sti:about", address(entity));
      return this;
    }
  }

  /** The sentence names a thing, without a claim. */
  DocumentFixture mentions(String unit, String entity) {
    add(unit(unit), "schema:mentions", address(entity));
    return this;
  }

  /** A name without claim, as authority data give it; no language when empty. */
  DocumentFixture name(String entity, String property, String name, String language) {
    add(
        address(entity),
        property,
        language.isEmpty() ? plain(name) : NodeFactory.createLiteralLang(name, language));
    return this;
  }

  /** Marks a property as the ontology does. */
  DocumentFixture singleValued(String property) {
    graph.add(
        term(property),
        term("sti:singleValued"),
        NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    return this;
  }

  /** Takes the document itself out, for graphs that are none. */
  DocumentFixture clearDocument() {
    graph.remove(document(), Node.ANY, Node.ANY);
    return this;
  }

  Node unit(String key) {
    Node unit = units.get(key);
    if (unit == null) {
      throw new IllegalArgumentException("no unit " + key);
    }
    return unit;
  }

  private void add(Node subject, String property, Node object) {
    graph.add(subject, term(property), object);
  }

  static Node address(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  static Node term(String compact) {
    int colon = compact.indexOf(':');
    return NodeFactory.createURI(
        PREFIXES.getOrDefault(compact.substring(0, colon), "") + compact.substring(colon + 1));
  }

  static Node value(String value) {
    if (value.startsWith("id/")) {
      return address(value);
    }
    if (value.startsWith("sti:")) {
      return term(value);
    }
    if (value.startsWith("http")) {
      return NodeFactory.createURI(value);
    }
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
    }
    if (value.matches("\\d{4}-\\d\\d")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYearMonth);
    }
    if (value.matches("\\d{4}")) {
      return NodeFactory.createLiteralDT(value, XSDDatatype.XSDgYear);
    }
    if (value.matches("#\\d+")) {
      return number(Integer.parseInt(value.substring(1)));
    }
    if (value.matches("[A-Za-z0-9-]+")) {
      return plain(value);
    }
    return ja(value);
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node plain(String words) {
    return NodeFactory.createLiteralString(words);
  }

  private static Node ja(String words) {
    return NodeFactory.createLiteralLang(words, "ja");
  }
}
