package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stigraph.source.Box;
import org.stigraph.source.LineLook;
import org.stigraph.source.SourceLine;

/**
 * How the body of a document is set.
 *
 * @param body the size most of its characters are set in, points
 * @param pitch the usual distance from one baseline to the next, in type sizes
 * @param bold whether most of it is bold
 */
record TypeSizes(float body, float pitch, boolean bold) {

  static TypeSizes of(List<SourceLine> lines) {
    TreeMap<Integer, Integer> bySize = new TreeMap<>();
    int bold = 0;
    int all = 0;
    for (SourceLine line : lines) {
      LineLook look = line.look().orElseThrow();
      if (look.box().isPresent()) {
        bySize.merge(Math.round(look.size() * 4), line.text().length(), Integer::sum);
        bold += look.bold() ? line.text().length() : 0;
        all += line.text().length();
      }
    }
    float body = most(bySize, 40) / 4f;
    return new TypeSizes(body, pitch(lines, body), bold * 2 > all);
  }

  /** The distance that most lines of the body's size have to the one before. */
  private static float pitch(List<SourceLine> lines, float body) {
    TreeMap<Integer, Integer> byPitch = new TreeMap<>();
    Optional<Box> before = Optional.empty();
    for (SourceLine line : lines) {
      LineLook look = line.look().orElseThrow();
      Optional<Box> box = look.box().filter(one -> Math.abs(look.size() - body) < body * 0.06f);
      if (box.isPresent() && before.isPresent()) {
        float step = (box.get().baseline() - before.get().baseline()) / look.size();
        if (step > 0.9f && step < 3.5f) {
          byPitch.merge(Math.round(step * 20), line.text().length(), Integer::sum);
        }
      }
      before = box;
    }
    return most(byPitch, 32) / 20f;
  }

  private static float most(TreeMap<Integer, Integer> counts, int otherwise) {
    int best = otherwise;
    int bestCount = 0;
    for (int value : counts.keySet()) {
      int count = counts.getOrDefault(value, 0);
      if (count > bestCount) {
        best = value;
        bestCount = count;
      }
    }
    return best;
  }

  boolean isSmall(LineLook look) {
    return look.size() <= body * 0.945f;
  }

  boolean isLarge(LineLook look) {
    return look.size() >= body * 1.1f;
  }
}
