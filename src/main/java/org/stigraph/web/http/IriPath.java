package org.stigraph.web.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * From the path of a request to the path of an address in the graph. A browser sends everything
 * beyond ASCII percent-encoded; in the graph's addresses letters stand as they are and only what
 * RFC 3987 reserves is encoded.
 */
public final class IriPath {

  private IriPath() {}

  /**
   * The path with letters as they are.
   *
   * @param raw as sent
   * @return empty where the encoding is broken
   */
  public static Optional<String> of(String raw) {
    StringBuilder path = new StringBuilder();
    int at = 0;
    while (at < raw.length()) {
      char c = raw.charAt(at);
      if (c != '%') {
        path.append(c);
        at++;
        continue;
      }
      int end = at;
      while (end + 2 < raw.length() + 0 && raw.charAt(end) == '%') {
        end += 3;
        if (end >= raw.length()) {
          break;
        }
      }
      if (end == at) {
        return Optional.empty();
      }
      Optional<String> decoded = decode(raw.substring(at, end));
      if (decoded.isEmpty()) {
        return Optional.empty();
      }
      decoded.get().codePoints().forEach(codePoint -> append(path, codePoint));
      at = end;
    }
    return Optional.of(Normalizer.normalize(path, Normalizer.Form.NFC));
  }

  /** The path with everything encoded that the graph's addresses have encoded. */
  public static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    path.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == '%' || codePoint == '/') {
                encoded.appendCodePoint(codePoint);
              } else {
                append(encoded, codePoint);
              }
            });
    return encoded.toString();
  }

  private static Optional<String> decode(String escapes) {
    byte[] bytes = new byte[escapes.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      int high = Character.digit(escapes.charAt(i * 3 + 1), 16);
      int low = Character.digit(escapes.charAt(i * 3 + 2), 16);
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes[i] = (byte) (high * 16 + low);
    }
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(decoded.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static void append(StringBuilder path, int codePoint) {
    boolean letter =
        codePoint < 0x80
            ? Character.isLetterOrDigit(codePoint) || "-._~".indexOf(codePoint) >= 0
            : codePoint >= 0xA0
                && Character.getType(codePoint) != Character.FORMAT
                && Character.getType(codePoint) != Character.PRIVATE_USE;
    if (letter) {
      path.appendCodePoint(codePoint);
      return;
    }
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      path.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }
}
