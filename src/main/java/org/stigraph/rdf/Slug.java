package org.stigraph.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The last part of an address, made of a name: NFC, white space to {@code _}, everything that an
 * IRI path does not take unchanged (RFC 3987, iunreserved) percent-encoded. Readable for Japanese
 * names: {@code 新規 事業} gives {@code 新規_事業}, {@code Q&A} gives {@code Q%26A}.
 */
final class Slug {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Slug() {}

  /**
   * The slug of a name.
   *
   * @throws IllegalArgumentException for a name without any visible character
   */
  static String of(String name) {
    String words = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder slug = new StringBuilder(words.length() + 16);
    boolean gap = false;
    boolean plain = false;
    for (int i = 0; i < words.length(); ) {
      int character = words.codePointAt(i);
      i += Character.charCount(character);
      if (isWhiteSpace(character)) {
        gap = slug.length() > 0;
        continue;
      }
      if (gap) {
        slug.append('_');
        gap = false;
        plain = false;
      }
      // A mark would melt with the last digit of an encoded character before it.
      plain = isUnreserved(character) && (plain || !isMark(character));
      if (plain) {
        slug.appendCodePoint(character);
      } else {
        encode(character, slug);
      }
    }
    if (slug.length() == 0) {
      throw new IllegalArgumentException("a name of white space has no address: “" + name + "”");
    }
    return isDotSegment(slug) ? slug.toString().replace(".", "%2E") : slug.toString();
  }

  private static boolean isWhiteSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** {@code .} and {@code ..} mean directories in a path and would be resolved away. */
  private static boolean isDotSegment(CharSequence slug) {
    return slug.length() <= 2 && slug.chars().allMatch(c -> c == '.');
  }

  private static boolean isUnreserved(int character) {
    if (character < 0x80) {
      return Character.isLetterOrDigit(character)
          || character == '-'
          || character == '.'
          || character == '_'
          || character == '~';
    }
    // Invisible format characters are legal by the grammar but forbidden by RFC 3987, 4.1.
    return isUcschar(character) && Character.getType(character) != Character.FORMAT;
  }

  /** RFC 3987, 2.2: ucschar; the planes' last two code points are no characters. */
  private static boolean isUcschar(int character) {
    if (character < 0x10000) {
      return (character >= 0xA0 && character <= 0xD7FF)
          || (character >= 0xF900 && character <= 0xFDCF)
          || (character >= 0xFDF0 && character <= 0xFFEF);
    }
    int inPlane = character & 0xFFFF;
    return character < 0xF0000
        && inPlane <= 0xFFFD
        && (character < 0xE0000 || character >= 0xE1000);
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  private static void encode(int character, StringBuilder slug) {
    // A surrogate without its partner is no character and has no UTF-8 form.
    int whole = character >= 0xD800 && character <= 0xDFFF ? 0xFFFD : character;
    for (byte b : Character.toString(whole).getBytes(UTF_8)) {
      slug.append('%').append(HEX.toHexDigits(b));
    }
  }
}
