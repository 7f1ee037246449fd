package org.stigraph.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which encoding bytes that are not UTF-8 look like. */
public final class EncodingGuess {

  private static final int PROBE = 1 << 16;

  private EncodingGuess() {}

  /** UTF-16 and UTF-32, told by a byte order mark or by zero bytes on one side. */
  public static Optional<String> byMarkOrZeros(byte[] bytes) {
    if (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
      return Optional.of(at(bytes, 2) == 0 && at(bytes, 3) == 0 ? "UTF-32LE" : "UTF-16LE");
    }
    if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
      return Optional.of("UTF-16BE");
    }
    int even = 0;
    int odd = 0;
    int kanaEven = 0;
    int kanaOdd = 0;
    int probe = Math.min(bytes.length, PROBE) & ~1;
    for (int i = 0; i < probe; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
      kanaEven += bytes[i] == 0x30 ? 1 : 0;
      kanaOdd += bytes[i + 1] == 0x30 ? 1 : 0;
    }
    int pairs = probe / 2;
    if (odd > 0 && even * 10 < odd && (odd + kanaOdd) * 4 > pairs) {
      return Optional.of("UTF-16LE");
    }
    if (even > 0 && odd * 10 < even && (even + kanaEven) * 4 > pairs) {
      return Optional.of("UTF-16BE");
    }
    return Optional.empty();
  }

  /** ISO-2022-JP, told by its escape sequences. */
  public static Optional<String> byEscapes(byte[] bytes) {
    for (int i = 0; i + 2 < Math.min(bytes.length, PROBE); i++) {
      if (bytes[i] == 0x1B
          && (bytes[i + 1] == '$' || bytes[i + 1] == '(')
          && (bytes[i + 2] == 'B' || bytes[i + 2] == '@' || bytes[i + 2] == 'J')) {
        return Optional.of("ISO-2022-JP");
      }
    }
    return Optional.empty();
  }

  /** Whether all of it is UTF-8. */
  static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Whether bytes are UTF-8 but for a few: of the characters beyond ASCII, one in twenty at most is
   * malformed. Text in a legacy encoding is malformed almost everywhere.
   */
  static boolean isDamagedUtf8(byte[] bytes) {
    String read = new String(bytes, StandardCharsets.UTF_8);
    long beyond = read.chars().filter(c -> c > 0x7F).count();
    long malformed = read.chars().filter(c -> c == 0xFFFD).count();
    return malformed * 20 <= beyond;
  }

  /** The legacy encoding whose decoding gives most kana and fewest faults. */
  public static String byDecoding(byte[] bytes) {
    String best = "Windows-1252";
    double bestScore = 0;
    for (String name : new String[] {"Shift_JIS", "EUC-JP", "GB18030"}) {
      double score = score(bytes, "Shift_JIS".equals(name) ? "windows-31j" : name);
      if (score > bestScore) {
        best = name;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(byte[] bytes, String charset) {
    CharsetDecoder decoder =
        Charset.forName(charset)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, PROBE));
    CharBuffer out = CharBuffer.allocate(PROBE + 16);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return 0;
    }
    out.flip();
    int kana = 0;
    int bad = 0;
    int wide = 0;
    while (out.hasRemaining()) {
      char c = out.get();
      kana += (c >= 0x3041 && c <= 0x30FE) || c == '、' || c == '。' ? 1 : 0;
      bad += c == '\uFFFD' || (c >= 0xFF61 && c <= 0xFF9F) ? 1 : 0;
      wide += c > 0x7F ? 1 : 0;
    }
    return wide == 0 ? 0 : (kana + 0.1 * (wide - kana) - 5.0 * bad) / wide;
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }
}
