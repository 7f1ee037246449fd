package org.stigraph.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stigraph.claim.Explainer;
import org.stigraph.claim.Explanation;
import org.stigraph.claim.Extraction;
import org.stigraph.document.Document;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.parse.DocumentParser;
import org.stigraph.parse.ParseResult;
import org.stigraph.source.Problem;
import org.stigraph.source.ReadResult;
import org.stigraph.source.SourceReader;

/**
 * Takes the claims out of files without making a graph of them: for measuring and explaining what
 * the rules do. As a function it takes the claims out of a document that was read already.
 */
public final class ExtractionReader implements Function<Document, Extraction> {

  private final SourceReader reader = new SourceReader();
  private final Knowledge knowledge;
  private final DocumentParser parser;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A reader.
   *
   * @throws IllegalArgumentException for an unknown layout
   */
  public ExtractionReader(ShippedFiles shipped, LoadOptions options) {
    this.parser = new DocumentParser(options.layout().map(Layouts::ofWord));
    this.knowledge = Knowledge.read(shipped, options);
    problems.addAll(knowledge.problems());
  }

  /** What is taken out of the files and the directories' files that can be read, in order. */
  public List<Extraction> read(List<Path> paths) {
    List<Extraction> extractions = new ArrayList<>();
    for (Path file : InputFiles.of(paths, problems::add)) {
      document(file).map(this).ifPresent(extractions::add);
    }
    return extractions;
  }

  private Optional<Document> document(Path file) {
    ReadResult source = reader.read(file);
    problems.addAll(source.problems());
    if (source.file().isEmpty()) {
      return Optional.empty();
    }
    ParseResult parsed = parser.parse(source.file().get());
    problems.addAll(parsed.problems());
    return parsed.document();
  }

  /**
   * What was seen in a file and what the rules made of it, one entry a text unit.
   *
   * @param line only what stands on this line, 1-based; 0 for all
   * @return empty when the file cannot be read or nothing stands there
   */
  public List<Explanation> explain(Path file, int line) {
    Explainer explainer = new Explainer(knowledge.extractor());
    return document(file).map(explainer::explain).orElse(List.of()).stream()
        .filter(explanation -> line == 0 || explanation.isOnLine(line))
        .toList();
  }

  @Override
  public Extraction apply(Document document) {
    return knowledge.extractor().extract(document);
  }

  /** The authority records in use. */
  public List<AuthorityRecord> records() {
    return knowledge.authority();
  }

  /** What was wrong so far, in authority data, rules and documents. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Whether any of it is an error. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
