package org.stigraph.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stigraph.claim.Coverage;
import org.stigraph.claim.Extraction;
import org.stigraph.document.TextUnit;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.ShippedFiles;

/**
 * The rules of coverage against the annotations: a unit in which a reader found a fact is never
 * "nothing to take" by a rule.
 */
class CoverageOfAnnotationsTest {

  private static final Path GOLD = Path.of("data/annotations");
  private static final Set<String> BY_KIND = Set.of("heading", "caption", "head-line", "");

  @Test
  void noUnitWithAnAnnotatedFactHoldsNothing() throws IOException {
    check(List.of(GOLD.resolve("documents")));
  }

  @Test
  void noneInTheOriginals() throws IOException {
    check(
        List.of(
            Originals.find("000_1bf3bf3a03dcceef.txt"),
            Originals.find("004_5612d50d9396f38d.txt")));
  }

  private static void check(List<Path> files) throws IOException {
    List<Extraction> extractions;
    try (ShippedFiles shipped = ShippedFiles.open()) {
      extractions = new ExtractionReader(shipped, LoadOptions.defaults()).read(files);
    }
    List<String> wrong = new ArrayList<>();
    int ruled = 0;
    for (Extraction extraction : extractions) {
      List<Integer> starts = starts(extraction.document().id());
      for (Coverage coverage : extraction.coverage()) {
        if (BY_KIND.contains(coverage.reason())) {
          continue;
        }
        ruled++;
        TextUnit unit = extraction.document().unit(coverage.unit());
        boolean annotated =
            starts.stream().anyMatch(at -> unit.span().start() <= at && at < unit.span().end());
        if (annotated) {
          wrong.add(extraction.document().id() + " " + unit.span() + " is " + coverage.reason());
        }
      }
    }
    System.err.println("units that a rule of coverage says hold nothing: " + ruled);
    assertThat(wrong).isEmpty();
  }

  private static List<Integer> starts(String document) throws IOException {
    List<Integer> starts = new ArrayList<>();
    for (String line : Files.readAllLines(GOLD.resolve(document + ".tsv"))) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 2 && cells[1].matches("[0-9]+")) {
        starts.add(Integer.valueOf(cells[1]));
      }
    }
    return starts;
  }
}
