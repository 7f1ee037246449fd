package org.stigraph.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stigraph.store.Deadline;
import org.stigraph.web.http.QueryMistake;
import org.stigraph.web.http.QueryRefusal;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.page.PageServlet;

/**
 * Fuseki's query service with three promises more: a query that reaches outside the graph is
 * refused before it runs, an answer that the timeout cuts never looks complete, and what is refused
 * is told in the form and language asked for.
 */
final class SparqlProcessor extends SPARQL_QueryDataset {

  /** A query's longest body, in bytes; longer ones take the parser minutes. */
  static final int MOST_BYTES = 1_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(SparqlProcessor.class);

  /** What the parameter for the form may say. */
  private static final String WORDS = "json, xml, csv, tsv, ttl, nt";

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  private final Duration timeout;
  private final String stoppedAfter;
  private final PageServlet pages;

  /**
   * @param pages tells what is refused
   */
  SparqlProcessor(Duration timeout, PageServlet pages) {
    this.timeout = timeout;
    this.stoppedAfter = seconds(timeout);
    this.pages = pages;
  }

  @Override
  protected void executeLifecycle(HttpAction action) {
    try {
      super.executeLifecycle(action);
    } catch (Refusal refusal) {
      refuse(action, refusal);
    } catch (UncheckedIOException e) {
      // What was sent broke off or was no body at all.
      action.getResponse().setHeader("Connection", "close");
      refuse(action, Refusal.noQuery());
    } catch (QueryCancelledException e) {
      refuse(action, Refusal.stopped(stoppedAfter));
    } catch (ActionErrorException e) {
      LOG.warn("a query was not answered", e);
      refuse(action, Refusal.broken());
    }
  }

  /** Before anything was sent in words; afterwards the connection breaks. */
  private void refuse(HttpAction action, Refusal refusal) {
    if (action.getResponse().isCommitted()) {
      CutAnswer.mark(action.getRequest());
      throw refusal;
    }
    try {
      pages.refuse(action.getRequest(), action.getResponse(), refusal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void validateParams(HttpAction action, Collection<String> known) {
    String type = action.getRequestContentType();
    String bare = type == null ? FORM : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (bare.equals(QUERY)) {
      return;
    }
    if (!bare.equals(FORM)) {
      throw Refusal.unknownType(bare);
    }
    String[] queries = action.getRequest().getParameterValues("query");
    if (queries == null || queries.length != 1 || queries[0].isBlank()) {
      throw Refusal.noQuery();
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    byte[] body;
    try {
      body = action.getRequestInputStream().readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (body.length > MOST_BYTES) {
      throw Refusal.tooLarge(MOST_BYTES);
    }
    execute(new String(body, StandardCharsets.UTF_8), action);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    if (text.isBlank()) {
      throw Refusal.noQuery();
    }
    try {
      super.execute(text, action);
    } catch (ActionErrorException e) {
      throw QueryMistake.in(text)
          .or(() -> asked(action).map(form -> Refusal.noSuchForm(form, WORDS)))
          .map(refusal -> (RuntimeException) refusal)
          .orElse(e);
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    QueryRefusal.of(query)
        .ifPresent(
            refusal -> {
              throw refusal;
            });
    String accept = action.getRequestHeader("Accept");
    AcceptList offered = offered(query);
    if (accept != null
        && asked(action).isEmpty()
        && AcceptList.match(new AcceptList(accept), offered) == null) {
      throw Refusal.noSuchForm(accept, names(query));
    }
  }

  /** The form that a parameter names, which goes before what is accepted. */
  private static Optional<String> asked(HttpAction action) {
    for (String name : new String[] {"format", "output", "results"}) {
      String value = action.getRequestParameter(name);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static AcceptList offered(Query query) {
    if (query.isSelectType()) {
      return DEF.rsOfferTable;
    }
    if (query.isAskType()) {
      return DEF.rsOfferBoolean;
    }
    return query.isDescribeType() ? DEF.rdfOffer : DEF.constructOffer;
  }

  private static String names(Query query) {
    return query.isSelectType() || query.isAskType()
        ? "JSON, XML, CSV, TSV"
        : "Turtle, N-Triples, JSON-LD, RDF/XML";
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String forLog) {
    return Deadline.hold(
        timeout,
        execution,
        () ->
            query.isSelectType()
                ? new QueryExecResult(CollectedRows.of(execution.select()))
                : super.executeQuery(action, execution, query, forLog));
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

  /** Seconds, with a fraction only where there is one. */
  private static String seconds(Duration timeout) {
    return java.math.BigDecimal.valueOf(timeout.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
