package org.stigraph.claim;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.stigraph.mention.EntityType;
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

  private static final String SEPARATOR = "\u001f";
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final Pattern UNIT = Pattern.compile("単位[::]?\\s?([^()]+)");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "十億円", new BigDecimal("1000000000"),
          "億円", new BigDecimal("100000000"),
          "百万円", new BigDecimal("1000000"),
          "千円", new BigDecimal("1000"),
          "万円", new BigDecimal("10000"),
          "万人", new BigDecimal("10000"),
          "千人", new BigDecimal("1000"));

  private final Document document;
  private final ReadDocument read;
  private final List<ReadUnit> units;
  private final TableRules rules;
  private final Map<String, List<Entity>> works;

  TableReader(
      Document document, ReadDocument read, TableRules rules, Map<String, List<Entity>> works) {
    this.document = document;
    this.read = read;
    this.units = read.units();
    this.rules = rules;
    this.works = works;
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (Table table : document.tables()) {
      if (table.headerRows() < 1 || table.rows().size() <= table.headerRows()) {
        continue;
      }
      List<Span> heads = table.rows().get(table.headerRows() - 1).cells();
      Optional<EntityKind> subject =
          heads.isEmpty() ? Optional.empty() : rules.subject(words(heads.get(0)));
      for (Table.Row row : table.rows().subList(table.headerRows(), table.rows().size())) {
        if (subject.isPresent()) {
          described(row, heads, subject.get(), claims);
        } else {
          counted(table, row, heads, claims);
        }
      }
    }
    return claims;
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

  private void counted(Table table, Table.Row row, List<Span> heads, List<Claim> claims) {
    ReadUnit unit = units.get(row.unit() - 1);
    if (row.cells().size() < 2) {
      return;
    }
    String head = words(row.cells().get(0));
    if (head.isEmpty() || NUMBER.matcher(head).matches()) {
      return;
    }
    String unitText =
        table
            .unitLine()
            .map(this::words)
            .map(TableReader::unitOf)
            .or(() -> table.title().map(this::words).flatMap(TableReader::unitIn))
            .orElse("");
    ReadUnit headUnit = units.get(table.rows().get(table.headerRows() - 1).unit() - 1);
    for (int c = 1; c < Math.min(heads.size(), row.cells().size()); c++) {
      Span cell = row.cells().get(c);
      String printed = words(cell);
      Matcher m = NUMBER.matcher(printed);
      if (!m.find() || m.start() != 0) {
        continue;
      }
      String own = printed.substring(m.end()).strip();
      Optional<PartialDate> date =
          in(headUnit, heads.get(c)).stream()
              .filter(OfDate.class::isInstance)
              .flatMap(d -> ((OfDate) d).start().stream())
              .findFirst();
      String column = date.isPresent() ? "" : words(heads.get(c));
      figure(unit, cell, head, column, date, m.group(), own.isEmpty() ? unitText : own, claims);
    }
  }

  private void figure(
      ReadUnit unit,
      Span cell,
      String head,
      String column,
      Optional<PartialDate> date,
      String number,
      String unitText,
      List<Claim> claims) {
    BigDecimal scale = SCALES.getOrDefault(unitText, BigDecimal.ONE);
    String base =
        SCALES.containsKey(unitText) ? unitText.substring(unitText.length() - 1) : unitText;
    BigDecimal value = new BigDecimal(number.replace(",", "")).multiply(scale).stripTrailingZeros();
    BigDecimal canonical = value.scale() < 0 ? value.setScale(0) : value;
    String indicator = column.isEmpty() ? head : head + "：" + column;
    String key =
        String.join(SEPARATOR, List.of(indicator, "", date.map(PartialDate::iso).orElse(""), ""));
    String label = date.map(d -> indicator + "（" + d.iso() + "）").orElse(indicator);
    Entity entity = new Entity(EntityType.OBSERVATION, key, label, false);
    List<Qualifier> qualifiers = new ArrayList<>();
    if (!base.isEmpty()) {
      qualifiers.add(new Qualifier(Property.UNIT_TEXT, new Value.OfText(base, "")));
    }
    qualifiers.add(new Qualifier(Property.COMPARATOR, new Value.OfText("=", "")));
    if (!canonical.toPlainString().equals(words(cell))) {
      qualifiers.add(new Qualifier(Property.PRINTED, new Value.OfText(words(cell), "")));
    }
    claims.add(
        claim(
            entity, Property.INDICATOR, new Value.OfText(indicator, "ja"), cell, unit, List.of()));
    claims.add(
        claim(entity, Property.VALUE, new Value.OfNumber(canonical), cell, unit, qualifiers));
    date.ifPresent(
        d ->
            claims.add(
                claim(
                    entity,
                    Property.OBSERVATION_DATE,
                    new Value.OfDate(d),
                    cell,
                    unit,
                    List.of())));
  }

  /** The unit that a title gives in brackets: 実施状況（単位：件）. */
  private static Optional<String> unitIn(String title) {
    Matcher m = UNIT.matcher(title.replace('：', ':').replace('）', ')'));
    return m.find() ? Optional.of(m.group(1).strip()) : Optional.empty();
  }

  private static String unitOf(String line) {
    Matcher m = UNIT.matcher(line.replace('：', ':'));
    return m.find() ? m.group(1).strip() : line;
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
