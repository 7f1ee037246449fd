package org.stigraph.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens text and Markdown files: the first stage. Bytes become lines (UTF-8, NFC, with or without
 * byte order mark, any line break), front matter and side file become metadata; a file of another
 * kind is refused with what it seems to be and what to do.
 */
public final class SourceReader {

  private static final String READ = "text (.txt) and Markdown (.md) in UTF-8 are read";

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
      bytes = Files.readAllBytes(path);
    } catch (IOException | OutOfMemoryError e) {
      String why = e.getMessage() == null ? e.toString() : e.getMessage();
      return refused("IN002", name, "cannot be read: " + why, "Check its access rights and size.");
    }
    return decode(path, name, bytes);
  }

  private static ReadResult decode(Path path, String name, byte[] bytes) {
    if (bytes.length == 0) {
      return empty(name);
    }
    Optional<String> container = FileSignature.of(bytes);
    if (container.isPresent()) {
      return refused(
          "IN005",
          name,
          "is " + container.get() + ", which is not read yet; " + READ,
          "Save it as text in UTF-8 and load that.");
    }
    Optional<String> wide = EncodingGuess.byMarkOrZeros(bytes);
    if (wide.isPresent()) {
      return notUtf8(name, bytes, 0, wide.get());
    }
    if (FileSignature.looksBinary(bytes)) {
      return refused(
          "IN004", name, "is binary, not text; " + READ, "Save its text as UTF-8 and load that.");
    }
    Optional<String> escaped = EncodingGuess.byEscapes(bytes);
    if (escaped.isPresent()) {
      return notUtf8(name, bytes, 0, escaped.get());
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
    } catch (CharacterCodingException e) {
      return notUtf8(name, bytes, buffer.position(), EncodingGuess.byDecoding(bytes));
    }
    return lines(path, name, text);
  }

  private static ReadResult notUtf8(String name, byte[] bytes, int at, String guess) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String message = "is not UTF-8; it looks like " + guess;
    String hint = "Convert it to UTF-8, as with: iconv -f " + guess + " -t UTF-8.";
    return ReadResult.refused(
        new Problem("IN006", Severity.ERROR, name, line, 0, message, hint, ""));
  }

  private static ReadResult lines(Path path, String name, String decoded) {
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (text.isBlank()) {
      return empty(name);
    }
    Path last = path.getFileName();
    String fileName = last == null ? name : last.toString();
    int dot = fileName.lastIndexOf('.');
    String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
    String extension = dot > 0 ? fileName.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    if (FileSignature.looksHtml(text)) {
      return refused(
          "IN005",
          name,
          "is HTML, which is not read yet; " + READ,
          "Save the page as text in UTF-8 and load that.");
    }
    List<SourceLine> lines = split(text);
    FrontMatter.Result front = FrontMatter.atTop(name, lines);
    FrontMatter.Result side =
        FrontMatter.beside(path, Normalizer.normalize(stem, Normalizer.Form.NFC));
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
    SourceFile file =
        new SourceFile(
            name, Normalizer.normalize(stem, Normalizer.Form.NFC), extension, metadata, body);
    return new ReadResult(Optional.of(file), problems);
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
