package org.stigraph.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/** The files to load: those named, and in the directories named every text and Markdown file. */
final class InputFiles {

  private static final String SIDE_FILE = ".meta.yaml";

  private InputFiles() {}

  /**
   * The files behind some paths, directories recursed in the order of names; hidden files are left
   * out. A directory without any file to read is reported (LD002), one that cannot be read too
   * (LD003); files of other kinds in a directory are reported as left out (LD004).
   */
  static List<Path> of(List<Path> paths, Consumer<Problem> problems) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        List<Path> inside = inside(path, problems);
        if (inside.isEmpty()) {
          problems.accept(
              Problem.ofFile(
                  "LD002",
                  Severity.ERROR,
                  path.toString(),
                  "there is no .txt or .md file in this directory",
                  "Name the directory that holds the documents."));
        }
        files.addAll(inside);
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> inside(Path directory, Consumer<Problem> problems) {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(directory)) {
      walk.filter(Files::isRegularFile)
          .filter(file -> !isHidden(directory.relativize(file)))
          .sorted()
          .forEach(file -> sort(file, files, problems));
    } catch (IOException | UncheckedIOException e) {
      problems.accept(
          Problem.ofFile(
              "LD003",
              Severity.ERROR,
              directory.toString(),
              "the directory cannot be read: " + e.getMessage(),
              "Check its access rights."));
    }
    return files;
  }

  private static void sort(Path file, List<Path> files, Consumer<Problem> problems) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".txt") || name.endsWith(".md")) {
      files.add(file);
    } else if (!name.endsWith(SIDE_FILE)) {
      problems.accept(
          Problem.ofFile(
              "LD004",
              Severity.WARNING,
              file.toString(),
              "left out: in directories, text (.txt) and Markdown (.md) files are read",
              "Save it as text in UTF-8, or name it by itself to be told more."));
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
