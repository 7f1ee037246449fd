package org.stigraph.web.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.stigraph.store.Deadline;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.QueryLibrary;
import org.stigraph.vocabulary.Prefixes;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.QueryMistake;
import org.stigraph.web.http.QueryRefusal;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Hrefs;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Link;
import org.stigraph.web.view.ResultTable;

/**
 * The query editor, and a form that works without script; the answer of the form stands below it.
 */
final class QueryPage implements Handler {

  private static final int MOST_ROWS = 2000;

  private final Renderer renderer;
  private final QueryLibrary library;
  private final Duration timeout;

  QueryPage(Renderer renderer, QueryLibrary library, Duration timeout) {
    this.renderer = renderer;
    this.library = library;
    this.timeout = timeout;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    ask.form(List.of(Form.HTML));
    String text =
        ask.parameter("query")
            .or(() -> ask.parameter("example").flatMap(library::find).map(NamedQuery::text))
            .orElse(first());
    Map<String, Object> model = new HashMap<>();
    model.put("text", text);
    model.put("seconds", timeout.toSeconds());
    model.put("examples", examples(lens));
    model.put("downloads", downloads(text));
    JsonObject prefixes = new JsonObject();
    Prefixes.ALL.forEach(prefixes::put);
    model.put("prefixes", prefixes.toString());
    model.put("base", lens.hrefs().base());
    model.put("content", lens.content());
    if (ask.parameter("run").isPresent()) {
      run(text, ask, lens, model);
    }
    return renderer.page(
        "query",
        renderer.frame(ask, lens.words(), lens.words().say("query.title"), "query"),
        model);
  }

  private void run(String text, Ask ask, Lens lens, Map<String, Object> model) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxARQ);
      Optional<Refusal> refusal = QueryRefusal.of(query);
      if (refusal.isPresent()) {
        model.put("mistake", ErrorPage.sentence(lens.words(), refusal.get()));
        return;
      }
      try (QueryExec execution =
          QueryExec.dataset(lens.graph().dataset())
              .query(query)
              .set(ARQ.httpServiceAllowed, false)
              .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
              .build()) {
        Deadline.hold(timeout, execution, () -> answer(query, execution, ask, lens, model));
      }
    } catch (QueryCancelledException e) {
      model.put("mistake", lens.words().say("query.toolong", timeout.toSeconds()));
    } catch (QueryException e) {
      model.put("mistake", ErrorPage.sentence(lens.words(), QueryMistake.of(text, e)));
    }
  }

  private static Map<String, Object> answer(
      Query query, QueryExec execution, Ask ask, Lens lens, Map<String, Object> model) {
    if (query.isSelectType()) {
      RowSet rows = execution.select();
      List<Binding> collected = new ArrayList<>();
      while (collected.size() < MOST_ROWS && rows.hasNext()) {
        collected.add(rows.next());
      }
      model.put("more", rows.hasNext());
      List<String> names = rows.getResultVars().stream().map(Var::getName).toList();
      model.put(
          "table", ResultTable.of(new org.stigraph.store.Answer(names, collected), ask, lens));
    } else if (query.isAskType()) {
      model.put("triples", lens.words().say("truth." + execution.ask()));
    } else {
      Graph graph = query.isDescribeType() ? execution.describe() : execution.construct();
      Prefixes.ALL.forEach(graph.getPrefixMapping()::setNsPrefix);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(bytes);
      model.put("triples", bytes.toString(StandardCharsets.UTF_8));
    }
    return model;
  }

  private List<Link> examples(Lens lens) {
    return library.all().stream()
        .map(
            query ->
                new Link(
                    "/query?example=" + query.name(),
                    lens.words().isJapanese() && !query.questionJa().isEmpty()
                        ? query.questionJa()
                        : query.summary()))
        .toList();
  }

  private static List<Link> downloads(String text) {
    return List.of("csv", "tsv", "json", "xml").stream()
        .map(
            format ->
                new Link(
                    "/sparql?query=" + Hrefs.encoded(text) + "&output=" + format,
                    format.toUpperCase(java.util.Locale.ROOT)))
        .toList();
  }

  private static String first() {
    return """
    PREFIX sti: <https://w3id.org/stigraph/ns#>
    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

    SELECT ?program ?programLabel WHERE {
      ?program a sti:Program ; skos:prefLabel ?programLabel .
      FILTER (LANG(?programLabel) = "ja")
    }
    ORDER BY ?programLabel
    LIMIT 100
    """;
  }
}
