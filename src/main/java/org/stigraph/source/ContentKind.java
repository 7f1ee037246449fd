package org.stigraph.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Which door a file's content asks for, whatever its name says. */
final class ContentKind {

  private static final int HEAD = 4096;
  private static final int END_RECORD = 0x06054b50;
  private static final int ENTRY = 0x02014b50;

  private ContentKind() {}

  /** The format that content shows; empty for plain text and for what no door opens. */
  static Optional<Format> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024 && (pdf == 0 || FileSignature.looksBinary(bytes))) {
      return Optional.of(Format.PDF);
    }
    if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
      return office(bytes, head);
    }
    return looksHtml(head) ? Optional.of(Format.HTML) : Optional.empty();
  }

  /** Told by the names in the archive's directory; by its first entries where it has none. */
  private static Optional<Format> office(byte[] bytes, String head) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int end = bytes.length - 22;
    int floor = Math.max(0, end - 65_536);
    while (end >= floor && buffer.getInt(end) != END_RECORD) {
      end--;
    }
    if (end < floor || end < 0) {
      return named(head);
    }
    int at = buffer.getInt(end + 16);
    for (int i = 0; i < 10_000 && at >= 0 && at + 46 <= bytes.length; i++) {
      if (buffer.getInt(at) != ENTRY) {
        break;
      }
      int length = buffer.getShort(at + 28) & 0xFFFF;
      int name = Math.min(length, bytes.length - at - 46);
      Optional<Format> format =
          named(new String(bytes, at + 46, name, StandardCharsets.ISO_8859_1));
      if (format.isPresent()) {
        return format;
      }
      at += 46 + length + (buffer.getShort(at + 30) & 0xFFFF) + (buffer.getShort(at + 32) & 0xFFFF);
    }
    return Optional.empty();
  }

  private static Optional<Format> named(String names) {
    if (names.contains("word/document")) {
      return Optional.of(Format.WORD);
    }
    return names.contains("ppt/presentation") ? Optional.of(Format.POWERPOINT) : Optional.empty();
  }

  /** Whether content begins as a page does, behind white space and comments. */
  private static boolean looksHtml(String head) {
    String text = head.toLowerCase(Locale.ROOT);
    int at = text.startsWith("ï»¿") ? 3 : 0;
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || comment(text, at))) {
      int close = comment(text, at) ? text.indexOf("-->", at) : at - 2;
      at = close < at - 2 || (comment(text, at) && close < 0) ? text.length() : close + 3;
    }
    return text.startsWith("<!doctype html", at)
        || text.startsWith("<html", at)
        || (text.startsWith("<?xml", at) && text.contains("<html"))
        || (text.startsWith("<", at)
            && (text.contains("<html") || text.contains("<body") || text.contains("<head>")));
  }

  private static boolean comment(String text, int at) {
    return text.startsWith("<!--", at);
  }
}
