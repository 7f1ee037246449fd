package org.stigraph.source.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.stigraph.source.EncodingGuess;

/**
 * A page's text, decoded as it declares if that fits, else as it looks.
 *
 * @param declared the declared encoding, empty when none is
 * @param used the one it was decoded by
 * @param declaredWrongly whether the declared one does not fit the bytes
 */
record HtmlEncoding(String text, String declared, String used, boolean declaredWrongly) {

  private static final int HEAD = 4096;
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
  private static final Pattern XML =
      Pattern.compile("(?i)^\\s*<\\?xml[^>]+encoding\\s*=\\s*[\"']([a-z0-9_:.-]+)");

  static HtmlEncoding of(byte[] bytes) {
    String declared = declared(bytes);
    Optional<String> marked = EncodingGuess.byMarkOrZeros(bytes);
    if (marked.isPresent()) {
      return new HtmlEncoding(lenient(bytes, marked.get()), declared, marked.get(), false);
    }
    Optional<String> utf8 = utf8(bytes);
    boolean ascii = utf8.isPresent() && utf8.get().length() == bytes.length;
    boolean saysUtf8 = declared.isEmpty() || declared.equalsIgnoreCase("utf-8");
    Optional<String> escaped = ascii ? EncodingGuess.byEscapes(bytes) : Optional.empty();
    if (utf8.isPresent() && escaped.isEmpty()) {
      String text = utf8.get().startsWith("\uFEFF") ? utf8.get().substring(1) : utf8.get();
      return new HtmlEncoding(text, declared, "UTF-8", !saysUtf8 && !ascii);
    }
    Optional<String> asDeclared = charset(declared).flatMap(charset -> strict(bytes, charset));
    if (asDeclared.isPresent() && !saysUtf8) {
      return new HtmlEncoding(asDeclared.get(), declared, declared, false);
    }
    String guess = escaped.orElseGet(() -> EncodingGuess.byDecoding(bytes));
    boolean same = guess.equalsIgnoreCase(declared) || declared.isEmpty();
    return new HtmlEncoding(lenient(bytes, guess), declared, guess, !same);
  }

  private static String declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Pattern pattern : new Pattern[] {XML, META}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return "";
  }

  /** The charset of a name; Shift_JIS as Windows writes it, with ① and 髙. */
  private static Optional<Charset> charset(String name) {
    String known =
        switch (name.toLowerCase(Locale.ROOT)) {
          case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> "windows-31j";
          case "x-euc-jp", "eucjp" -> "EUC-JP";
          default -> name;
        };
    try {
      return known.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(known));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As UTF-8, if it is; a character that stands for others makes sure that none was damaged. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strict(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, String name) {
    return new String(bytes, charset(name).orElse(StandardCharsets.UTF_8));
  }
}
