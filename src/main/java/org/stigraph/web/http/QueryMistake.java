package org.stigraph.web.http;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with the wording of a query, and where. The parser's own message names its tokens
 * ({@code <INSERT_DATA>}) and a hundred that it would rather have seen; what the writer needs is
 * the place and what stands there.
 */
public final class QueryMistake {

  private static final int MOST = 60;

  /** {@code Encountered " "}" "} "" at line 3, column 9.} */
  private static final Pattern TOKEN =
      Pattern.compile("^Encountered .* at line (\\d+), column (\\d+)\\.");

  /** {@code Lexical error at line 1, column 33. Encountered: <EOF> after prefix "many"} */
  private static final Pattern LEXICAL =
      Pattern.compile(
          "^Lexical error at line (\\d+), column (\\d+)\\.(?:.* after prefix \"(.*)\")?");

  private static final Pattern PREFIX = Pattern.compile("Unresolved prefixed name: (\\S+)");
  private static final Pattern PLACE =
      Pattern.compile("^\\s*\\[?[Ll]ine:? \\d+, col(?:umn)?:? \\d+\\]?:?\\s*");
  private static final Pattern INTERNAL = Pattern.compile("\\b(?:[a-z]+\\.){2,}[A-Z]\\w+");

  private QueryMistake() {}

  /** The mistake in a query; empty where it can be read. */
  public static Optional<Refusal> in(String text) {
    try {
      QueryFactory.create(text, Syntax.syntaxARQ);
      return Optional.empty();
    } catch (QueryException e) {
      return Optional.of(of(text, e));
    }
  }

  /** The mistake of which the parser complained. */
  public static Refusal of(String text, QueryException complaint) {
    String said = firstLine(complaint.getMessage());
    Matcher token = TOKEN.matcher(said);
    if (token.find()) {
      int line = number(token.group(1));
      int column = number(token.group(2));
      return said.startsWith("Encountered \"<EOF>\"")
          ? Refusal.unreadable("end", line, column, "")
          : at(text, line, column);
    }
    Matcher lexical = LEXICAL.matcher(said);
    if (lexical.find()) {
      return lexical(text, lexical);
    }
    int line = complaint instanceof QueryParseException place ? place.getLine() : 0;
    int column = complaint instanceof QueryParseException place ? place.getColumn() : 0;
    Matcher prefix = PREFIX.matcher(said);
    if (prefix.find()) {
      return Refusal.unreadable("prefix", line, column, prefix.group(1));
    }
    String sentence = INTERNAL.matcher(PLACE.matcher(said).replaceFirst("")).replaceAll("…");
    return line < 1
        ? Refusal.unreadable("unplaced", 0, 0, sentence)
        : Refusal.unreadable("said", line, column, sentence);
  }

  /** What was no token: its place is where it began, not where the reader gave up. */
  private static Refusal lexical(String text, Matcher found) {
    String begun = found.group(3) == null ? "" : found.group(3).replace("\\\"", "\"");
    int line = number(found.group(1));
    int column = Math.max(1, number(found.group(2)) - begun.length());
    return begun.startsWith("\"") || begun.startsWith("'")
        ? Refusal.unreadable("open", line, column, begun)
        : at(text, line, column);
  }

  private static Refusal at(String text, int line, int column) {
    String there = word(text, line, column);
    return Refusal.unreadable(there.isEmpty() ? "end" : "token", line, column, there);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  /**
   * The word at a place; empty behind the last one.
   *
   * @param line from 1
   * @param column from 1
   */
  private static String word(String text, int line, int column) {
    List<String> lines = text.lines().toList();
    if (line < 1 || line > lines.size() || column < 1 || column > lines.get(line - 1).length()) {
      return "";
    }
    String rest = lines.get(line - 1).substring(column - 1).strip();
    int end = 0;
    while (end < rest.length() && end < MOST && !Character.isWhitespace(rest.charAt(end))) {
      end++;
    }
    return rest.substring(0, end) + (end == MOST && rest.length() > MOST ? "…" : "");
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
