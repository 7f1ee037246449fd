package org.stigraph.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stigraph.claim.Extraction;
import org.stigraph.document.Document;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Holds what was taken out of documents against their annotations, which stand in one folder in
 * files named by the documents.
 */
public final class Evaluator {

  private final Path gold;
  private final Collection<AuthorityRecord> records;

  /**
   * An evaluator.
   *
   * @param gold the folder of annotation files
   * @param records the authority records that were used
   */
  public Evaluator(Path gold, Collection<AuthorityRecord> records) {
    this.gold = gold;
    this.records = List.copyOf(records);
  }

  /** The quality of the extractions that have annotations; the others are passed over. */
  public EvaluationReport evaluate(Iterable<Extraction> extractions) {
    return evaluate(extractions, Function.identity(), Renaming.none());
  }

  /**
   * The quality after the names of programs, people and events that records know were exchanged in
   * the text for invented ones.
   *
   * @param extract takes the claims out of the changed document
   */
  public EvaluationReport evaluateRenamed(
      Iterable<Extraction> extractions, Function<Document, Extraction> extract) {
    List<DocumentResult> results = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Extraction extraction : extractions) {
      NameSwap swap = NameSwap.of(extraction, records);
      EvaluationReport one =
          evaluate(List.of(extraction), e -> extract.apply(swap.document()), swap.renaming());
      results.addAll(one.documents());
      problems.addAll(one.problems());
    }
    return new EvaluationReport(results, problems);
  }

  private EvaluationReport evaluate(
      Iterable<Extraction> extractions,
      Function<Extraction, Extraction> changed,
      Renaming renaming) {
    Names names = new Names(records, renaming);
    List<DocumentResult> results = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Extraction extraction : extractions) {
      Document document = extraction.document();
      Path file = gold.resolve(document.id() + ".tsv");
      if (Files.isRegularFile(file)) {
        Optional<AnnotationFile> annotations = AnnotationReader.read(file, document, problems);
        ClaimMatcher matcher = new ClaimMatcher(names, document);
        annotations.ifPresent(
            a -> {
              Extraction read = changed.apply(extraction);
              Alignment alignment = Alignment.of(read, a, matcher);
              results.add(DocumentResult.of(read.document(), a.set(), alignment, matcher));
            });
      }
    }
    return new EvaluationReport(results, problems);
  }

  /**
   * Names of the documents that have annotations but are not among those read, as warnings: they
   * are to be had from their publishers.
   */
  public List<Problem> notRead(Iterable<Extraction> extractions) {
    List<String> read = new ArrayList<>();
    extractions.forEach(e -> read.add(e.document().id()));
    List<Problem> problems = new ArrayList<>();
    try (var files = Files.list(gold)) {
      files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .filter(file -> !read.contains(stem(file)))
          .forEach(
              file ->
                  problems.add(
                      Problem.ofFile(
                          "AN010",
                          Severity.WARNING,
                          file.toString(),
                          "the document " + stem(file) + " was not read: it is left out",
                          "Name its file or folder with --from.")));
    } catch (java.io.IOException e) {
      problems.add(
          Problem.ofFile(
              "AN001",
              Severity.ERROR,
              gold.toString(),
              "the folder of annotations cannot be read",
              "Name a folder that holds annotation files (.tsv)."));
    }
    return problems;
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".tsv".length());
  }
}
