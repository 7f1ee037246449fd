package org.stigraph.web.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stigraph.web.http.Ask;

/**
 * The head of a column by which a table can be sorted, without script.
 *
 * @param sort this page sorted by it, the other way round where it is already
 * @param sorted {@code ascending}, {@code descending}, or null
 * @param number whether its cells are numbers
 */
public record Column(String name, String sort, @Nullable String sorted, boolean number) {

  /**
   * A column.
   *
   * @param key the value of {@code ?sort=} for it; with a minus before it, descending
   */
  public static Column of(String key, String name, boolean number, Ask ask) {
    String sort = ask.parameter("sort").orElse("");
    return new Column(
        name,
        ask.without("page").with("sort", sort.equals(key) ? "-" + key : key),
        sort.equals(key) ? "ascending" : sort.equals("-" + key) ? "descending" : null,
        number);
  }

  /** Rows in the order asked for; as they come where none is, or an unknown one. */
  static <T> List<T> sorted(List<T> rows, Map<String, Comparator<T>> orders, Ask ask) {
    String sort = ask.parameter("sort").orElse("");
    Comparator<T> order = orders.get(sort.startsWith("-") ? sort.substring(1) : sort);
    if (order == null) {
      return rows;
    }
    return rows.stream().sorted(sort.startsWith("-") ? order.reversed() : order).toList();
  }
}
