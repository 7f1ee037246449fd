package org.stigraph.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stigraph.store.Answer;
import org.stigraph.web.view.Words;

/**
 * An answer as a workbook (Office Open XML) of one sheet: the variables in the order of the CSV,
 * with the names that the page gives them; numbers as numbers, everything else as text, so that
 * nothing in it is ever a formula.
 */
final class Spreadsheet {

  /** Rows of a sheet, the head among them. */
  private static final int MOST_ROWS = 1_048_576;

  /** Characters of a cell. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final int MOST_NAME = 31;
  private static final double WIDTH = 24;

  private Spreadsheet() {}

  static byte[] of(String name, Answer answer, Words words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "stigraph", null)) {
      Worksheet sheet = book.newWorksheet(name.substring(0, Math.min(MOST_NAME, name.length())));
      for (int column = 0; column < answer.variables().size(); column++) {
        String variable = answer.variables().get(column);
        sheet.value(0, column, words.find("column." + variable).orElse(variable));
        sheet.style(0, column).bold().set();
        sheet.width(column, WIDTH);
        for (int row = 0; row < Math.min(answer.size(), MOST_ROWS - 1); row++) {
          write(sheet, row + 1, column, answer, variable);
        }
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Answer answer, String variable) {
    Node term = answer.term(row - 1, variable);
    if (term == null) {
      return;
    }
    Optional<BigDecimal> number = number(term);
    if (number.isPresent()) {
      sheet.value(row, column, number.get());
      return;
    }
    String text = answer.text(row - 1, variable);
    sheet.value(row, column, text.substring(0, Math.min(MOST_CHARACTERS, text.length())));
  }

  private static Optional<BigDecimal> number(Node term) {
    if (!term.isLiteral()
        || !(term.getLiteralDatatype()
            instanceof org.apache.jena.datatypes.xsd.impl.XSDBaseNumericType)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(term.getLiteralLexicalForm()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
