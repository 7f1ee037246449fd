package org.stigraph.store;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The rows that answer a query, all of them: an answer that the timeout cut is never made.
 *
 * @param variables in the order of the query's SELECT
 */
public record Answer(List<String> variables, List<Binding> rows) {

  public Answer {
    variables = List.copyOf(variables);
    rows = List.copyOf(rows);
  }

  /** The number of rows. */
  public int size() {
    return rows.size();
  }

  /** A cell's term; null when unbound. */
  public @Nullable Node term(int row, String variable) {
    return rows.get(row).get(Var.alloc(variable));
  }

  /** A cell as text: a literal's words, or an address; empty when unbound. */
  public String text(int row, String variable) {
    Node term = term(row, variable);
    if (term == null) {
      return "";
    }
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  /** Writes all rows; the stream stays open. */
  public void write(OutputStream out, AnswerFormat format) {
    List<Var> vars = variables.stream().map(Var::alloc).toList();
    RowSetWriterRegistry.getFactory(format.lang())
        .create(format.lang())
        .write(out, RowSetStream.create(vars, rows.iterator()), new Context());
  }
}
