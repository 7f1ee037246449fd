package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.http.Ask;

/**
 * A document in a table.
 *
 * @param issued in words
 * @param date as the graph has it, for sorting; empty where nobody says
 */
public record DocumentLine(
    Link document,
    String publisher,
    String issued,
    String date,
    long units,
    long notes,
    long facts) {

  /** All documents, the latest first. */
  public static List<DocumentLine> all(Lens lens) {
    return lens.documents().documents().stream().map(node -> of(node, lens)).toList();
  }

  /** All documents in the order asked for. */
  public static List<DocumentLine> sorted(Ask ask, Lens lens) {
    return Column.sorted(
        all(lens),
        Map.of(
            "document", Comparator.comparing(line -> line.document().text()),
            "publisher", Comparator.comparing(DocumentLine::publisher),
            "issued", Comparator.comparing(DocumentLine::date),
            "units", Comparator.comparing(DocumentLine::units),
            "notes", Comparator.comparing(DocumentLine::notes),
            "facts", Comparator.comparing(DocumentLine::facts)),
        ask);
  }

  /** The heads of the table, without columns in which nothing would stand. */
  public static List<Column> columns(List<DocumentLine> lines, Ask ask, Words words) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("document", words.say("documents.name"), false, ask));
    if (anyPublisher(lines)) {
      columns.add(Column.of("publisher", words.say("documents.publisher"), false, ask));
    }
    if (anyDate(lines)) {
      columns.add(Column.of("issued", words.say("documents.issued"), false, ask));
    }
    columns.add(Column.of("units", words.say("documents.units"), true, ask));
    columns.add(Column.of("notes", words.say("documents.notes"), true, ask));
    columns.add(Column.of("facts", words.say("documents.facts"), true, ask));
    return columns;
  }

  private static DocumentLine of(Node node, Lens lens) {
    List<Node> parts = lens.graph().subjects(Sti.IN_DOCUMENT, node);
    Optional<Node> issued = lens.graph().object(node, Schema.ISSUED);
    return new DocumentLine(
        new Link(
            lens.hrefs().of(node),
            lens.labels().of(node, lens.content()).text(),
            lens.values().foreign(lens.graph().text(node, Schema.LANGUAGE).orElse("ja"))),
        lens.graph().text(node, Schema.PUBLISHER_TEXT).orElse(""),
        issued.map(date -> lens.values().of(date).link().text()).orElse(""),
        issued.filter(Node::isLiteral).map(Node::getLiteralLexicalForm).orElse(""),
        parts.stream().filter(part -> isOfBody(part, lens)).count(),
        number(lens, parts, Spar.FOOTNOTE),
        number(lens, parts, Sti.CLAIM));
  }

  /** Whether a part is a unit of the text; those of the notes are counted with the notes. */
  private static boolean isOfBody(Node part, Lens lens) {
    return lens.graph().text(part, Sti.UNIT_KIND).isPresent()
        && new Places(lens).footnote(part).isEmpty();
  }

  /** Whether one of the documents says who issued it. */
  public static boolean anyPublisher(List<DocumentLine> lines) {
    return lines.stream().anyMatch(line -> !line.publisher().isEmpty());
  }

  /** Whether one of the documents says when it was issued. */
  public static boolean anyDate(List<DocumentLine> lines) {
    return lines.stream().anyMatch(line -> !line.date().isEmpty());
  }

  private static long number(Lens lens, List<Node> parts, Node type) {
    return parts.stream()
        .filter(part -> lens.graph().union().contains(part, RDF.Nodes.type, type))
        .count();
  }
}
