package org.stigraph.evaluation;

import com.google.re2j.Pattern;
import java.text.Normalizer;

/**
 * When two wordings are held to be the same. Names must be equal after {@link #plain}. What is
 * measured, what is a challenge, and other stretches of text may be cut a little differently by two
 * readers, so there one may contain the other, as long as it is no more than twice as long:
 * 「公募の採択件数」 and 「採択件数」 are alike, 「件数」 and 「公募の採択件数」 are not.
 */
final class Wording {

  private static final Pattern IGNORED = Pattern.compile("[\\s「」『』“”\"'’‘]");
  private static final Pattern COUNTER = Pattern.compile("[かカヶケヵ箇](国|所|月|年)");
  private static final int LONGER = 2;

  private Wording() {}

  /** NFKC, without quotation marks and white space, one sign for 〜, one counter か. */
  static String plain(String words) {
    String normal = Normalizer.normalize(words, Normalizer.Form.NFKC).replace('〜', '~');
    String bare = IGNORED.matcher(normal).replaceAll("");
    return COUNTER.matcher(bare).replaceAll("か$1");
  }

  /** Whether two stretches of text mean the same words. */
  static boolean alike(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return !shorter.isEmpty()
        && longer.length() <= LONGER * shorter.length()
        && longer.contains(shorter);
  }
}
