package org.stigraph.rdf;

import java.util.OptionalInt;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.stigraph.document.Document;
import org.stigraph.document.Layout;
import org.stigraph.document.Section;
import org.stigraph.document.Span;
import org.stigraph.source.Metadata;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

/** Writes a document and what contains its text: sections, paragraphs, slides, tables, figures. */
final class StructureWriter {

  private static final String DEFAULT_LANGUAGE = "ja";

  private final Document document;
  private final ShownWords words;
  private final Addresses addresses;
  private final DocumentAddresses places;
  private final GraphSink sink;
  private final String language;

  StructureWriter(Document document, ShownWords words, Addresses addresses, GraphSink sink) {
    this.document = document;
    this.words = words;
    this.addresses = addresses;
    this.places = addresses.inside(document.id());
    this.sink = sink;
    this.language = document.metadata().language().orElse(DEFAULT_LANGUAGE);
  }

  void write() {
    writeDocument();
    document.sections().forEach(this::write);
    for (var paragraph : document.paragraphs()) {
      Node node = places.paragraph(paragraph.number());
      writePart(node, Spar.PARAGRAPH, paragraph.number(), paragraph.span(), paragraph.section());
    }
    for (var slide : document.slides()) {
      Node node = places.slide(slide.number());
      writePart(node, Sti.SLIDE, slide.number(), slide.span(), OptionalInt.empty());
      slide.title().ifPresent(title -> label(node, title));
    }
    for (var table : document.tables()) {
      Node node = places.table(table.number());
      writePart(node, Spar.TABLE, table.number(), table.span(), table.section());
      table.title().ifPresent(title -> label(node, words.of(title)));
    }
    for (var figure : document.figures()) {
      Node node = places.figure(figure.number());
      writePart(node, Spar.FIGURE, figure.number(), figure.caption(), figure.section());
      label(node, words.of(figure.caption()));
    }
  }

  private void writeDocument() {
    Node self = places.self();
    Metadata metadata = document.metadata();
    sink.type(self, typeOf(document.layout()));
    sink.add(self, Sti.LAYOUT, Literals.text(document.layout().word()));
    sink.add(self, DCTerms.title.asNode(), Literals.text(document.title(), language));
    sink.add(self, DCTerms.identifier.asNode(), Literals.text(document.id()));
    sink.add(self, DCTerms.language.asNode(), Literals.text(language));
    sink.add(self, DC_11.publisher.asNode(), metadata.publisher().map(Literals::text));
    sink.add(self, DCTerms.issued.asNode(), metadata.issued().map(Literals::date));
    sink.add(self, SchemaDO.url.asNode(), metadata.url().map(Links::of));
    sink.add(self, DCTerms.rights.asNode(), metadata.rights().map(Literals::text));
    sink.add(self, Sti.DIGEST_OF, metadata.digestOf().map(addresses::document));
    sink.add(self, Sti.TEXT, words.text().map(Literals::text));
    if (!metadata.textShown()) {
      sink.add(self, Sti.TEXT_SHOWN, NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean));
    }
    sink.add(self, DC_11.format.asNode(), Literals.text(document.original().format().mediaType()));
    if (document.original().pages() > 0) {
      sink.add(self, Sti.PAGE_COUNT, document.original().pages());
    }
    sink.add(self, Sti.CHARACTERS, document.text().length());
  }

  private void write(Section section) {
    Node node = places.section(section.number());
    writePart(node, Spar.SECTION, section.number(), section.span(), section.parent());
    label(node, section.heading());
    sink.add(node, Sti.LEVEL, section.level());
  }

  private void writePart(Node node, Node type, int order, Span span, OptionalInt section) {
    sink.type(node, type);
    sink.add(node, Sti.ORDER, order);
    sink.add(node, Sti.START, span.start());
    sink.add(node, Sti.END, span.end());
    Node around = section.isPresent() ? places.section(section.getAsInt()) : places.self();
    sink.add(node, DCTerms.isPartOf.asNode(), around);
  }

  private void label(Node node, String words) {
    sink.add(node, RDFS.Nodes.label, Literals.text(words, language));
  }

  private static Node typeOf(Layout layout) {
    return switch (layout) {
      case SLIDES -> Spar.PRESENTATION;
      case PRESS -> Spar.PRESS_RELEASE;
      case REPORT, MARKDOWN -> Spar.REPORT_DOCUMENT;
    };
  }
}
