package org.stigraph.bench;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stigraph.claim.Extraction;
import org.stigraph.mention.EntityKind;

/**
 * Copies of a text in which years, counts and the names of what it is about are others, so that
 * each copy brings new entities and new values; note numbers stay.
 */
final class Copies {

  private static final Set<EntityKind> CHANGED =
      Set.of(
          EntityKind.PROGRAM,
          EntityKind.PERSON,
          EntityKind.EVENT,
          EntityKind.SERIES,
          EntityKind.DOCUMENT);
  private static final String FIRST = "海森川山湖島空星雪霧港橋砂岩泉";
  private static final String SECOND = "洋林原岳畔嶼路座氷灯湾梁丘窟水";
  private static final Pattern YEAR = Pattern.compile("(19|20)([0-9])([0-9])年");
  private static final Pattern COUNT = Pattern.compile("([0-9])(人|名|件|校|億|万|%|％|機関)");

  private final String text;
  private final List<String> names;

  /**
   * A text, with the names that were found in it.
   *
   * @param extraction what was taken out of it
   */
  Copies(String text, Extraction extraction) {
    this.text = text;
    Set<String> found =
        new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(n -> n));
    extraction.uses().stream()
        .filter(use -> CHANGED.contains(use.entity().kind()))
        .map(use -> extraction.document().text().slice(use.span()))
        .filter(name -> name.length() >= 4)
        .forEach(found::add);
    this.names = List.copyOf(new ArrayList<>(found));
  }

  /** The copy of a number, from 0 to 224. */
  String copy(int number) {
    String word =
        "" + FIRST.charAt(number % FIRST.length()) + SECOND.charAt(number / FIRST.length());
    String copy = text;
    for (String name : names) {
      copy = copy.replace(name, word + name.substring(2));
    }
    copy = shifted(YEAR.matcher(copy), 3, number);
    return shifted(COUNT.matcher(copy), 1, number);
  }

  /** Each match with the figure of one group moved on. */
  private static String shifted(Matcher match, int group, int by) {
    StringBuilder changed = new StringBuilder();
    while (match.find()) {
      String all = match.group();
      int at = match.start(group) - match.start();
      int figure = (all.charAt(at) - '0' + by) % 10;
      match.appendReplacement(changed, all.substring(0, at) + figure + all.substring(at + 1));
    }
    match.appendTail(changed);
    return changed.toString();
  }

  /** Copies of all texts, in a folder. */
  static List<Path> write(List<Copies> copies, int from, int to, Path folder) {
    List<Path> files = new ArrayList<>();
    for (int number = from; number < to; number++) {
      for (int i = 0; i < copies.size(); i++) {
        Path file = folder.resolve("copy-" + number + "-" + i + ".txt");
        Texts.write(file, copies.get(i).copy(number));
        files.add(file);
      }
    }
    return files;
  }
}
