package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stigraph.document.Document;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.Section;
import org.stigraph.document.TextUnit;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.ReadUnit;

/**
 * What was named before a place, for subjects that are left out: in the paragraph, and for a note
 * in front of its marker.
 */
final class Discourse {

  private static final int REACH = 3;
  private static final int LONGEST_LABEL = 12;
  private static final int TOPIC_END = 64;
  private static final Pattern TOPIC = Pattern.compile("^[」』”]?(?:[(<][^()<>]{1,24}[)>])*[」』”]?は");

  private final Document document;
  private final List<ReadUnit> units;
  private final Map<String, Anchor> anchors = new HashMap<>();
  private final Map<Integer, OfEntity> challenges = new HashMap<>();
  private final Set<String> alsoCalled = new HashSet<>();

  /**
   * Where a note's marker stands.
   *
   * @param named the entity right in front of the marker
   */
  private record Anchor(int unit, int index, Optional<OfEntity> named) {}

  Discourse(Document document, List<ReadUnit> units) {
    this.document = document;
    this.units = units;
    for (FootnoteMarker marker : document.markers()) {
      if (marker.footnote().isEmpty() || marker.unit() < 1) {
        continue;
      }
      ReadUnit unit = units.get(marker.unit() - 1);
      int at = unit.view().index(marker.offset());
      anchors.putIfAbsent(marker.footnote().get(), new Anchor(marker.unit(), at, behind(unit, at)));
    }
  }

  /**
   * The entity whose name ends in front of an index, closing quotation marks and brackets apart.
   */
  static Optional<OfEntity> behind(ReadUnit unit, int index) {
    String view = unit.view().text();
    OfEntity last = null;
    for (Mention mention : unit.mentions()) {
      if (mention.to() > index) {
        break;
      }
      if (mention instanceof OfEntity named) {
        last = named;
      }
    }
    if (last == null || index - last.to() > 30) {
      return Optional.empty();
    }
    String between = view.substring(last.to(), index);
    return isClosing(between) ? Optional.of(last) : Optional.empty();
  }

  private static boolean isClosing(String between) {
    int depth = 0;
    for (int i = 0; i < between.length(); i++) {
      char c = between.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth <= 0 && "」』”\" >".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a heading above a unit has one of some words in it; with $ behind it, at its end. */
  boolean isUnder(List<String> words, ReadUnit unit) {
    OptionalInt section = unit.unit().section();
    while (section.isPresent()) {
      Section at = document.sections().get(section.getAsInt() - 1);
      String heading = at.heading();
      if (words.stream()
          .anyMatch(
              w ->
                  w.endsWith("$")
                      ? heading.endsWith(w.substring(0, w.length() - 1))
                      : heading.contains(w))) {
        return true;
      }
      section = at.parent();
    }
    return false;
  }

  /**
   * Leaves a name out of what may be carried on: it only says what something named before is also
   * called.
   */
  void ignore(String name) {
    alsoCalled.add(name);
  }

  /** Keeps an open issue that a unit names, for what is said to be done about it. */
  void remember(int unit, Entity challenge) {
    String label = challenge.label();
    challenges.put(unit, new OfEntity(0, 1, label, challenge, true));
  }

  private Optional<OfEntity> lastChallenge(ReadUnit unit) {
    int number = unit.unit().number();
    for (int n = number; n >= Math.max(1, number - REACH); n--) {
      if (!sameBlock(units.get(n - 1).unit(), unit.unit())) {
        break;
      }
      if (challenges.containsKey(n)) {
        return Optional.ofNullable(challenges.get(n));
      }
    }
    return Optional.empty();
  }

  /** The entity last named that may fill a slot, in front of an index of a unit. */
  Optional<OfEntity> last(Kinds kinds, ReadUnit unit, int before) {
    if (kinds.entities().contains(EntityKind.CHALLENGE)) {
      return lastChallenge(unit);
    }
    Optional<String> note = unit.unit().footnote();
    Optional<OfEntity> here = lastIn(kinds, unit, before);
    if (here.isPresent()) {
      return here;
    }
    if (note.isPresent()) {
      return lastInNote(kinds, unit, note.get());
    }
    return lastBefore(kinds, unit);
  }

  /** What the item that a list item stands under begins with. */
  private Optional<OfEntity> above(Kinds kinds, ReadUnit unit) {
    int depth = unit.unit().depth();
    for (int n = unit.unit().number() - 1; n >= 1 && depth > 1; n--) {
      ReadUnit earlier = units.get(n - 1);
      if (!sameBlock(earlier.unit(), unit.unit())) {
        break;
      }
      int other = earlier.unit().depth();
      if (other > 0 && other < depth) {
        Optional<OfEntity> first =
            earlier.mentions().stream()
                .filter(m -> m instanceof OfEntity e && kinds.allows(e))
                .map(OfEntity.class::cast)
                .filter(e -> !alsoCalled.contains(e.name()))
                .findFirst();
        if (first.isPresent()) {
          return first;
        }
        depth = other;
      }
    }
    return Optional.empty();
  }

  private Optional<OfEntity> lastBefore(Kinds kinds, ReadUnit unit) {
    Optional<OfEntity> above = above(kinds, unit);
    if (above.isPresent()) {
      return above;
    }
    int left = REACH;
    for (int n = unit.unit().number() - 1; n >= 1 && left > 0; n--) {
      ReadUnit earlier = units.get(n - 1);
      if (!sameBlock(earlier.unit(), unit.unit())) {
        break;
      }
      if (isLabelled(earlier) && isLabelled(unit)) {
        continue;
      }
      left--;
      Optional<OfEntity> found = lastIn(kinds, earlier, Integer.MAX_VALUE);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a line says one thing of what a list is about (主催：…, 場所：…): what it names is not what
   * the next such line is about.
   */
  private static boolean isLabelled(ReadUnit unit) {
    int colon = unit.view().text().indexOf(':');
    return colon > 0
        && colon <= LONGEST_LABEL
        && unit.mentions().stream().noneMatch(m -> m.from() < colon && m instanceof OfEntity);
  }

  /**
   * In a note, what its marker stands behind; else what the note named before; else what stands in
   * front of the marker.
   */
  private Optional<OfEntity> lastInNote(Kinds kinds, ReadUnit unit, String note) {
    Anchor anchor = anchors.get(note);
    if (anchor != null && anchor.named.isPresent() && kinds.allows(anchor.named.get())) {
      return anchor.named;
    }
    for (int n = unit.unit().number() - 1; n >= 1; n--) {
      ReadUnit earlier = units.get(n - 1);
      if (!earlier.unit().footnote().equals(Optional.of(note))) {
        break;
      }
      Optional<OfEntity> found = lastIn(kinds, earlier, Integer.MAX_VALUE);
      if (found.isPresent()) {
        return found;
      }
    }
    if (anchor == null || anchor.named.isPresent() && !kinds.entities().contains(EntityKind.POST)) {
      return Optional.empty();
    }
    ReadUnit marked = units.get(anchor.unit - 1);
    Optional<OfEntity> topic = topicIn(kinds, marked, anchor.index);
    if (topic.isPresent()) {
      return topic;
    }
    Optional<OfEntity> inSentence = lastIn(kinds, marked, anchor.index);
    return inSentence.isPresent() ? inSentence : lastBefore(kinds, marked);
  }

  /** What a sentence begins with and is about, in front of an index. */
  private static Optional<OfEntity> topicIn(Kinds kinds, ReadUnit unit, int before) {
    String view = unit.view().text();
    return unit.mentions().stream()
        .filter(m -> m instanceof OfEntity named && named.to() < before && kinds.allows(named))
        .map(OfEntity.class::cast)
        .filter(
            m ->
                TOPIC
                    .matcher(view.substring(m.to(), Math.min(view.length(), m.to() + TOPIC_END)))
                    .find())
        .findFirst();
  }

  private Optional<OfEntity> lastIn(Kinds kinds, ReadUnit unit, int before) {
    List<Mention> mentions = new ArrayList<>(unit.mentions());
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (mentions.get(i) instanceof OfEntity named
          && named.to() <= before
          && !alsoCalled.contains(named.name())
          && kinds.allows(named)) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  private static boolean sameBlock(TextUnit one, TextUnit other) {
    return one.section().equals(other.section()) && one.footnote().equals(other.footnote());
  }
}
