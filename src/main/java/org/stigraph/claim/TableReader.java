package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.document.Document;
import org.stigraph.document.Span;
import org.stigraph.document.Table;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.PartialDate;
import org.stigraph.mention.ReadDocument;
import org.stigraph.mention.ReadUnit;

/**
 * Makes claims of tables: a number is a figure of its row's head in the year of its column's head;
 * where the first column names programs, meetings or documents, the other columns say of them what
 * their heads mean.
 */
final class TableReader {

  private final Document document;
  private final ReadDocument read;
  private final List<ReadUnit> units;
  private final TableRules rules;
  private final Map<String, List<Entity>> works;
  private final List<DataSet> dataSets = new ArrayList<>();
  private final Set<Entity> taken = new HashSet<>();

  TableReader(
      Document document, ReadDocument read, TableRules rules, Map<String, List<Entity>> works) {
    this.document = document;
    this.read = read;
    this.units = read.units();
    this.rules = rules;
    this.works = works;
  }

  /** The claims of the document's tables. */
  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (Table table : document.tables()) {
      if (table.headerRows() < 1 || table.rows().size() <= table.headerRows()) {
        continue;
      }
      List<Span> heads = table.rows().get(table.headerRows() - 1).cells();
      Optional<EntityKind> subject =
          heads.isEmpty() ? Optional.empty() : rules.subject(words(heads.get(0)));
      if (subject.isEmpty()) {
        counted(table, claims);
        continue;
      }
      for (Table.Row row : table.rows().subList(table.headerRows(), table.rows().size())) {
        described(row, heads, subject.get(), claims);
      }
    }
    return claims;
  }

  /** The tables of figures as data sets; call after {@link #read}. */
  List<DataSet> dataSets() {
    return List.copyOf(dataSets);
  }

  private void counted(Table table, List<Claim> claims) {
    TableGrid grid = new TableGrid(document, table, units);
    List<TableFigure> figures = TableFigures.of(grid);
    for (TableFigure figure : figures) {
      ReadUnit unit = figure.unit();
      Entity entity = figure.entity();
      figure
          .statements()
          .forEach(
              (property, value) ->
                  claims.add(
                      claim(
                          entity,
                          property,
                          value,
                          figure.cell(),
                          unit,
                          property == Property.VALUE ? figure.qualifiers() : List.of())));
    }
    DataSet.of(table.number(), figures, taken).ifPresent(dataSets::add);
  }

  private String words(Span span) {
    return document.text().slice(span).strip();
  }

  private void described(Table.Row row, List<Span> heads, EntityKind kind, List<Claim> claims) {
    ReadUnit unit = units.get(row.unit() - 1);
    if (row.cells().isEmpty()) {
      return;
    }
    String name = words(row.cells().get(0));
    if (name.length() < 2) {
      return;
    }
    Entity subject = read.named(kind, name);
    for (int c = 1; c < Math.min(heads.size(), row.cells().size()); c++) {
      for (Property property : rules.properties(words(heads.get(c)))) {
        cell(unit, row.cells().get(c), subject, property, claims);
      }
    }
  }

  private void cell(
      ReadUnit unit, Span cell, Entity subject, Property property, List<Claim> claims) {
    if (cell.length() == 0) {
      return;
    }
    if (property == Property.ACRONYM) {
      String words = words(cell);
      claims.add(claim(subject, property, new Value.OfText(words, ""), cell, unit, List.of()));
      return;
    }
    for (Mention mention : in(unit, cell)) {
      value(mention, property)
          .ifPresent(
              v -> claims.add(claim(subject, property, v, unit.span(mention), unit, List.of())));
    }
  }

  private static Optional<Value> value(Mention mention, Property property) {
    boolean end = property == Property.END_DATE;
    boolean dated = end || property == Property.START_DATE || property == Property.ISSUED;
    if (mention instanceof OfDate date) {
      Optional<PartialDate> which = end ? date.end() : date.start();
      return dated ? which.map(Value.OfDate::new) : Optional.empty();
    }
    if (dated || !(mention instanceof OfEntity named)) {
      return Optional.empty();
    }
    EntityKind kind = named.entity().kind();
    boolean fits =
        switch (property) {
          case AIMED_AT, LOCATION -> kind == EntityKind.PLACE || kind == EntityKind.ORGANIZATION;
          default -> kind == EntityKind.ORGANIZATION;
        };
    return fits ? Optional.of(new Value.OfEntity(named.entity())) : Optional.empty();
  }

  private static List<Mention> in(ReadUnit unit, Span cell) {
    return unit.mentions().stream()
        .filter(m -> !(m instanceof OfWords) && cell.contains(unit.span(m)))
        .toList();
  }

  private Claim claim(
      Entity subject,
      Property property,
      Value value,
      Span quote,
      ReadUnit unit,
      List<Qualifier> qualifiers) {
    Set<Entity> about = new java.util.LinkedHashSet<>(List.of(subject));
    if (value instanceof Value.OfEntity object) {
      about.add(object.entity());
    }
    List<NoteCitation> notes = notes(unit, quote);
    Set<Entity> sources = new java.util.LinkedHashSet<>();
    notes.forEach(n -> sources.addAll(works.getOrDefault(n.footnote(), List.of())));
    return new Claim(
        subject,
        property,
        value,
        quote,
        unit.unit().number(),
        notes,
        qualifiers,
        Claim.Status.STATED,
        Claim.Attribution.DOCUMENT,
        List.copyOf(sources),
        "table",
        List.copyOf(about));
  }

  /**
   * The notes whose markers stand in the row; a marker in a cell that names the row's subject
   * covers the row.
   */
  private List<NoteCitation> notes(ReadUnit unit, Span quote) {
    Map<String, NoteCitation> notes = new LinkedHashMap<>();
    document.markers().stream()
        .filter(m -> m.unit() == unit.unit().number() && m.footnote().isPresent())
        .forEach(
            m -> {
              String id = m.footnote().orElseThrow();
              boolean inCell = m.offset() == quote.end();
              boolean first = m.offset() <= quote.start();
              if (inCell || first) {
                notes.put(id, new NoteCitation(id, NoteCitation.Scope.NAME));
              }
            });
    return List.copyOf(notes.values());
  }
}
