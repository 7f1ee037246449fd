package org.stigraph.claim;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.claim.Rule.Shape;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.ReadUnit;

/** Finds the places in a unit where a shape stands. */
final class ShapeMatcher {

  /** The last index at which what a line is about begins: behind its bullet and bracket. */
  private static final int FIRST_NAME = 3;

  private static final String TOPIC_SIGNS = "は:が(";
  private static final Set<EntityKind> NAMED =
      Set.of(
          EntityKind.PROGRAM,
          EntityKind.ORGANIZATION,
          EntityKind.EVENT,
          EntityKind.DOCUMENT,
          EntityKind.POST);

  private final Discourse discourse;
  private final Stretch stretch;
  private final ClaimTrace trace;

  ShapeMatcher(Discourse discourse, WordLists words, ClaimTrace trace) {
    this.stretch = new Stretch(words);
    this.discourse = discourse;
    this.trace = trace;
  }

  List<Binding> match(Shape shape, ShapeView view, ReadUnit unit) {
    List<Binding> bindings = new ArrayList<>();
    if (!shape.needs().areMetBy(view.text())) {
      return bindings;
    }
    if (!shape.sections().isEmpty() && !discourse.isUnder(shape.sections(), unit)) {
      return bindings;
    }
    boolean line =
        unit.unit().kind() == UnitKind.LIST_ITEM || unit.unit().kind() == UnitKind.SLIDE_LINE;
    if (shape.linesOnly() && !line
        || shape.absent().stream()
            .anyMatch(k -> discourse.last(k, unit, view.text().length()).isPresent())) {
      return bindings;
    }
    if (shape.lead().isPresent()) {
      behindText(shape, shape.lead().get(), view, unit, bindings);
    } else {
      Matcher m = shape.pattern().matcher(view.text());
      int from = 0;
      while (from <= view.text().length() && m.find(from)) {
        bind(shape, view, unit, m, m.start(), "").ifPresent(bindings::add);
        from = next(m);
      }
    }
    if (!bindings.isEmpty()) {
      trace.fires(shape);
    } else {
      trace.leaves(shape, "what it needs stands here, its shape does not");
    }
    return bindings;
  }

  /**
   * What a shape that begins with text takes: the text from the last match on, where long enough.
   */
  private void behindText(
      Shape shape, Rule.Lead lead, ShapeView view, ReadUnit unit, List<Binding> bindings) {
    String text = view.text();
    Matcher m = lead.behind().matcher(text);
    int from = 0;
    int look = Stretch.SHORTEST;
    while (look <= text.length() && m.find(look)) {
      int start = Stretch.start(text, from, m.start());
      if (m.start() - start < Stretch.SHORTEST) {
        look = m.start() + 1;
        continue;
      }
      bind(shape, view, unit, m, start, lead.slot()).ifPresent(bindings::add);
      from = Math.max(m.end(), m.start() + 1);
      look = from + Stretch.SHORTEST;
    }
  }

  /**
   * Whether a line names something else in front of what the shape takes, and goes on about that:
   * 「日・コロンビア共同研究センター」は2027年度に設置予定（所管：…）.
   */
  private static boolean isAboutOther(Kinds kinds, ReadUnit unit, int before) {
    UnitKind kind = unit.unit().kind();
    if (kind != UnitKind.LIST_ITEM && kind != UnitKind.SLIDE_LINE) {
      return false;
    }
    String text = unit.view().text();
    return unit.mentions().stream()
        .filter(m -> m instanceof OfEntity && m.to() < before && m.from() <= FIRST_NAME)
        .map(OfEntity.class::cast)
        .anyMatch(
            m ->
                NAMED.contains(m.entity().kind())
                    && !kinds.allows(m)
                    && m.to() < text.length()
                    && TOPIC_SIGNS.indexOf(
                            text.charAt(text.charAt(m.to()) == '」' ? m.to() + 1 : m.to()))
                        >= 0);
  }

  /** All mentions of an enumeration that its slot allows. */
  private static List<Mention> listed(Kinds kinds, ShapeView view, int start, int end) {
    List<Mention> all = new ArrayList<>();
    for (int at = start; at < end; at++) {
      Mention mention = view.mention(at);
      if (mention != null && kinds.allows(mention)) {
        all.add(mention);
      }
    }
    return all;
  }

  /**
   * Matching goes on behind the first mention, so that a name may end one match and begin the next.
   */
  private static int next(Matcher m) {
    return Math.max(m.start() + 1, Math.min(m.end(), m.end() - 1));
  }

  private Optional<Binding> bind(
      Shape shape, ShapeView view, ReadUnit unit, Matcher m, int begin, String lead) {
    Map<String, List<Mention>> slots = new HashMap<>();
    Set<String> carried = new HashSet<>();
    for (Map.Entry<String, Kinds> slot : shape.kinds().entrySet()) {
      if (shape.carried().contains(slot.getKey())) {
        Optional<OfEntity> before = discourse.last(slot.getValue(), unit, view.index(begin));
        if (before.isEmpty() || isAboutOther(slot.getValue(), unit, view.index(begin))) {
          return Optional.empty();
        }
        slots.put(slot.getKey(), List.of(before.get()));
        carried.add(slot.getKey());
        continue;
      }
      boolean leads = slot.getKey().equals(lead);
      int at = leads ? begin : m.start(slot.getKey());
      if (at < 0) {
        continue;
      }
      if (!slot.getValue().textPattern().isEmpty()) {
        Mention.OfWords words =
            stretch.of(
                unit,
                view.index(at),
                view.index(
                    slot.getValue().toEnd() ? m.end() : leads ? m.start() : m.end(slot.getKey())));
        List<Mention> parts =
            slot.getValue().listed() ? Enumeration.parts(words, unit) : List.of(words);
        if (parts.isEmpty() || stretch.saysNothing(words)) {
          return Optional.empty();
        }
        slots.put(slot.getKey(), parts);
        continue;
      }
      if (slot.getValue().listed()) {
        slots.put(slot.getKey(), listed(slot.getValue(), view, at, m.end(slot.getKey())));
        continue;
      }
      Mention mention = view.mention(at);
      if (mention == null || !slot.getValue().allows(mention)) {
        return Optional.empty();
      }
      slots.put(slot.getKey(), List.of(mention));
    }
    for (Set<String> group : shape.oneOf()) {
      if (group.stream().noneMatch(slots::containsKey)) {
        return Optional.empty();
      }
    }
    int focus = view.index(m.end());
    return Optional.of(
        new Binding(
            shape,
            slots,
            carried,
            Clause.Modality.FACT,
            view.index(begin),
            view.index(m.end()),
            focus));
  }
}
