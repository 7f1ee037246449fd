package org.stigraph.web;

import java.time.Duration;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.stigraph.store.Deadline;
import org.stigraph.web.http.QueryRefusal;

/**
 * Fuseki's query service with two promises more: a query that reaches outside the graph is refused
 * before it runs, and an answer that the timeout cuts never looks complete.
 */
final class SparqlProcessor extends SPARQL_QueryDataset {

  private final Duration timeout;
  private final String tooLong;

  SparqlProcessor(Duration timeout) {
    this.timeout = timeout;
    this.tooLong =
        "The query ran longer than "
            + inWords(timeout)
            + " and was stopped. Ask for less: bind more of the pattern, or page with LIMIT and"
            + " OFFSET.";
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    QueryRefusal.of(query).ifPresent(reason -> ServletOps.error(HttpSC.FORBIDDEN_403, reason));
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String forLog) {
    try {
      return Deadline.hold(
          timeout,
          execution,
          () ->
              query.isSelectType()
                  ? new QueryExecResult(CollectedRows.of(execution.select()))
                  : super.executeQuery(action, execution, query, forLog));
    } catch (QueryCancelledException e) {
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, tooLong);
      throw e;
    }
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    try {
      super.sendResults(action, result, prologue);
    } catch (CollectedRows.CutException e) {
      CutAnswer.mark(action.getRequest());
      throw e;
    }
  }

  private static String inWords(Duration timeout) {
    return timeout.toMillis() % 1000 == 0
        ? timeout.toSeconds() + " seconds"
        : timeout.toMillis() + " milliseconds";
  }
}
