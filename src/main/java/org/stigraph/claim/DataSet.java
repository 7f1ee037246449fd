package org.stigraph.claim;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stigraph.mention.Entity;

/**
 * A table's figures as a data set: all of the same dimensions, each of its own values of them.
 *
 * @param table number of the table
 * @param dimensions what identifies a figure in it: what is measured, when, where
 * @param figures each with its unit, empty where the table gives none
 */
public record DataSet(int table, Set<Property> dimensions, Map<Entity, String> figures) {

  public DataSet {
    dimensions = Set.copyOf(dimensions);
    figures = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /**
   * The data set of a table's figures, empty when it has none. Figures with other dimensions than
   * most, and those that a table before has, are left to stand alone: an observation belongs to one
   * data set.
   *
   * @param taken figures of the tables before; those of this one are added
   */
  static Optional<DataSet> of(int table, List<TableFigure> figures, Set<Entity> taken) {
    Map<Set<Property>, Long> counts =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    DataSet::dimensions, LinkedHashMap::new, Collectors.counting()));
    Optional<Set<Property>> dimensions =
        counts.entrySet().stream()
            .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
            .map(Map.Entry::getKey);
    Map<Entity, String> members = new LinkedHashMap<>();
    for (TableFigure figure : figures) {
      boolean fits = dimensions.map(d -> d.equals(dimensions(figure))).orElse(false);
      if (fits && taken.add(figure.entity())) {
        members.put(figure.entity(), figure.unitText());
      }
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataSet(table, dimensions.orElseThrow(), members));
  }

  private static Set<Property> dimensions(TableFigure figure) {
    Set<Property> dimensions = EnumSet.copyOf(figure.statements().keySet());
    dimensions.remove(Property.VALUE);
    return dimensions;
  }
}
