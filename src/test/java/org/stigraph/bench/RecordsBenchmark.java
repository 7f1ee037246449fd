package org.stigraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.ShippedFiles;

/** What a sentence costs by the number of authority records beside the shipped ones. */
final class RecordsBenchmark {

  private static final int[] EXTRA = {0, 2_000, 100_000};
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 15;
  private static final String HEADER =
      "id\tkind\tlabel_ja\tlabel_en\tkana\tacronyms\taliases\tpart_of\tvalid_from\tvalid_until\tsame_as\tnote";
  private static final String FIRST = "海森川山湖島空星雪霧港橋砂岩泉風雲光音波";
  private static final String SECOND = "洋林原岳畔嶼路座氷灯湾梁丘窟水車雨線響紋";
  private static final List<String> FIELDS =
      List.of("酸素", "炭素", "珪素", "磁石", "粘土", "木材", "紙葉", "繊維", "塗装", "溶接");

  private final ShippedFiles shipped;
  private final Texts texts;
  private final Path folder;

  RecordsBenchmark(ShippedFiles shipped, Texts texts, Path folder) {
    this.shipped = shipped;
    this.texts = texts;
    this.folder = folder;
  }

  void run(Consumer<Ratio> report) {
    List<Runnable> tasks = new ArrayList<>();
    int sentences = 0;
    for (int extra : EXTRA) {
      ExtractionReader reader = new ExtractionReader(shipped, options(extra));
      sentences =
          reader.read(texts.files()).stream().mapToInt(e -> e.document().units().size()).sum();
      tasks.add(() -> reader.read(texts.files()));
    }
    double[] times = Timing.medians(WARM_UP, ROUNDS, tasks);
    for (int i = 1; i < EXTRA.length; i++) {
      report.accept(
          new Ratio(
              String.format(Locale.ROOT, "sentence with %,d more records : with none", EXTRA[i]),
              times[i] / times[0],
              1.1,
              String.format(
                  Locale.ROOT,
                  "%.0f : %.0f µs; median of %d",
                  1000 * times[i] / sentences,
                  1000 * times[0] / sentences,
                  ROUNDS)));
    }
  }

  private LoadOptions options(int extra) {
    if (extra == 0) {
      return LoadOptions.defaults();
    }
    Path own = folder.resolve("records-" + extra);
    try {
      Files.createDirectories(own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Texts.write(own.resolve("extra.tsv"), records(extra));
    return new LoadOptions(LoadOptions.DEFAULT_BASE, List.of(own), List.of(), Optional.empty());
  }

  /** Invented organizations, each with a name, an acronym and an alias of its own. */
  private static String records(int count) {
    StringBuilder lines = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < count; i++) {
      String name =
          ""
              + FIRST.charAt(i % 20)
              + SECOND.charAt(i / 20 % 20)
              + FIELDS.get(i / 400 % 10)
              + FIRST.charAt(i / 4_000 % 20)
              + SECOND.charAt(i / 80_000);
      lines.append("invented-").append(i).append("\torganization\t").append(name);
      lines.append("協会\tInvented Association ").append(i).append("\t\tXQ").append(i);
      lines.append("\t").append(name).append("連\t\t\t\t\t\n");
    }
    return lines.toString();
  }
}
