package org.stigraph.web.page;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.Parameter;
import org.stigraph.store.ParameterKind;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;
import org.stigraph.store.StoreException;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.http.Refusal;
import org.stigraph.web.view.Lens;
import org.stigraph.web.view.Link;
import org.stigraph.web.view.ResultTable;

/** The questions that one can ask, and their answers as table, CSV, TSV or JSON. */
public final class QueriesPage implements Handler {

  /** Code of a query that outlived the timeout. */
  private static final String TOO_LONG = "QU020";

  /** Parameters of the page, not of the query. */
  private static final List<String> OWN = List.of("format", "sort", "page", "content");

  /** Parameters of every query. */
  private static final List<String> PAGING = List.of("limit", "offset");

  /** Where all of them are given as RDF. */
  private static final String EXAMPLES = "/.well-known/sparql-examples";

  private final Renderer renderer;
  private final QueryLibrary library;
  private final Duration timeout;

  QueriesPage(Renderer renderer, QueryLibrary library, Duration timeout) {
    this.renderer = renderer;
    this.library = library;
    this.timeout = timeout;
  }

  @Override
  public Answer answer(Ask ask, Lens lens) {
    int slash = ask.path().lastIndexOf('/');
    String name = ask.path().substring(slash + 1);
    if (slash <= 0 || name.isEmpty()) {
      Form form = ask.form(Form.RESOURCE);
      if (form.isRdf()) {
        return Answer.seeOther(EXAMPLES + "?format=" + form.suffix());
      }
      return renderer.page(
          "queries",
          renderer.frame(
              ask,
              lens.words(),
              lens.words().say("queries.title"),
              "queries",
              DataAnswer.formats(EXAMPLES),
              ""),
          Map.of("questions", questions(library, lens)));
    }
    return one(name, ask, lens);
  }

  /** The questions in the language of the interface. */
  static List<Link> questions(QueryLibrary library, Lens lens) {
    return library.all().stream()
        .map(query -> new Link("/queries/" + query.name(), question(query, lens)))
        .toList();
  }

  private static String question(NamedQuery query, Lens lens) {
    return lens.words().isJapanese() && !query.questionJa().isEmpty()
        ? query.questionJa()
        : query.summary();
  }

  private Answer one(String path, Ask ask, Lens lens) {
    int dot = path.lastIndexOf('.');
    boolean known = library.find(path).isPresent();
    String name = known || dot < 0 ? path : path.substring(0, dot);
    NamedQuery query = library.find(name).orElseThrow(() -> Refusal.notFound(ask.path()));
    Form form =
        known || dot < 0
            ? ask.form(Form.ROWS)
            : Form.ofWord(path.substring(dot + 1))
                .filter(Form.ROWS::contains)
                .orElseThrow(() -> Refusal.notFound(ask.path()));
    List<Choice> unclear = unclear(query, ask, lens);
    if (!unclear.isEmpty()) {
      if (form != Form.HTML) {
        Choice first = unclear.get(0);
        throw Refusal.unclear(first.unknown() ? "unknown" : "several", first.typed());
      }
      return page(query, ask, lens, Map.of("choices", unclear)).withStatus(400);
    }
    org.stigraph.store.Answer rows = rows(query, ask, lens);
    if (form != Form.HTML) {
      return RowAnswer.of(rows, name, form, lens.words());
    }
    return page(query, ask, lens, Map.of("table", ResultTable.of(rows, ask, lens)));
  }

  private Answer page(NamedQuery query, Ask ask, Lens lens, Map<String, Object> found) {
    Map<String, Object> model = new HashMap<>(found);
    model.put("question", question(query, lens));
    model.put("description", lens.words().isJapanese() ? "" : query.description());
    model.put("fields", fields(query, ask));
    model.put("text", query.text());
    model.put("downloads", downloads(ask));
    model.put("edit", "/query?example=" + query.name());
    return renderer.page(
        "answer",
        renderer.frame(
            ask,
            lens.words(),
            question(query, lens),
            "queries",
            List.of(),
            QueryLinks.named(query.name())),
        model);
  }

  /** Parameters whose words name no thing, or several. */
  private static List<Choice> unclear(NamedQuery query, Ask ask, Lens lens) {
    return query.parameters().stream()
        .filter(
            parameter ->
                parameter.kind() == ParameterKind.ENTITY
                    || parameter.kind() == ParameterKind.DOCUMENT)
        .map(parameter -> Choice.of(parameter.name(), ask, lens, node -> true))
        .filter(choice -> choice.unknown() || choice.several())
        .toList();
  }

  private org.stigraph.store.Answer rows(NamedQuery query, Ask ask, Lens lens) {
    Map<String, String> arguments = new LinkedHashMap<>();
    ask.query()
        .forEach(
            (name, value) -> {
              boolean interfaceOnly = name.equals("lang") && query.parameter("lang").isEmpty();
              if (!OWN.contains(name) && !value.isBlank() && !interfaceOnly) {
                arguments.put(name, value);
              }
            });
    if (query.parameter("lang").isPresent()) {
      arguments.putIfAbsent("lang", lens.content());
    }
    try {
      return new QueryRunner(lens.graph().dataset(), timeout).rows(query, arguments);
    } catch (StoreException e) {
      if (e.code().equals(TOO_LONG)) {
        throw Refusal.tooLong("");
      }
      throw arguments.keySet().stream()
          .filter(name -> query.parameter(name).isEmpty() && !PAGING.contains(name))
          .findFirst()
          .map(name -> Refusal.noParameter(name, names(query)))
          .orElseGet(() -> Refusal.bad(asked(arguments)));
    }
  }

  private static String asked(Map<String, String> arguments) {
    return String.join(
        "&",
        arguments.entrySet().stream()
            .filter(argument -> !argument.getKey().equals("lang"))
            .map(argument -> argument.getKey() + "=" + argument.getValue())
            .toList());
  }

  private static String names(NamedQuery query) {
    return String.join(", ", query.parameters().stream().map(Parameter::name).toList());
  }

  /** A field of the form above an answer. */
  public record Field(String name, String value) {}

  private static List<Field> fields(NamedQuery query, Ask ask) {
    return query.parameters().stream()
        .filter(parameter -> !parameter.name().equals("lang"))
        .map(
            parameter ->
                new Field(parameter.name(), ask.query().getOrDefault(parameter.name(), "")))
        .toList();
  }

  private static List<Link> downloads(Ask ask) {
    return List.of(Form.CSV, Form.XLSX, Form.TSV, Form.JSON).stream()
        .map(form -> new Link(ask.with("format", form.suffix()), form.title()))
        .toList();
  }
}
