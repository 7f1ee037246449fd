package org.stigraph.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes of a text file as text: UTF-8, or a refusal that says what they look like and where.
 */
public final class TextBytes {

  /** Bytes that are no UTF-8 text. */
  public static final class NoTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;
    private final String hint;

    /**
     * A refusal.
     *
     * @param line 1-based, 0 when the whole file is meant
     */
    NoTextException(String code, int line, String message, String hint) {
      super(message);
      this.code = code;
      this.line = line;
      this.hint = hint;
    }

    /** The problem of a file. */
    public Problem problem(String file) {
      return new Problem(
          code, Severity.ERROR, file, line, 0, String.valueOf(getMessage()), hint, "");
    }
  }

  private TextBytes() {}

  /**
   * The text, a byte order mark included.
   *
   * @throws NoTextException when the bytes are binary (IN004) or in another encoding (IN006)
   */
  public static String decode(byte[] bytes) throws NoTextException {
    Optional<String> wide = EncodingGuess.byMarkOrZeros(bytes);
    if (wide.isPresent()) {
      throw encoded(1, wide.get());
    }
    int zero = FileSignature.strayZero(bytes);
    if (zero >= 0) {
      throw new NoTextException(
          "IN004",
          lineAt(bytes, zero),
          "holds NUL characters, as no text does",
          "Take them out, as with: tr -d '\\000' < IN > OUT.");
    }
    if (FileSignature.looksBinary(bytes)) {
      throw new NoTextException(
          "IN004",
          0,
          "is binary, not text; " + SourceReader.READ,
          "Save its text as UTF-8 and load that.");
    }
    Optional<String> escaped = EncodingGuess.byEscapes(bytes);
    if (escaped.isPresent()) {
      throw encoded(1, escaped.get());
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      int line = lineAt(bytes, buffer.position());
      if (EncodingGuess.isDamagedUtf8(bytes)) {
        throw new NoTextException(
            "IN006",
            line,
            "is UTF-8 with damaged characters, the first in this line",
            "Get the file anew, or mend the line in an editor and save it as UTF-8.");
      }
      throw encoded(line, EncodingGuess.byDecoding(bytes));
    }
  }

  private static NoTextException encoded(int line, String guess) {
    return new NoTextException(
        "IN006",
        line,
        "is not UTF-8; it looks like " + guess,
        "Convert it to UTF-8, as with: iconv -f " + guess + " -t UTF-8.");
  }

  private static int lineAt(byte[] bytes, int at) {
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
