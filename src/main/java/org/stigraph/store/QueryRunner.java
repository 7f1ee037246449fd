package org.stigraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Runs named queries over the view of a store: names to addresses, parameters bound as terms (never
 * pasted into the text), all rows collected within the timeout or a problem.
 */
public final class QueryRunner {

  private static final String LIMIT = "limit";
  private static final String OFFSET = "offset";

  private final DatasetGraph view;
  private final Duration timeout;

  public QueryRunner(DatasetGraph view, Duration timeout) {
    this.view = view;
    this.timeout = timeout;
  }

  /** Whether the query gives triples (CONSTRUCT, DESCRIBE) and not rows. */
  public static boolean givesGraph(NamedQuery query) {
    Query parsed = parsed(query);
    return parsed.isConstructType() || parsed.isDescribeType();
  }

  /**
   * The rows of a query; of ASK one row with the variable {@code answer}.
   *
   * @param arguments values by parameter name, and {@code limit} and {@code offset}
   * @throws StoreException for an unknown parameter (QU010), a value that means nothing or too much
   *     (QU011 to QU014), or a query that outlives the timeout (QU020)
   */
  public Answer rows(NamedQuery query, Map<String, String> arguments) {
    return run(query, arguments, QueryRunner::collect);
  }

  /** The triples of a CONSTRUCT or DESCRIBE; throws as {@link #rows} does. */
  public Graph graph(NamedQuery query, Map<String, String> arguments) {
    return run(
        query,
        arguments,
        execution -> {
          Graph graph = GraphFactory.createDefaultGraph();
          return execution.getQuery().isDescribeType()
              ? execution.describe(graph)
              : execution.construct(graph);
        });
  }

  private <T> T run(
      NamedQuery query, Map<String, String> arguments, Function<QueryExec, T> collector) {
    return Txn.calculateRead(
        view,
        () -> {
          QueryExecDatasetBuilder builder =
              QueryExecDatasetBuilder.create().dataset(view).query(paged(query, arguments));
          builder.overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
          bind(query, arguments, builder);
          try (QueryExec execution = builder.build()) {
            return collector.apply(execution);
          } catch (QueryCancelledException e) {
            throw refused(
                query,
                "QU020",
                "the query took longer than " + timeout.toSeconds() + " seconds",
                "Give a parameter, ask page by page (limit=, offset=), or raise the timeout.");
          }
        });
  }

  /** Rows that outlive the transaction: TDB2's own look their terms up only when they are asked. */
  private static Answer collect(QueryExec execution) {
    if (execution.getQuery().isAskType()) {
      Var answer = Var.alloc("answer");
      boolean truth = execution.ask();
      return new Answer(
          List.of(answer.getName()),
          List.of(
              org.apache.jena.sparql.engine.binding.BindingFactory.binding(
                  answer,
                  NodeFactory.createLiteralDT(
                      String.valueOf(truth),
                      org.apache.jena.datatypes.xsd.XSDDatatype.XSDboolean))));
    }
    RowSet rowSet = execution.select();
    List<Binding> rows = new ArrayList<>();
    rowSet.forEachRemaining(row -> rows.add(row.detach()));
    return new Answer(rowSet.getResultVars().stream().map(Var::getName).toList(), rows);
  }

  private void bind(
      NamedQuery query, Map<String, String> arguments, QueryExecDatasetBuilder builder) {
    ParameterReader reader = new ParameterReader(view, query.name());
    arguments.forEach(
        (name, value) -> {
          if (!name.equals(LIMIT) && !name.equals(OFFSET)) {
            Parameter parameter =
                query.parameter(name).orElseThrow(() -> unknownParameter(query, name));
            builder.substitution(Var.alloc(parameter.variable()), reader.read(parameter, value));
          }
        });
  }

  private static Query paged(NamedQuery query, Map<String, String> arguments) {
    Query parsed = parsed(query);
    if (arguments.containsKey(LIMIT)) {
      parsed.setLimit(number(query, LIMIT, arguments));
    }
    if (arguments.containsKey(OFFSET)) {
      parsed.setOffset(number(query, OFFSET, arguments));
    }
    return parsed;
  }

  private static Query parsed(NamedQuery query) {
    return QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
  }

  private static long number(NamedQuery query, String name, Map<String, String> arguments) {
    String value = arguments.getOrDefault(name, "");
    try {
      long number = Long.parseLong(value);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the refusal, which says what was given.
    }
    throw refused(
        query, "QU014", name + " is no whole number: " + value, "Give a number such as 100.");
  }

  private static StoreException unknownParameter(NamedQuery query, String name) {
    List<String> known = query.parameters().stream().map(Parameter::name).toList();
    return refused(
        query,
        "QU010",
        "the query has no parameter " + name,
        "It has: " + String.join(", ", known) + ", " + LIMIT + ", " + OFFSET);
  }

  private static StoreException refused(
      NamedQuery query, String code, String message, String hint) {
    return new StoreException(Problem.ofFile(code, Severity.ERROR, query.name(), message, hint));
  }
}
