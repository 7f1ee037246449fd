package org.stigraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.stigraph.load.ProblemPrinter;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.Answer;
import org.stigraph.store.AnswerFormat;
import org.stigraph.store.GraphStore;
import org.stigraph.store.NamedQuery;
import org.stigraph.store.QueryLibrary;
import org.stigraph.store.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: asks a named query, or one from a file. */
@Command(
    name = "query",
    description = "Asks a question: a name that 'queries' lists, or a .rq file.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class QueryCommand implements Callable<Integer> {

  /** How rows are printed. */
  enum Format {
    TABLE,
    CSV,
    TSV,
    JSON,
    TTL
  }

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "NAME|FILE", description = "A query's name, or a .rq file.")
  private String query = "";

  @Parameters(
      index = "1..*",
      paramLabel = "name=value",
      description = "Parameters of the query; also limit=N and offset=N.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, tsv, json; ttl for queries that give triples.")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--lang", paramLabel = "LANG", description = "Language of labels: ja or en.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description = "How long the query may run (${DEFAULT-VALUE}).",
      defaultValue = "30s",
      converter = TimeConverter.class)
  private Duration timeout = Duration.ofSeconds(30);

  @Mixin private GraphSource source = new GraphSource();

  QueryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ShippedFiles shipped = ShippedFiles.open()) {
      Optional<NamedQuery> known = known(shipped);
      if (known.isEmpty()) {
        return ExitCode.ERROR;
      }
      Map<String, String> values = values(known.get());
      boolean triples = QueryRunner.givesGraph(known.get());
      Format chosen = format.orElse(triples ? Format.TTL : Format.TABLE);
      if (triples != (chosen == Format.TTL)) {
        throw usage("--format ttl is for queries that give triples, and these for no other");
      }
      try (GraphStore store = source.open(shipped, streams)) {
        QueryRunner runner = new QueryRunner(store.view(), timeout);
        if (triples) {
          RDFDataMgr.write(streams.out(), runner.graph(known.get(), values), Lang.TURTLE);
        } else {
          print(runner.rows(known.get(), values), chosen);
        }
        return source.exitCode();
      }
    }
  }

  private Optional<NamedQuery> known(ShippedFiles shipped) {
    QueryLibrary library = QueryLibrary.of(shipped.queries());
    Optional<NamedQuery> named = library.find(query);
    if (named.isPresent() || !query.endsWith(".rq")) {
      if (named.isEmpty()) {
        new ProblemPrinter(streams.err())
            .error(
                "QU005",
                query,
                "no query has this name",
                "Known are: "
                    + String.join(", ", library.all().stream().map(NamedQuery::name).toList()));
      }
      return named;
    }
    return Optional.of(QueryLibrary.read(Path.of(query)));
  }

  private Map<String, String> values(NamedQuery known) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw usage("a parameter is given as name=value: " + argument);
      }
      values.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    if (language.isPresent() && known.parameter("lang").isPresent()) {
      values.putIfAbsent("lang", language.get());
    }
    return values;
  }

  private void print(Answer answer, Format chosen) {
    switch (chosen) {
      case TABLE, TTL -> new AnswerTable(streams.out()).write(answer);
      case CSV, TSV, JSON ->
          answer.write(streams.out(), AnswerFormat.valueOf(chosen.name().toUpperCase(Locale.ROOT)));
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
