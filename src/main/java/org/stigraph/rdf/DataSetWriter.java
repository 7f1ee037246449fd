package org.stigraph.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.stigraph.claim.CitedWork;
import org.stigraph.claim.DataSet;
import org.stigraph.claim.Extraction;
import org.stigraph.claim.Property;
import org.stigraph.document.Document;
import org.stigraph.document.Table;
import org.stigraph.vocabulary.Cube;

/**
 * Writes a table's figures as a data set of the RDF Data Cube vocabulary: its structure (what is
 * measured, when, where; the value; the unit), its title and source, and which observations are its
 * cells.
 */
final class DataSetWriter {

  private static final List<Property> ORDER =
      List.of(Property.INDICATOR, Property.OBSERVATION_DATE, Property.OBSERVATION_ABOUT);

  private final Document document;
  private final ShownWords words;
  private final List<CitedWork> works;
  private final DocumentAddresses places;
  private final EntityWriter entities;
  private final GraphSink sink;

  DataSetWriter(
      Document document,
      ShownWords words,
      List<CitedWork> works,
      DocumentAddresses places,
      EntityWriter entities,
      GraphSink sink) {
    this.document = document;
    this.words = words;
    this.works = works;
    this.places = places;
    this.entities = entities;
    this.sink = sink;
  }

  void write(Extraction extraction) {
    extraction.dataSets().forEach(this::write);
  }

  private void write(DataSet dataSet) {
    Table table = document.tables().get(dataSet.table() - 1);
    Node set = places.dataSet(dataSet.table());
    sink.type(set, Cube.DATA_SET);
    String language = document.metadata().language().orElse("ja");
    table
        .title()
        .map(words::of)
        .ifPresent(
            title -> {
              sink.add(set, RDFS.Nodes.label, Literals.text(title, language));
              sink.add(set, DCTerms.title.asNode(), Literals.text(title, language));
            });
    sink.add(set, DCTerms.isPartOf.asNode(), places.table(dataSet.table()));
    for (CitedWork work : works) {
      if (table.note().filter(work.footnote()::equals).isPresent()) {
        sink.add(set, DCTerms.source.asNode(), entities.address(work.work()));
      }
    }
    structure(dataSet, set);
    dataSet
        .figures()
        .forEach(
            (figure, unit) -> {
              Node observation = entities.address(figure);
              sink.type(observation, Cube.OBSERVATION);
              sink.add(observation, Cube.DATA_SET_OF, set);
              if (!unit.isEmpty()) {
                sink.add(observation, Terms.of(Property.UNIT_TEXT), Literals.text(unit));
              }
            });
  }

  private void structure(DataSet dataSet, Node set) {
    Node structure = places.dataStructure(dataSet.table());
    sink.add(set, Cube.STRUCTURE, structure);
    sink.type(structure, Cube.DATA_STRUCTURE_DEFINITION);
    int order = 1;
    for (Property dimension : ORDER) {
      if (dataSet.dimensions().contains(dimension)) {
        component(dataSet, structure, Cube.DIMENSION, dimension, order);
        order++;
      }
    }
    component(dataSet, structure, Cube.MEASURE, Property.VALUE, order);
    Set<String> units = new LinkedHashSet<>(dataSet.figures().values());
    if (!units.equals(Set.of(""))) {
      component(dataSet, structure, Cube.ATTRIBUTE, Property.UNIT_TEXT, order + 1);
    }
  }

  private void component(DataSet dataSet, Node structure, Node role, Property property, int order) {
    Node term = Terms.of(property);
    Node component = places.dataComponent(dataSet.table(), order);
    sink.type(component, Cube.COMPONENT_SPECIFICATION);
    sink.add(structure, Cube.COMPONENT, component);
    sink.add(component, role, term);
    sink.add(component, Cube.COMPONENT_PROPERTY, term);
    sink.add(component, Cube.COMPONENT_ORDER, order);
  }
}
