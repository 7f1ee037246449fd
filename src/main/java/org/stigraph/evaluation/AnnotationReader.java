package org.stigraph.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.claim.Property;
import org.stigraph.document.Document;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Reads the annotations of a document: head lines that begin with {@code #}, of which the first
 * gives the SHA-256 of the document's file; a line of column names; one fact a line, separated by
 * tabs. A line with a mistake is reported and left out; the rest is read.
 */
final class AnnotationReader {

  static final List<String> COLUMNS =
      List.of(
          "kind",
          "start",
          "end",
          "subject",
          "property",
          "value",
          "footnote",
          "qualifiers",
          "status");

  private final String file;
  private final Document document;
  private final List<Problem> problems;
  private final Map<String, String> head = new LinkedHashMap<>();
  private final Map<String, Integer> headLines = new HashMap<>();

  private AnnotationReader(Path file, Document document, List<Problem> problems) {
    this.file = file.toString();
    this.document = document;
    this.problems = problems;
  }

  /**
   * The annotations in a file; empty when they are not about the document as it is.
   *
   * @param problems takes what is wrong
   */
  static Optional<AnnotationFile> read(Path file, Document document, List<Problem> problems) {
    return new AnnotationReader(file, document, problems).read(file);
  }

  private Optional<AnnotationFile> read(Path path) {
    List<String> lines;
    try {
      lines = Files.readAllLines(path, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      report("AN001", 0, "", "the annotations are not UTF-8", "save the file in UTF-8");
      return Optional.empty();
    } catch (IOException e) {
      report("AN001", 0, "", "the annotations cannot be read", "check the file's access rights");
      return Optional.empty();
    }
    int at = readHead(lines);
    if (!isAboutThisText(lines)) {
      return Optional.empty();
    }
    if (at >= lines.size() || !Arrays.asList(lines.get(at).split("\t", -1)).equals(COLUMNS)) {
      report(
          "AN004",
          at + 1,
          at < lines.size() ? lines.get(at) : "",
          "the line of column names is not that of an annotation file",
          "begin the facts with: " + String.join("<TAB>", COLUMNS));
      return Optional.empty();
    }
    Set<Property> leftOut = properties("leaves out");
    Set<Property> identifying = properties("identifies");
    AnnotationLine reader = new AnnotationLine(document);
    List<Annotation> annotations = new ArrayList<>();
    for (int i = at + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      try {
        annotations.add(reader.read(i + 1, line));
      } catch (AnnotationLine.Mistake e) {
        report(e.code(), i + 1, line, String.valueOf(e.getMessage()), e.hint());
      }
    }
    return Optional.of(
        new AnnotationFile(
            file, head.getOrDefault("set", "development"), leftOut, identifying, annotations));
  }

  /** Reads the head lines, {@code # name value}; returns the index of the line behind them. */
  private int readHead(List<String> lines) {
    int at = 0;
    while (at < lines.size() && lines.get(at).startsWith("#")) {
      String line = lines.get(at).substring(1).strip();
      for (String name : List.of("sha256", "text-sha256", "set", "leaves out", "identifies")) {
        if (line.startsWith(name + " ")) {
          head.put(name, line.substring(name.length()).strip());
          headLines.put(name, at + 1);
        }
      }
      at++;
    }
    return at;
  }

  private boolean isAboutThisText(List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.get(0);
    String given = head.getOrDefault("sha256", "");
    if (!first.startsWith("# sha256 ")) {
      report(
          "AN002",
          1,
          first,
          "the first line does not give the SHA-256 of the document's file",
          "begin the file with: # sha256 and the sum that sha256sum prints");
      return false;
    }
    String actual;
    try {
      actual = Checksum.of(Files.readAllBytes(Path.of(document.path())));
    } catch (IOException e) {
      report("AN003", 1, first, "the document " + document.path() + " cannot be read again", "");
      return false;
    }
    if (!actual.equals(given)) {
      report(
          "AN003",
          1,
          first,
          "the annotations are of another text: the SHA-256 of " + document.path() + " differs",
          "take the file that was annotated, or annotate this one anew");
      return false;
    }
    String text = head.getOrDefault("text-sha256", "");
    byte[] canonical = document.text().value().getBytes(StandardCharsets.UTF_8);
    if (!text.isEmpty() && !text.equals(Checksum.of(canonical))) {
      problems.add(
          new Problem(
              "AN003",
              Severity.WARNING,
              file,
              headLines.getOrDefault("text-sha256", 0),
              0,
              "the file is read into another canonical text than when it was annotated",
              "check that the offsets still point at the words meant, then note "
                  + Checksum.of(canonical),
              ""));
    }
    return true;
  }

  private Set<Property> properties(String name) {
    Set<Property> properties = EnumSet.noneOf(Property.class);
    for (String word : head.getOrDefault(name, "").split("\\s+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      Optional<Property> property = Property.ofCompactName(word);
      property.ifPresent(properties::add);
      if (property.isEmpty()) {
        report(
            "AN006",
            headLines.getOrDefault(name, 0),
            word,
            "no property is called " + word,
            "use a property's compact name");
      }
    }
    return properties;
  }

  private void report(String code, int line, String source, String message, String hint) {
    problems.add(new Problem(code, Severity.ERROR, file, line, 0, message, hint, source));
  }
}
