package org.stigraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.stigraph.document.Document;
import org.stigraph.parse.DocumentParser;
import org.stigraph.source.SourceReader;

/** A small document with a footnote, and files of annotations to it. */
final class Examples {

  static final String TEXT =
      """
      # 海域研究

      環境省は2021年に「海域研究推進事業」[^1]を開始した。参加機関は12機関である。

      [^1]: 2025年に終了する予定。
      """;

  private final Path folder;

  Examples(Path folder) {
    this.folder = folder;
  }

  /** The document, written to a file and read from there. */
  Document document() throws IOException {
    Path file = Files.writeString(folder.resolve("sea.md"), TEXT);
    return new DocumentParser()
        .parse(new SourceReader().read(file).file().orElseThrow())
        .document()
        .orElseThrow();
  }

  /** A file of annotations with these lines below the usual head. */
  Path annotations(String... lines) throws IOException {
    String head =
        "# sha256 "
            + Checksum.of(Files.readAllBytes(folder.resolve("sea.md")))
            + "\n# set development\n# leaves out sti:indicator\n# identifies sti:post\n"
            + String.join("\t", AnnotationReader.COLUMNS)
            + "\n";
    return write(head + String.join("\n", lines) + "\n");
  }

  /** A file of annotations with this content. */
  Path write(String content) throws IOException {
    return Files.writeString(folder.resolve("sea.tsv"), content);
  }

  /** A line of annotations to the first place where some words stand in the document. */
  static String line(Document document, String kind, String words, String rest) {
    int start = document.text().offset(document.text().value().indexOf(words));
    return kind + "\t" + start + "\t" + (start + words.length()) + "\t" + rest;
  }
}
