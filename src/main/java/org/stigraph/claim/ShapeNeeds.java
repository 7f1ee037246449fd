package org.stigraph.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must stand in a text for a shape's pattern to match anywhere in it: its triggers, read off
 * the pattern itself. Most shapes miss something in most sentences, and looking for a few strings
 * is many times faster than running the pattern. Of {@code A(?:、|の)?B(?:は|が)} these are A, B, and
 * one of は and が; what may be left out, or may be one of many characters, needs nothing.
 */
final class ShapeNeeds {

  /** Of each need, the words of which one must stand there. */
  private final String[][] needs;

  private ShapeNeeds(List<Set<String>> needs) {
    this.needs =
        needs.stream()
            .sorted(
                Comparator.<Set<String>>comparingInt(need -> -Reader.shortest(need))
                    .thenComparingInt(Set::size))
            .map(need -> need.stream().sorted().toArray(String[]::new))
            .toArray(String[][]::new);
  }

  /** The needs of a pattern; none where it uses syntax that is not understood here. */
  static ShapeNeeds of(String pattern) {
    try {
      Reader reader = new Reader(pattern);
      List<Set<String>> needs = reader.alternatives();
      return new ShapeNeeds(reader.at == pattern.length() ? needs : List.of());
    } catch (UnknownSyntax e) {
      return new ShapeNeeds(List.of());
    }
  }

  /** Whether all of them are met; if not, the pattern has no match in the text. */
  boolean areMetBy(String text) {
    for (String[] need : needs) {
      boolean met = false;
      for (String words : need) {
        if (text.contains(words)) {
          met = true;
          break;
        }
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return Arrays.deepToString(needs);
  }

  private static final class UnknownSyntax extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Reads a pattern from left to right. */
  private static final class Reader {

    private final String pattern;
    private int at;

    Reader(String pattern) {
      this.pattern = pattern;
    }

    /** Alternatives up to the end of their group: the needs of one, or one of the needs of each. */
    List<Set<String>> alternatives() {
      List<List<Set<String>>> all = new ArrayList<>();
      all.add(sequence());
      while (is('|')) {
        at++;
        all.add(sequence());
      }
      if (all.size() == 1) {
        return all.get(0);
      }
      Set<String> any = new HashSet<>();
      for (List<Set<String>> needs : all) {
        if (needs.isEmpty()) {
          return List.of();
        }
        any.addAll(mostTelling(needs));
      }
      return List.of(any);
    }

    /** The need that fewest texts meet: that of the longest words, of few of them. */
    private static Set<String> mostTelling(List<Set<String>> needs) {
      Set<String> best = needs.get(0);
      for (Set<String> need : needs) {
        int longer = shortest(need) - shortest(best);
        if (longer > 0 || longer == 0 && need.size() < best.size()) {
          best = need;
        }
      }
      return best;
    }

    private static int shortest(Set<String> need) {
      return need.stream().mapToInt(String::length).min().orElse(0);
    }

    private List<Set<String>> sequence() {
      List<Set<String>> needs = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      while (at < pattern.length() && !is('|') && !is(')')) {
        boolean group = is('(');
        List<Set<String>> atom = atom();
        boolean needed = isNeeded();
        boolean oneCharacter =
            needed && !group && atom.size() == 1 && literal(atom.get(0)).length() == 1;
        if (oneCharacter) {
          run.append(literal(atom.get(0)));
          if ("+}?".indexOf(pattern.charAt(at - 1)) < 0) {
            continue;
          }
        }
        end(run, needs);
        if (needed && !oneCharacter) {
          needs.addAll(atom);
        }
      }
      end(run, needs);
      return needs;
    }

    private static String literal(Set<String> need) {
      return need.size() == 1 ? need.iterator().next() : "";
    }

    private static void end(StringBuilder run, List<Set<String>> needs) {
      if (run.length() > 0) {
        needs.add(Set.of(run.toString()));
        run.setLength(0);
      }
    }

    private List<Set<String>> atom() {
      char c = pattern.charAt(at);
      at++;
      return switch (c) {
        case '(' -> group();
        case '[' -> characters();
        case '\\' -> escaped();
        case '.', '^', '$' -> List.of();
        case '?', '*', '+', '{' -> throw new UnknownSyntax();
        default -> List.of(Set.of(pair(c)));
      };
    }

    /** A character, with its second half where it has one. */
    private String pair(char c) {
      if (Character.isHighSurrogate(c)) {
        at++;
        return pattern.substring(at - 2, at);
      }
      return String.valueOf(c);
    }

    private List<Set<String>> group() {
      if (pattern.startsWith("?:", at)) {
        at += 2;
      } else if (pattern.startsWith("?P<", at)) {
        at = pattern.indexOf('>', at) + 1;
      } else if (is('?')) {
        throw new UnknownSyntax();
      }
      List<Set<String>> inside = alternatives();
      if (!is(')')) {
        throw new UnknownSyntax();
      }
      at++;
      return inside;
    }

    /** One of a few characters, where they are listed; ranges and negations need nothing. */
    private List<Set<String>> characters() {
      int open = at;
      at = is('^') ? at + 2 : at + 1;
      while (at < pattern.length() && !is(']')) {
        at += is('\\') ? 2 : 1;
      }
      if (at >= pattern.length()) {
        throw new UnknownSyntax();
      }
      String inside = pattern.substring(open, at);
      at++;
      if (inside.contains("[")) {
        throw new UnknownSyntax();
      }
      Set<String> each = new HashSet<>();
      for (int i = 0; i < inside.length(); i++) {
        if ("^-\\".indexOf(inside.charAt(i)) >= 0 || Character.isSurrogate(inside.charAt(i))) {
          return List.of();
        }
        each.add(inside.substring(i, i + 1));
      }
      return List.of(each);
    }

    private List<Set<String>> escaped() {
      if (at == pattern.length()) {
        throw new UnknownSyntax();
      }
      char c = pattern.charAt(at);
      at++;
      if (c == 'p' || c == 'P') {
        at = is('{') ? pattern.indexOf('}', at) + 1 : at + 1;
        return List.of();
      }
      if ("sSdDwW".indexOf(c) >= 0) {
        return List.of();
      }
      if (Character.isLetterOrDigit(c)) {
        throw new UnknownSyntax();
      }
      return List.of(Set.of(String.valueOf(c)));
    }

    /** Reads the count behind an atom, if any; whether the atom must stand there at least once. */
    private boolean isNeeded() {
      boolean needed = true;
      if (is('?') || is('*') || is('+')) {
        needed = is('+');
        at++;
      } else if (is('{')) {
        int close = pattern.indexOf('}', at);
        needed = close > 0 && !pattern.startsWith("{0", at) && !pattern.startsWith("{,", at);
        if (close < 0) {
          throw new UnknownSyntax();
        }
        at = close + 1;
      }
      if (is('?')) {
        at++;
      }
      return needed;
    }

    private boolean is(char c) {
      return at < pattern.length() && pattern.charAt(at) == c;
    }
  }
}
