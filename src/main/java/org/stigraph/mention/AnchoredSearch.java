package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what {@link Matcher#find(int)} finds, many times faster where few characters can begin a
 * match: the pattern is tried, anchored, at those alone, and an anchored try ends with the first
 * character that does not fit. The pattern must not look at what stands in front of a match ({@code
 * ^}, {@code \b}), as each try sees the view from its first character on; and a try that fails must
 * have read a bounded number of characters, so that the time stays linear in the view's length.
 */
final class AnchoredSearch {

  private final Pattern pattern;
  private final Beginning beginning;

  /**
   * A search for a pattern.
   *
   * @param beginning where to try it
   */
  AnchoredSearch(Pattern pattern, Beginning beginning) {
    // With the anchor written into it, a try ends when nothing fits any more, not with the text.
    this.pattern = Pattern.compile("^(?:" + pattern.pattern() + ")", pattern.flags());
    this.beginning = beginning;
  }

  /** A pattern that is only looked for right at an index. */
  static AnchoredSearch of(Pattern pattern) {
    return new AnchoredSearch(pattern, (view, at) -> true);
  }

  /** A search for a pattern each of whose matches begins with one of these characters. */
  static AnchoredSearch of(Pattern pattern, String first) {
    return new AnchoredSearch(pattern, (view, at) -> first.indexOf(view.charAt(at)) >= 0);
  }

  /** Tells where a match can begin; where it says no, there is none. */
  interface Beginning {

    /** Whether a match may begin at an index, judging by a bounded number of characters. */
    boolean isPossible(String view, int at);
  }

  /** The first match that begins at or behind an index of a view; null when there is none. */
  @Nullable Match find(String view, int from) {
    for (int at = from; at < view.length(); at++) {
      if (beginning.isPossible(view, at)) {
        Match match = at(view, at);
        if (match != null) {
          return match;
        }
      }
    }
    return null;
  }

  /** The match that begins right at an index of a view; null when there is none. */
  @Nullable Match at(String view, int at) {
    Matcher matcher = pattern.matcher(new Tail(view, at));
    return matcher.lookingAt() ? new Match(matcher, at) : null;
  }

  /** A match, in indices of the view. */
  static final class Match {

    private final Matcher matcher;
    private final int offset;

    private Match(Matcher matcher, int offset) {
      this.matcher = matcher;
      this.offset = offset;
    }

    int start() {
      return offset;
    }

    int end() {
      return offset + matcher.end();
    }

    /** Where a group begins; -1 when it took no part. */
    int start(int group) {
      int start = matcher.start(group);
      return start < 0 ? -1 : offset + start;
    }

    /** Where a group ends; -1 when it took no part. */
    int end(int group) {
      int end = matcher.end(group);
      return end < 0 ? -1 : offset + end;
    }

    String group() {
      return matcher.group();
    }

    /**
     * The words of a group that takes part in each match.
     *
     * @throws IllegalStateException when it took none
     */
    String words(int group) {
      String words = matcher.group(group);
      if (words == null) {
        throw new IllegalStateException("group " + group + " took no part");
      }
      return words;
    }

    /** The words of a group; null when it took no part. */
    @Nullable String group(int group) {
      return matcher.group(group);
    }
  }

  /** A view from an index on, without a copy. */
  private record Tail(String view, int from) implements CharSequence {

    @Override
    public int length() {
      return view.length() - from;
    }

    @Override
    public char charAt(int index) {
      return view.charAt(from + index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return view.substring(from + start, from + end);
    }

    @Override
    public String toString() {
      return view.substring(from);
    }
  }
}
