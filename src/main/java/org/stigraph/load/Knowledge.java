package org.stigraph.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.stigraph.claim.Extractor;
import org.stigraph.claim.RuleReader;
import org.stigraph.mention.AuthorityReader;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * What a load knows before it reads any document: authority data, rules, ontology, shapes.
 *
 * @param problems what is wrong in the authority and rule files; the lines and rules without
 *     mistakes are used
 */
record Knowledge(
    Extractor extractor,
    List<AuthorityRecord> authority,
    Graph ontology,
    Graph shapes,
    List<Problem> problems) {

  private static final String NAME_RULES = "names.yaml";

  /**
   * Reads the shipped files, and one's own beside them. Warnings about the shipped files are left
   * out: whoever loads documents cannot mend them.
   */
  static Knowledge read(ShippedFiles shipped, LoadOptions options) {
    try {
      List<Problem> problems = new ArrayList<>();
      AuthorityReader authority = new AuthorityReader();
      for (Path file : files(shipped.authority(), options.authority(), ".tsv", problems)) {
        Optional<String> text = TextFile.read(file, problems);
        if (text.isPresent()) {
          authority.read(file.toString(), new BufferedReader(new StringReader(text.get())));
        }
      }
      RuleReader rules = new RuleReader();
      Path names = shipped.rules().resolve(NAME_RULES);
      for (Path file : files(shipped.rules(), options.rules(), ".yaml", problems)) {
        if (!file.equals(names)) {
          TextFile.read(file, problems).ifPresent(text -> rules.read(file.toString(), text));
        }
      }
      Extractor extractor =
          new Extractor(authority.records(), map(names), names.toString(), rules.rules());
      problems.addAll(authority.problems());
      problems.addAll(rules.problems());
      problems.addAll(extractor.problems());
      problems.removeIf(problem -> !problem.isError() && isOf(shipped, problem));
      return new Knowledge(
          extractor,
          authority.records(),
          turtle(shipped, false),
          shapes(shipped),
          List.copyOf(problems));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOf(ShippedFiles shipped, Problem problem) {
    return problem.file().startsWith(shipped.authority().toString())
        || problem.file().startsWith(shipped.rules().toString());
  }

  private static List<Path> files(
      Path shipped, List<Path> own, String ending, List<Problem> problems) throws IOException {
    List<Path> files = new ArrayList<>(ShippedFiles.files(shipped, ending));
    for (Path folder : own) {
      List<Path> inside = ShippedFiles.files(folder, ending);
      if (inside.isEmpty()) {
        problems.add(
            Problem.ofFile(
                "LD005",
                Severity.ERROR,
                folder.toString(),
                "there is no " + ending + " file in this directory",
                "Name the directory that holds the files."));
      }
      files.addAll(inside);
    }
    return files;
  }

  private static Map<?, ?> map(Path file) throws IOException {
    Object yaml =
        new Load(LoadSettings.builder().setLabel(file.toString()).build())
            .loadFromString(Files.readString(file, StandardCharsets.UTF_8));
    return yaml instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The shipped shapes. */
  static Graph shapes(ShippedFiles shipped) throws IOException {
    return turtle(shipped, true);
  }

  private static Graph turtle(ShippedFiles shipped, boolean shapes) throws IOException {
    Graph graph = GraphFactory.createDefaultGraph();
    for (Path file : ShippedFiles.files(shipped.ontology(), ".ttl")) {
      if (String.valueOf(file.getFileName()).startsWith("shapes") == shapes) {
        RDFParser.create()
            .fromString(Files.readString(file, StandardCharsets.UTF_8))
            .lang(Lang.TURTLE)
            .parse(graph);
      }
    }
    return graph;
  }
}
