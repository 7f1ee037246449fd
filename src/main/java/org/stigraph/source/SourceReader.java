package org.stigraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stigraph.source.html.HtmlDoor;
import org.stigraph.source.office.PowerPointDoor;
import org.stigraph.source.office.WordDoor;
import org.stigraph.source.pdf.PdfDoor;

/**
 * Opens files: the first stage. The content tells the format, whatever the name says; text and
 * Markdown become lines here (UTF-8, NFC, with or without byte order mark, any line break), other
 * formats behind their doors. Front matter and side file become metadata; a file that no door opens
 * is refused with what it seems to be and what to do.
 */
public final class SourceReader {

  static final String READ =
      "text, Markdown, PDF, Word (docx), PowerPoint (pptx) and HTML are read";

  private final Limits limits;
  private final DoorRun doors = new DoorRun();

  /** Reads within the {@linkplain Limits#standard() usual limits}. */
  public SourceReader() {
    this(Limits.standard());
  }

  /** Reads within limits. */
  public SourceReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads one file.
   *
   * @param path the file, named in messages as given
   */
  public ReadResult read(Path path) {
    String name = path.toString();
    byte[] bytes;
    try {
      if (Files.isDirectory(path)) {
        return refused("IN002", name, "is a directory, not a file", "Name the files in it.");
      }
      if (!Files.exists(path)) {
        return refused("IN001", name, "there is no such file", "Check the path.");
      }
      long size = Files.size(path);
      if (size > limits.bytes()) {
        return refused(
            "IN010",
            name,
            "has " + (size >> 20) + " MB; the limit is " + (limits.bytes() >> 20) + " MB",
            "Split it into volumes.");
      }
      Object before = Files.getLastModifiedTime(path);
      bytes = Files.readAllBytes(path);
      boolean changed =
          bytes.length != Files.size(path) || !before.equals(Files.getLastModifiedTime(path));
      if (changed) {
        return refused(
            "IN019", name, "changed while it was read", "Load it again when it is written.");
      }
    } catch (IOException | OutOfMemoryError e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      return refused("IN002", name, "cannot be read: " + why, "Check its access rights and size.");
    }
    return decode(path, name, bytes);
  }

  private ReadResult decode(Path path, String name, byte[] bytes) {
    if (bytes.length == 0) {
      return empty(name);
    }
    Optional<Format> format = ContentKind.of(bytes);
    if (format.isPresent()) {
      return behindDoor(path, name, bytes, format.get());
    }
    Optional<String> container = FileSignature.of(bytes);
    if (container.isPresent()) {
      return refused(
          "IN005",
          name,
          "is " + container.get() + ", which is not read; " + READ,
          "Save it as text in UTF-8 and load that.");
    }
    try {
      return lines(path, name, TextBytes.decode(bytes));
    } catch (TextBytes.NoTextException e) {
      return ReadResult.refused(e.problem(name));
    }
  }

  private static ReadResult lines(Path path, String name, String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (text.isBlank()) {
      return empty(name);
    }
    List<SourceLine> lines = split(text);
    FrontMatter.Result front = FrontMatter.atTop(name, lines);
    FrontMatter.Result side = FrontMatter.beside(path, stem(path));
    List<Problem> problems = new ArrayList<>(front.problems());
    problems.addAll(side.problems());
    if (problems.stream().anyMatch(Problem::isError)) {
      return new ReadResult(Optional.empty(), problems);
    }
    List<SourceLine> body = lines.subList(front.lines(), lines.size());
    if (body.stream().allMatch(SourceLine::isBlank)) {
      return empty(name);
    }
    Metadata metadata = front.metadata().orElse(side.metadata());
    SourceFile file = new SourceFile(name, stem(path), extension(path), metadata, body);
    return new ReadResult(Optional.of(file), problems);
  }

  private ReadResult behindDoor(Path path, String name, byte[] bytes, Format format) {
    Opened opened;
    try {
      opened = doors.open(door(format), name, bytes, limits);
    } catch (Refusal e) {
      return ReadResult.refused(e.problem(name));
    }
    List<Problem> problems = new ArrayList<>(opened.problems());
    FrontMatter.Result side = FrontMatter.beside(path, stem(path));
    problems.addAll(side.problems());
    if (opened.lines().stream().allMatch(SourceLine::isBlank)) {
      problems.add(
          Problem.ofFile(
              "IN003", Severity.ERROR, name, "holds no text", "Check that the file is whole."));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      return new ReadResult(Optional.empty(), problems);
    }
    SourceFile file =
        new SourceFile(
            name,
            stem(path),
            extension(path),
            side.metadata().orElse(new FrontMatter.Fields(Map.of())),
            opened.lines(),
            format,
            opened.told(),
            opened.pages(),
            opened.pageLabels());
    return new ReadResult(Optional.of(file), problems);
  }

  private static Door door(Format format) {
    return switch (format) {
      case PDF -> new PdfDoor();
      case WORD -> new WordDoor();
      case POWERPOINT -> new PowerPointDoor();
      case HTML -> new HtmlDoor();
      case TEXT -> throw new IllegalArgumentException("text needs no door");
    };
  }

  private static String fileName(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private static String stem(Path path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return Normalizer.normalize(dot > 0 ? name.substring(0, dot) : name, Normalizer.Form.NFC);
  }

  private static String extension(Path path) {
    String name = fileName(path);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }

  private static List<SourceLine> split(String text) {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(line(lines.size() + 1, text.substring(start, i)));
        if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < length) {
      lines.add(line(lines.size() + 1, text.substring(start)));
    }
    return lines;
  }

  private static SourceLine line(int number, String text) {
    boolean normal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    return new SourceLine(number, normal ? text : Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static ReadResult empty(String name) {
    return refused("IN003", name, "is empty", "Put the document's text into it.");
  }

  private static ReadResult refused(String code, String name, String message, String hint) {
    return ReadResult.refused(Problem.ofFile(code, Severity.ERROR, name, message, hint));
  }
}
