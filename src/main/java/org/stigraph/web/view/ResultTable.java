package org.stigraph.web.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.stigraph.store.Answer;
import org.stigraph.web.http.Ask;

/**
 * Rows of an answer as people read them: things by their names, which lead to their pages.
 *
 * @param empty names of the columns in which nothing stands in any row, and which are not shown
 */
public record ResultTable(
    List<Column> columns, List<List<Cell>> rows, Pages pages, List<String> empty) {

  private static final int PAGE = 100;
  private static final int FULL_WIDTH = 0x2E80;

  /** Widths in half-width characters. */
  private static final int LONG = 70;

  private static final int SHORT = 20;
  private static final String LABEL = "Label";

  /** Columns that hold words of a document as they stand there. */
  private static final Set<String> QUOTED =
      Set.of("sentence", "markerSentence", "reference", "text", "words");

  /** A cell; without words where nothing is bound. */
  public record Cell(Link link, boolean outside, boolean quoted) {

    Cell(Link link, boolean outside) {
      this(link, outside, false);
    }

    Cell inColumn(String name) {
      return new Cell(link, outside, QUOTED.contains(name));
    }

    /**
     * How wide it wants to be (a sentence, a long name, anything short), and whether a document
     * speaks.
     */
    public String shape() {
      int length = link.text().codePoints().map(c -> c < FULL_WIDTH ? 1 : 2).sum();
      return (length > LONG ? "long" : length > SHORT ? "mid" : "short") + (quoted ? " w" : "");
    }
  }

  public static ResultTable of(Answer answer, Ask ask, Lens lens) {
    Map<Boolean, List<String>> filled =
        answer.variables().stream()
            .filter(name -> !isCompanion(name, answer))
            .collect(Collectors.partitioningBy(name -> isFilled(name, answer)));
    List<String> shown = filled.getOrDefault(true, List.of());
    String sort = ask.parameter("sort").orElse("");
    List<Integer> order = order(answer, sort);
    Pages pages = Pages.of(ask.page(), PAGE, order.size(), page -> ask.with("page", "" + page));
    List<List<Cell>> rows = new ArrayList<>();
    for (int row : pages.slice(order)) {
      List<Cell> cells = new ArrayList<>();
      for (String name : shown) {
        cells.add(cell(answer, row, name, lens).inColumn(name));
      }
      rows.add(cells);
    }
    List<Column> columns =
        shown.stream().map(name -> Column.of(name, title(name, lens), false, ask)).toList();
    List<String> empty =
        filled.getOrDefault(false, List.of()).stream().map(name -> title(name, lens)).toList();
    return new ResultTable(columns, rows, pages, empty);
  }

  private static String title(String name, Lens lens) {
    return lens.words().find("column." + name).orElse(name);
  }

  private static boolean isFilled(String name, Answer answer) {
    for (int row = 0; row < answer.size(); row++) {
      if (answer.term(row, name) != null || !answer.text(row, name + LABEL).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCompanion(String name, Answer answer) {
    return name.endsWith(LABEL)
        && answer.variables().contains(name.substring(0, name.length() - LABEL.length()));
  }

  private static List<Integer> order(Answer answer, String sort) {
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < answer.size(); row++) {
      order.add(row);
    }
    String name = sort.startsWith("-") ? sort.substring(1) : sort;
    if (answer.variables().contains(name)) {
      String by = answer.variables().contains(name + LABEL) ? name + LABEL : name;
      Comparator<Integer> comparator =
          Comparator.comparing((Integer row) -> answer.text(row, by), ResultTable::compare);
      order.sort(sort.startsWith("-") ? comparator.reversed() : comparator);
    }
    return order;
  }

  /** Numbers by their size and before words, words by their letters. */
  private static int compare(String one, String other) {
    Optional<BigDecimal> a = number(one);
    Optional<BigDecimal> b = number(other);
    if (a.isPresent() && b.isPresent()) {
      return a.get().compareTo(b.get());
    }
    return a.isPresent() == b.isPresent() ? one.compareTo(other) : a.isPresent() ? -1 : 1;
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Cell cell(Answer answer, int row, String name, Lens lens) {
    CellWords told = new CellWords(lens);
    Node term = answer.term(row, name);
    String label = answer.variables().contains(name + LABEL) ? answer.text(row, name + LABEL) : "";
    if (term == null) {
      return new Cell(new Link("", label, told.language(label)), false);
    }
    if (name.equals("claim")) {
      return new Cell(new Link(lens.hrefs().of(term), lens.words().say("fact.why")), false);
    }
    if (term.isLiteral()) {
      Optional<String> words = told.of(name, term.getLiteralLexicalForm());
      if (words.isPresent()) {
        return new Cell(new Link("", words.get()), false);
      }
    }
    Values.Value value = lens.values().of(term);
    Link link = value.link();
    if (term.isURI() && !value.outside()) {
      return new Cell(
          label.isEmpty() ? link : new Link(link.href(), label, told.language(label)), false);
    }
    Optional<String> vocabulary = term.isURI() ? told.of(term) : Optional.empty();
    if (vocabulary.isPresent()) {
      return new Cell(new Link("", vocabulary.get()), false);
    }
    if (label.isEmpty() || term.isLiteral() || value.outside() && name.equals("url")) {
      boolean marked = !link.language().isEmpty() || value.outside();
      return new Cell(
          marked ? link : new Link(link.href(), link.text(), told.language(link.text())),
          value.outside());
    }
    return new Cell(new Link("", label, told.language(label)), false);
  }
}
