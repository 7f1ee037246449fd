package org.stigraph.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.stigraph.claim.Extraction;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.ShippedFiles;
import org.stigraph.rdf.GraphWriter;

/**
 * The time that one document takes by its length: five times as long should take five times as
 * much. The document is the body of a digest over and over, with other names and numbers each time.
 */
final class LengthBenchmark {

  private static final int MEGABYTE = 1_000_000;
  private static final int LIMIT = 6;

  private final ExtractionReader reader;
  private final GraphWriter writer = new GraphWriter(LoadOptions.DEFAULT_BASE);
  private final Path digest;
  private final Path folder;

  LengthBenchmark(ShippedFiles shipped, Path folder) {
    this.reader = new ExtractionReader(shipped, LoadOptions.defaults());
    this.digest = Texts.filesOf(shipped.documents()).get(0);
    this.folder = folder;
  }

  void run(Consumer<Ratio> report) {
    Path one = folder.resolve("one.md");
    Path five = folder.resolve("five.md");
    Texts.write(one, text(MEGABYTE));
    Texts.write(five, text(5 * MEGABYTE));
    load(one);
    double[] times = Timing.medians(1, 3, List.of(() -> load(one)));
    double long5 = Timing.once(() -> load(five));
    report.accept(
        new Ratio(
            "document of 5 MB : of 1 MB",
            long5 / times[0],
            LIMIT,
            String.format(Locale.ROOT, "%.0f : %.0f ms", long5, times[0])));
  }

  private void load(Path file) {
    for (Extraction extraction : reader.read(List.of(file))) {
      CountingStream out = new CountingStream();
      writer.write(extraction, out);
    }
  }

  /** A Markdown text without notes, of so many bytes at least. */
  private String text(int bytes) {
    Copies body = new Copies(body(), reader.read(List.of(digest)).get(0));
    StringBuilder text = new StringBuilder();
    int size = 0;
    for (int number = 0; size < bytes; number++) {
      String copy = body.copy(number % 225);
      text.append("\n# ").append(number).append("\n\n").append(copy);
      size += copy.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    }
    return text.toString();
  }

  /** The digest without front matter, notes and markers. */
  private String body() {
    String all = Texts.read(digest);
    StringBuilder body = new StringBuilder();
    all.substring(all.indexOf("\n---", 4) + 4)
        .lines()
        .filter(line -> !line.startsWith("[^") && !line.startsWith("    "))
        .forEach(line -> body.append(line.replaceAll("\\[\\^[^]]*\\]", "")).append('\n'));
    return body.toString();
  }
}
