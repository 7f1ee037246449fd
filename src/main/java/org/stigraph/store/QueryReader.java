package org.stigraph.store;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Reads a {@code .rq} file: its decorators (lines that begin with {@code #+}, together YAML, as
 * grlc has them), its parameters ({@code ?_name}) and its SPARQL.
 */
final class QueryReader {

  private static final String DECORATOR = "#+";
  private static final Pattern PARAMETER = Pattern.compile("[?$]_([A-Za-z][A-Za-z0-9]*)");

  /**
   * Reads the text of a file.
   *
   * @param name the query's name
   * @param file the file as the user named it, for messages
   * @throws StoreException when it is no SPARQL (QU001), asks for what is refused (QU002), or its
   *     decorators cannot be read (QU003)
   */
  NamedQuery read(String name, String file, String text) {
    Map<?, ?> decorators = decorators(file, text);
    check(file, text);
    return new NamedQuery(
        name,
        word(decorators.get("summary")),
        word(decorators.get("description")),
        word(decorators.get("question_ja")),
        words(decorators.get("tags")),
        parameters(file, decorators.get("parameters"), text),
        text);
  }

  private static Map<?, ?> decorators(String file, String text) {
    StringBuilder yaml = new StringBuilder();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.startsWith(DECORATOR)) {
        String content = line.substring(DECORATOR.length());
        yaml.append(content.startsWith(" ") ? content.substring(1) : content).append('\n');
      }
    }
    try {
      Object loaded =
          new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(yaml.toString());
      return loaded instanceof Map<?, ?> map ? map : Map.of();
    } catch (YamlEngineException e) {
      throw refused(
          "QU003",
          file,
          0,
          0,
          "the decorators are no YAML: " + firstLine(e.getMessage()),
          "Write them as '#+ name: value', one a line.",
          "");
    }
  }

  private static void check(String file, String text) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      Optional<String> refusal = new QueryGuard().refusal(query);
      if (refusal.isPresent()) {
        throw refused(
            "QU002",
            file,
            0,
            0,
            refusal.get(),
            "Ask the graph alone: no SERVICE, no java: or js: functions.",
            "");
      }
    } catch (QueryParseException e) {
      throw refused(
          "QU001",
          file,
          Math.max(e.getLine(), 0),
          Math.max(e.getColumn(), 0),
          "this is no SPARQL 1.1 query: " + firstLine(e.getMessage()),
          "Look at the place named, and at the line before it.",
          text.lines().skip(Math.max(e.getLine() - 1L, 0)).findFirst().orElse(""));
    } catch (QueryException e) {
      throw refused(
          "QU001",
          file,
          0,
          0,
          "this is no SPARQL 1.1 query: " + firstLine(e.getMessage()),
          "Compare it with a query that runs.",
          "");
    }
  }

  private static List<Parameter> parameters(String file, @Nullable Object declared, String text) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    if (declared instanceof Map<?, ?> map) {
      map.forEach((name, kind) -> parameters.put(word(name), parameter(file, word(name), kind)));
    }
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      ParameterKind kind = name.equals("lang") ? ParameterKind.LANGUAGE : ParameterKind.ENTITY;
      parameters.putIfAbsent(name, new Parameter(name, kind));
    }
    return List.copyOf(parameters.values());
  }

  private static Parameter parameter(String file, String name, @Nullable Object kind) {
    return ParameterKind.ofWord(word(kind))
        .map(known -> new Parameter(name, known))
        .orElseThrow(
            () ->
                refused(
                    "QU003",
                    file,
                    0,
                    0,
                    "the parameter " + name + " has an unknown kind: " + word(kind),
                    "Kinds are entity, document, text and language.",
                    ""));
  }

  private static String word(@Nullable Object value) {
    return value == null ? "" : value.toString().strip();
  }

  private static List<String> words(@Nullable Object value) {
    List<String> words = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> words.add(word(item)));
    }
    return words;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("");
  }

  private static StoreException refused(
      String code,
      String file,
      int line,
      int column,
      String message,
      String hint,
      String sourceLine) {
    return new StoreException(
        new Problem(code, Severity.ERROR, file, line, column, message, hint, sourceLine));
  }
}
