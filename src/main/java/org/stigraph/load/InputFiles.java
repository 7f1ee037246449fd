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

/**
 * The files to load: those named, and in the directories named every file of a kind that is read.
 */
final class InputFiles {

  private static final String SIDE_FILE = ".meta.yaml";
  private static final List<String> READ =
      List.of(
          ".txt", ".md", ".pdf", ".docx", ".docm", ".pptx", ".pptm", ".ppsx", ".html", ".htm",
          ".xhtml");

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
                  "there is no file to read in this directory: " + String.join(", ", READ),
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
    if (READ.stream().anyMatch(name::endsWith)) {
      files.add(file);
    } else if (!name.endsWith(SIDE_FILE)) {
      problems.accept(
          Problem.ofFile(
              "LD004",
              Severity.WARNING,
              file.toString(),
              "left out: in directories, files that end with "
                  + String.join(", ", READ)
                  + " are read",
              "Save it as one of these, or name it by itself to be told more."));
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
