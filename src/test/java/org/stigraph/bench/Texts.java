package org.stigraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.stigraph.load.ShippedFiles;

/**
 * The texts to measure on: the originals where they are ({@code -Dstigraph.originals=DIR}, else
 * {@code ../shared/documents}), else the shipped digests.
 *
 * @param name what they are, for the report
 */
record Texts(String name, List<Path> files) {

  static Texts find(ShippedFiles shipped) {
    Path originals = Path.of(System.getProperty("stigraph.originals", "../shared/documents"));
    return Files.isDirectory(originals)
        ? new Texts(originals.toString(), filesOf(originals))
        : new Texts("digests", filesOf(shipped.documents()));
  }

  static List<Path> filesOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
