package org.stigraph.store;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;

/**
 * Refuses what a query could reach beyond the graph: other servers (SERVICE) and code ({@code
 * java:} and {@code js:} functions, aggregates and property functions).
 */
public final class QueryGuard {

  /** Why a query is refused, a sentence without full stop; empty when it may run. */
  public Optional<String> refusal(Query query) {
    Finder finder = new Finder();
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), finder, new FunctionFinder(finder));
    }
    return finder.found;
  }

  private static final class Finder extends OpVisitorBase {

    private Optional<String> found = Optional.empty();

    private void report(String what) {
      if (found.isEmpty()) {
        found = Optional.of(what);
      }
    }

    private void code(String iri) {
      String lower = iri.toLowerCase(Locale.ROOT);
      if (lower.startsWith("java:") || lower.contains("jena.apache.org/arq/js#")) {
        report("the query calls code outside the graph: " + iri);
      }
    }

    @Override
    public void visit(OpService op) {
      report("the query asks another server (SERVICE)");
    }

    @Override
    public void visit(OpBGP op) {
      for (Triple triple : op.getPattern()) {
        if (triple.getPredicate().isURI()) {
          code(triple.getPredicate().getURI());
        }
      }
    }

    @Override
    public void visit(OpPath op) {
      code(op.getTriplePath().getPath().toString().replace("<", ""));
    }
  }

  private static final class FunctionFinder extends ExprVisitorBase {

    private final Finder finder;

    FunctionFinder(Finder finder) {
      this.finder = finder;
    }

    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function named) {
        finder.code(named.getFunctionIRI());
      }
    }

    @Override
    public void visit(ExprAggregator aggregator) {
      if (aggregator.getAggregator() instanceof AggCustom custom) {
        finder.code(custom.getIRI());
      }
      if (aggregator.getAggregator().getExprList() != null) {
        aggregator
            .getAggregator()
            .getExprList()
            .forEach(argument -> Walker.walk(argument, new FunctionFinder(finder)));
      }
    }
  }
}
