package org.stigraph.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.stigraph.source.SourceLine;

/**
 * Slide breaks that are printed: form feeds, lines such as {@code <!-- Slide number: 3 -->} or
 * {@code スライド3}, rules of dashes, page numbers alone on a line that count up. Where there are any,
 * no other line begins a slide.
 *
 * @param starts indices of the lines that begin a slide, the first line's included; empty when no
 *     breaks are printed
 * @param signs indices of the lines that only show a break, and are no text
 */
record SlideBreaks(NavigableSet<Integer> starts, Set<Integer> signs) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)\\s*(?:<!--|[-=#*\\[(【])?[-=#* ]*(?:slide|スライド)\\s*(?:number|no\\.?|番号)?\\s*[:：#]?\\s*[0-9０-９]{1,4}(?:\\s*[/／]\\s*[0-9０-９]{1,4})?\\s*(?:-->|[-=#* \\])】]*)\\s*");
  private static final Pattern RULE =
      Pattern.compile("\\s*(?:-{3,}|={3,}|\\*{3,}|_{3,}|─{3,}|―{3,})\\s*");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*[-－‐(（]?\\s*([0-9０-９]{1,3})(?:\\s*[/／]\\s*[0-9０-９]{1,3})?\\s*[-－‐)）]?\\s*");

  /** Fewer numbers alone on a line are no page numbers. */
  private static final int FEWEST_NUMBERS = 3;

  static SlideBreaks of(List<SourceLine> lines) {
    NavigableSet<Integer> starts = new TreeSet<>();
    Set<Integer> signs = new TreeSet<>();
    formFeeds(lines, starts);
    for (Pattern sign : List.of(LABEL, RULE)) {
      if (starts.isEmpty()) {
        signed(lines, sign, starts, signs);
      }
    }
    if (starts.isEmpty()) {
      numbered(lines, starts, signs);
    }
    if (!starts.isEmpty()) {
      starts.add(0);
    }
    return new SlideBreaks(starts, signs);
  }

  boolean isEmpty() {
    return starts.isEmpty();
  }

  private static void formFeeds(List<SourceLine> lines, Set<Integer> starts) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().indexOf('\f') >= 0) {
        starts.add(i);
      }
    }
  }

  private static void signed(
      List<SourceLine> lines, Pattern sign, Set<Integer> starts, Set<Integer> signs) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean possible = !text.isBlank() && text.length() < 60;
      if (possible && sign.matches(text)) {
        starts.add(i);
        signs.add(i);
      }
    }
  }

  /** Page numbers: before each slide where the text begins with one, else behind it. */
  private static void numbered(List<SourceLine> lines, Set<Integer> starts, Set<Integer> signs) {
    List<Integer> found = new ArrayList<>();
    int last = 0;
    int first = -1;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (text.isBlank()) {
        continue;
      }
      first = first < 0 ? i : first;
      Matcher number = NUMBER.matcher(text);
      if (text.length() > 20 || !number.matches()) {
        continue;
      }
      int value = value(number.group(1));
      boolean starts1 = last == 0 && value <= 3;
      if (starts1 || (last > 0 && value > last && value <= last + 3)) {
        found.add(i);
        last = value;
      }
    }
    if (found.size() < FEWEST_NUMBERS) {
      return;
    }
    boolean above = found.get(0) == first;
    signs.addAll(found);
    found.forEach(i -> starts.add(above ? i : i + 1));
  }

  private static int value(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = value * 10 + Characters.digit(digits.charAt(i));
    }
    return value;
  }
}
