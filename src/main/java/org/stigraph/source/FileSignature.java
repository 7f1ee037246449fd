package org.stigraph.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Kinds of files that are told by their content, whatever their name says. */
final class FileSignature {

  private static final int PROBE = 8192;

  private FileSignature() {}

  /** What the first bytes say, with its article; empty when they say nothing. */
  static Optional<String> of(byte[] bytes) {
    if (starts(bytes, "%PDF-")) {
      return Optional.of("a PDF file");
    }
    if (starts(bytes, "PK\003\004") || starts(bytes, "PK\005\006")) {
      String head =
          new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1);
      if (head.contains("word/")) {
        return Optional.of("a Word file (docx)");
      }
      if (head.contains("ppt/")) {
        return Optional.of("a PowerPoint file (pptx)");
      }
      if (head.contains("xl/")) {
        return Optional.of("an Excel file (xlsx)");
      }
      return Optional.of(head.contains("[Content_Types].xml") ? "an Office file" : "a zip archive");
    }
    if (starts(bytes, "\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of("an old Office file (doc, xls, ppt)");
    }
    if (starts(bytes, "{\\rtf")) {
      return Optional.of("an RTF file");
    }
    if (starts(bytes, "\u001F\u008B")) {
      return Optional.of("a gzip archive");
    }
    return Optional.empty();
  }

  /** Whether the bytes hold control characters that no text has. */
  /**
   * Where the first NUL stands in what else is UTF-8 text: at most one byte in a thousand is one.
   *
   * @return a byte's index, -1 where there is none or where it is no text
   */
  static int strayZero(byte[] bytes) {
    int first = -1;
    int count = 0;
    byte[] rest = bytes.clone();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        first = first < 0 ? i : first;
        rest[i] = ' ';
        count++;
      }
    }
    return first >= 0 && count <= 1 + bytes.length / 1000 && EncodingGuess.isUtf8(rest)
        ? first
        : -1;
  }

  static boolean looksBinary(byte[] bytes) {
    int odd = 0;
    int probe = Math.min(bytes.length, 1 << 20);
    for (int i = 0; i < probe; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        odd++;
      }
    }
    return odd > probe / 50;
  }

  private static boolean starts(byte[] bytes, String signature) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
