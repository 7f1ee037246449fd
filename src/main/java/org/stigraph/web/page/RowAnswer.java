package org.stigraph.web.page;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.stigraph.store.AnswerFormat;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Words;

/** Rows in the form asked for. */
final class RowAnswer {

  private RowAnswer() {}

  /**
   * An answer.
   *
   * @param name of the file that a browser keeps
   * @param form one of {@link Form#ROWS} but HTML
   */
  static Answer of(org.stigraph.store.Answer rows, String name, Form form, Words words) {
    if (form == Form.XLSX) {
      return Answer.of(form, Spreadsheet.of(name, rows, words))
          .with("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    rows.write(
        bytes,
        switch (form) {
          case CSV -> AnswerFormat.CSV;
          case TSV -> AnswerFormat.TSV;
          default -> AnswerFormat.JSON;
        });
    return Answer.of(form, bytes.toByteArray());
  }

  /** The rows of a query of ours, which is known to be quick. */
  static org.stigraph.store.Answer rows(String query, Lens lens) {
    try (QueryExec execution = QueryExec.dataset(lens.graph().dataset()).query(query).build()) {
      RowSet found = execution.select();
      List<String> variables = found.getResultVars().stream().map(Var::getVarName).toList();
      List<Binding> rows = new ArrayList<>();
      found.forEachRemaining(rows::add);
      return new org.stigraph.store.Answer(variables, rows);
    }
  }
}
