package org.stigraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stigraph.claim.Rule.Frame;
import org.stigraph.claim.WordLists.Name;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.ReadUnit;

/**
 * Fills the slots of a frame from a clause. Each thing that may fill the first slot (the anchor)
 * gives a binding; what fills the others is looked for between the anchor before and this one, then
 * behind it, then in front of all, then among what the clause inherits.
 */
final class FrameMatcher {

  private static final Set<String> OCCASIONS = Set.of("に", "には", "で", "では", "において", "にて");

  private final Discourse discourse;
  private final WordLists words;
  private final ClaimTrace trace;

  FrameMatcher(Discourse discourse, WordLists words, ClaimTrace trace) {
    this.words = words;
    this.discourse = discourse;
    this.trace = trace;
  }

  /** A mention in its phrase. */
  private record Filler(Mention mention, Phrase phrase, int at) {}

  List<Binding> match(Frame frame, Clause clause, ReadUnit unit) {
    if (!clause.modality().isAsserted()) {
      trace.leaves(frame, clause.base() + " is denied, demanded or only possible");
      return List.of();
    }
    Slot anchor = frame.slots().get(0);
    List<Filler> anchors = themes(anchor, clause, unit);
    boolean carried = false;
    if (anchors.isEmpty()
        && !hasObject(clause)
        && !hasOtherSubject(frame, clause)
        && !namesHead(clause)) {
      anchors = fillers(anchor, first(clause.inherited(), anchor), clause, unit);
    }
    if (anchors.isEmpty() && anchor.carried() && clause.head().isEmpty()) {
      Optional<OfEntity> before = discourse.last(anchor.kinds(), unit, firstOf(clause));
      if (before.isPresent() && fits(anchor, before.get())) {
        Mention m = before.get();
        anchors = List.of(new Filler(m, bare(m), -1));
        carried = true;
      }
    }
    if (anchors.isEmpty()) {
      trace.leaves(frame, unfilled(anchor, clause));
    }
    List<Binding> bindings = new ArrayList<>();
    for (int i = 0; i < anchors.size(); i++) {
      bind(frame, clause, unit, anchors, i, carried).ifPresent(bindings::add);
    }
    return bindings;
  }

  /** What the predicate is about: the noun behind the clause, else its object, else its subject. */
  private List<Filler> themes(Slot anchor, Clause clause, ReadUnit unit) {
    List<Filler> all = fillers(anchor, clause.phrases(), clause, unit);
    if (clause.head().isPresent() && anchor.cases().contains("head")) {
      List<Filler> heads = all.stream().filter(f -> f.at >= clause.to()).toList();
      if (!heads.isEmpty()) {
        return heads;
      }
    }
    if (namesHead(clause) && !clause.passive() && anchor.cases().contains("を")) {
      all = all.stream().filter(f -> !f.phrase.particle().equals("が")).toList();
    }
    if (!hasObject(clause) && !clause.passive() && anchor.cases().contains("を")) {
      List<Filler> topics = all.stream().filter(f -> f.phrase.isTopic()).toList();
      boolean agent = all.stream().anyMatch(f -> f.phrase.particle().equals("が"));
      if (!topics.isEmpty() && agent) {
        return topics;
      }
    }
    if (hasObject(clause) && anchor.cases().contains("を")) {
      return all.stream()
          .filter(
              f ->
                  f.phrase.particle().startsWith("を")
                      || f.phrase.particle().isEmpty()
                      || f.at >= clause.to())
          .toList();
    }
    return all;
  }

  /**
   * Whether the clause has a subject that fills none of the frame's slots; 「委員11名が」 is no other
   * than the body itself.
   */
  private static boolean hasOtherSubject(Frame frame, Clause clause) {
    for (Phrase phrase : clause.phrases()) {
      boolean counts =
          !phrase.mentions().isEmpty()
              && phrase.mentions().stream().allMatch(m -> m instanceof Mention.OfQuantity);
      if (!phrase.particle().equals("が") || counts) {
        continue;
      }
      boolean fills =
          frame.slots().subList(1, frame.slots().size()).stream()
              .filter(slot -> slot.cases().contains("が"))
              .anyMatch(
                  slot ->
                      slot.kinds().isPhrase()
                          || phrase.mentions().stream().anyMatch(slot.kinds()::allows));
      if (!fills) {
        return true;
      }
    }
    return false;
  }

  /** Whether a named body does it: then it was not done at the meeting named before. */
  private static boolean hasAgent(Clause clause, Set<Mention> used) {
    return clause.phrases().stream()
        .filter(p -> p.particle().equals("が") || p.isTopic())
        .flatMap(p -> p.mentions().stream())
        .filter(m -> !used.contains(m))
        .anyMatch(m -> is(m, EntityKind.ORGANIZATION) || is(m, EntityKind.PERSON));
  }

  /** Whether the noun behind an adnominal clause is a name: then the clause is about that. */
  private static boolean namesHead(Clause clause) {
    return clause.head().isPresent()
        && clause.head().get().mentions().stream()
            .anyMatch(m -> m instanceof OfEntity e && e.entity().kind() != EntityKind.TOPIC);
  }

  private static boolean hasObject(Clause clause) {
    return clause.phrases().stream().anyMatch(p -> p.particle().equals("を") && !isNumber(p));
  }

  /** Whether a phrase, or something named in it, is among what fills slots. */
  private static boolean fillsOne(Phrase phrase, Set<Mention> filling) {
    return phrase.mentions().stream().anyMatch(filling::contains)
        || filling.stream()
            .anyMatch(
                m ->
                    m instanceof Mention.OfWords w
                        && w.role() == Mention.WordRole.PHRASE
                        && w.from() < phrase.to()
                        && phrase.from() < w.to());
  }

  /** What fills the slots that a frame cannot do without. */
  private static Set<Mention> needed(Frame frame, Map<String, List<Mention>> slots) {
    Set<Mention> needed = new HashSet<>();
    frame.slots().stream()
        .filter(Slot::required)
        .forEach(s -> needed.addAll(slots.getOrDefault(s.name(), List.of())));
    return needed;
  }

  /**
   * Whether the clause has a subject or object that no slot took: then its theme is not left out,
   * but another thing.
   */
  private boolean leavesOver(Clause clause, Set<Mention> used, Set<Mention> needed) {
    for (Phrase phrase : clause.phrases()) {
      boolean core =
          phrase.particle().equals("が")
              || phrase.particle().equals("を")
              || phrase.isTopic() && !isTime(phrase);
      if (phrase.mentions().isEmpty()
          && phrase.modifiers().isEmpty()
          && words.has(Name.STANDING_FOR, phrase.noun())) {
        continue;
      }
      boolean subject =
          phrase.particle().equals("が")
              && !phrase.mentions().isEmpty()
              && !fillsOne(phrase, needed);
      if (core && (subject || !fillsOne(phrase, used))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the clause names another thing that could be its theme: 「「…実証」に着手する」 is not said of the
   * program named before.
   */
  private static boolean namesAnother(Slot anchor, Clause clause, Set<Mention> used) {
    return clause.phrases().stream()
        .filter(p -> !isTime(p))
        .flatMap(p -> p.mentions().stream())
        .anyMatch(m -> m instanceof OfEntity && anchor.kinds().allows(m) && !used.contains(m));
  }

  /**
   * Whether something else stands where the slot's thing would: 「研究所理事に就任」 is no appointment to the
   * post named before.
   */
  private boolean isFilledOtherwise(Slot slot, Clause clause, Set<Mention> used, OfEntity carried) {
    for (Phrase phrase : clause.phrases()) {
      boolean goal =
          phrase.particle().equals("に")
              || phrase.particle().equals("には")
              || phrase.particle().equals("として")
              || phrase.particle().equals("へ");
      if (goal
          && slot.cases().contains(phrase.particle())
          && !isTime(phrase)
          && !words.has(Name.PLACEHOLDER, phrase.noun())
          && (phrase.noun().isEmpty() || !carried.entity().label().endsWith(phrase.noun()))
          && phrase.mentions().stream().noneMatch(used::contains)) {
        return true;
      }
    }
    return false;
  }

  /** 「計41名を配置」: how many, not what. */
  private static boolean isNumber(Phrase phrase) {
    return !phrase.mentions().isEmpty()
        && phrase.mentions().stream().allMatch(m -> m instanceof Mention.OfQuantity);
  }

  private static boolean isTime(Phrase phrase) {
    return phrase.mentions().stream().anyMatch(m -> m instanceof Mention.OfDate);
  }

  private Optional<Binding> bind(
      Frame frame, Clause clause, ReadUnit unit, List<Filler> anchors, int which, boolean carried) {
    Filler anchor = anchors.get(which);
    Map<String, List<Mention>> slots = new HashMap<>();
    Set<String> carriedSlots = new HashSet<>();
    Set<Mention> used = new HashSet<>();
    slots.put(frame.slots().get(0).name(), List.of(anchor.mention));
    used.add(anchor.mention);
    anchors.forEach(a -> used.add(a.mention));
    if (carried) {
      carriedSlots.add(frame.slots().get(0).name());
    }
    for (Slot slot : frame.slots().subList(1, frame.slots().size())) {
      List<Mention> found = fill(slot, clause, unit, anchors, which, used);
      if (found.isEmpty() && slot.carried()) {
        Optional<OfEntity> before = discourse.last(slot.kinds(), unit, firstOf(clause));
        if (before.isPresent()
            && fits(slot, before.get())
            && !(slot.kinds().entities().contains(EntityKind.EVENT) && hasAgent(clause, used))
            && !isFilledOtherwise(slot, clause, used, before.get())) {
          found = List.of(before.get());
          carriedSlots.add(slot.name());
        }
      }
      if (found.isEmpty() && slot.required()) {
        trace.leaves(frame, unfilled(slot, clause));
        return Optional.empty();
      }
      if (!found.isEmpty()) {
        slots.put(slot.name(), found);
        used.addAll(found);
      }
    }
    if (carried && namesAnother(frame.slots().get(0), clause, used)) {
      trace.leaves(frame, "what " + clause.base() + " is said of is another thing of its kind");
      return Optional.empty();
    }
    if (carried && leavesOver(clause, used, needed(frame, slots))) {
      trace.leaves(frame, "a subject or object of " + clause.base() + " fits no slot");
      return Optional.empty();
    }
    for (Set<String> group : frame.oneOf()) {
      if (group.stream().noneMatch(slots::containsKey)) {
        trace.leaves(frame, "none of " + new TreeSet<>(group) + " is there at " + clause.base());
        return Optional.empty();
      }
    }
    trace.fires(frame);
    return Optional.of(
        new Binding(
            frame,
            slots,
            carriedSlots,
            clause.modality(),
            clause.from(),
            clause.to(),
            clause.from()));
  }

  private static String unfilled(Slot slot, Clause clause) {
    return "nothing fills " + slot.name() + " at " + clause.base();
  }

  private List<Mention> fill(
      Slot slot, Clause clause, ReadUnit unit, List<Filler> anchors, int which, Set<Mention> used) {
    Filler anchor = anchors.get(which);
    if (slot.cases().contains("の")) {
      List<Mention> modifying = modifying(slot, anchor.phrase, used, anchor.mention);
      if (!modifying.isEmpty()) {
        return modifying;
      }
    }
    List<Filler> all = new ArrayList<>(fillers(slot, clause.phrases(), clause, unit));
    all.removeIf(f -> used.contains(f.mention));
    int next = which + 1 < anchors.size() ? anchors.get(which + 1).at : Integer.MAX_VALUE;
    if (anchors.size() > 1 && anchor.phrase.isTopic()) {
      List<Filler> own = all.stream().filter(f -> f.at >= anchor.at && f.at < next).toList();
      boolean ahead =
          next < Integer.MAX_VALUE
              && anchors.get(which + 1).phrase.isTopic()
              && !anchors.get(which + 1).phrase.equals(anchor.phrase);
      if (!own.isEmpty() || ahead) {
        return own.isEmpty() ? List.of() : nearest(own, false);
      }
    }
    int before = which == 0 ? Integer.MIN_VALUE : anchors.get(which - 1).at;
    int behind = which + 1 < anchors.size() ? anchors.get(which + 1).at : Integer.MAX_VALUE;
    List<Filler> window = all.stream().filter(f -> f.at > before && f.at <= anchor.at).toList();
    if (!window.isEmpty()) {
      return nearest(window, true);
    }
    window = all.stream().filter(f -> f.at >= anchor.at && f.at < behind).toList();
    if (!window.isEmpty()) {
      return nearest(window, false);
    }
    int first = anchors.get(0).at;
    window = all.stream().filter(f -> f.at <= first).toList();
    if (!window.isEmpty()) {
      return nearest(window, true);
    }
    int last = anchors.get(anchors.size() - 1).at;
    window = all.stream().filter(f -> f.at > last).toList();
    if (!window.isEmpty()) {
      return nearest(window, false);
    }
    if (slot.kinds().isWord()) {
      return List.of();
    }
    for (Phrase phrase : clause.inherited()) {
      boolean handed =
          phrase.particle().equals("を") || clause.passive() && phrase.particle().equals("が");
      if (handed) {
        continue;
      }
      List<Filler> inherited = fillers(slot, List.of(phrase), clause, unit);
      inherited.removeIf(f -> used.contains(f.mention));
      if (!inherited.isEmpty()) {
        return inherited.stream().map(Filler::mention).toList();
      }
    }
    return List.of();
  }

  /** What stands in the phrase nearest to the anchor. */
  private static List<Mention> nearest(List<Filler> window, boolean fromBehind) {
    Phrase phrase = window.get(fromBehind ? window.size() - 1 : 0).phrase;
    List<Mention> all =
        window.stream().filter(f -> f.phrase.equals(phrase)).map(Filler::mention).toList();
    List<Mention> people = all.stream().filter(m -> is(m, EntityKind.PERSON)).toList();
    return people.isEmpty() ? all : people;
  }

  private static boolean is(Mention mention, EntityKind kind) {
    return mention instanceof OfEntity named && named.entity().kind() == kind;
  }

  private static List<Mention> modifying(
      Slot slot, Phrase phrase, Set<Mention> used, Mention anchor) {
    List<Mention> found = new ArrayList<>();
    Phrase nearest = null;
    for (Phrase modifier : phrase.modifiers()) {
      boolean between =
          phrase.mentions().stream()
              .anyMatch(m -> m.from() >= modifier.to() && m.to() <= anchor.from() && m != anchor);
      if (modifier.to() <= anchor.from() && !between) {
        nearest = modifier;
      }
    }
    for (Mention mention : nearest == null ? List.<Mention>of() : nearest.mentions()) {
      if (slot.kinds().allows(mention) && !used.contains(mention) && fits(slot, mention)) {
        found.add(mention);
      }
    }
    if (found.isEmpty()) {
      for (Mention mention : phrase.mentions()) {
        boolean adjacent =
            mention.to() <= anchor.from() && anchor.from() - mention.to() <= 6
                || mention.from() >= anchor.to() && mention.from() - anchor.to() <= 1;
        if (adjacent
            && slot.kinds().allows(mention)
            && !used.contains(mention)
            && fits(slot, mention)) {
          found.add(mention);
        }
      }
    }
    return found;
  }

  private List<Filler> fillers(Slot slot, List<Phrase> phrases, Clause clause, ReadUnit unit) {
    List<Filler> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      String particle = phrase.particle().isEmpty() ? "bare" : phrase.particle();
      if (slot.cases().contains(particle) || slot.cases().contains("any")) {
        int had = found.size();
        addFitting(slot, phrase.mentions(), phrase, found);
        if (slot.kinds().isPhrase() && phrase.to() > phrase.from()) {
          Mention.OfWords whole = whole(phrase, unit);
          for (Mention part :
              slot.kinds().listed() ? Enumeration.parts(whole, unit) : List.<Mention>of(whole)) {
            if (fits(slot, part)) {
              found.add(new Filler(part, phrase, part.from()));
            }
          }
        }
        if (found.size() == had && slot.cases().contains("counted") && isCount(phrase)) {
          phrase.modifiers().forEach(m -> addFitting(slot, m.mentions(), phrase, found));
        }
      }
      if (slot.cases().contains("through")
          && slot.cases().contains(particle)
          && phrase.mentions().isEmpty()
          && words.has(Name.STANDING_FOR, phrase.noun())) {
        phrase.modifiers().forEach(m -> addFitting(slot, m.mentions(), phrase, found));
      }
      if (slot.cases().contains("delegates")
          && slot.cases().contains(particle)
          && words.has(Name.DELEGATES, phrase.noun())) {
        phrase.modifiers().forEach(m -> addFitting(slot, m.mentions(), phrase, found));
      }
      if (slot.cases().contains("occasion")
          && OCCASIONS.contains(phrase.particle())
          && words.has(Name.OCCASION, phrase.noun())) {
        phrase.modifiers().forEach(m -> addFitting(slot, m.mentions(), phrase, found));
      }
      if (slot.cases().contains("jointly") && words.has(Name.JOINTLY, phrase.noun())) {
        phrase.modifiers().forEach(m -> addFitting(slot, m.mentions(), phrase, found));
      }
      if (slot.cases().contains("bracket")) {
        addFitting(slot, phrase.bracketed(), phrase, found);
      }
      boolean aboutOther = phrase.isTopic() && phrase.mentions().isEmpty();
      if (slot.cases().contains("part") && !aboutOther) {
        for (Phrase modifier : phrase.modifiers()) {
          addFitting(slot, modifier.mentions(), phrase, found);
        }
      }
    }
    if (slot.cases().contains("head") && clause.head().isPresent() && !phrases.isEmpty()) {
      Phrase head = clause.head().get();
      addFitting(slot, head.mentions(), head, found);
      if (found.isEmpty()) {
        head.modifiers().forEach(m -> addFitting(slot, m.mentions(), head, found));
      }
    } else if (slot.cases().contains("head") && clause.head().isPresent()) {
      addFitting(slot, clause.head().get().mentions(), clause.head().get(), found);
    }
    found.sort(Comparator.comparingInt(Filler::at));
    return found;
  }

  /**
   * 「A、B及びCの3か国が」, 「Aなど10の国・機関が」: a number or a general noun that sums up what stands in front of
   * it.
   */
  private boolean isCount(Phrase phrase) {
    return phrase.mentions().stream().anyMatch(m -> m instanceof Mention.OfQuantity)
        || words.ends(Name.COUNTED, phrase.noun());
  }

  private static Mention.OfWords whole(Phrase phrase, ReadUnit unit) {
    int from = phrase.modifiers().isEmpty() ? phrase.from() : phrase.modifiers().get(0).from();
    String text = unit.view().text().substring(Math.min(from, phrase.from()), phrase.to());
    return new Mention.OfWords(
        Math.min(from, phrase.from()), phrase.to(), text, Mention.WordRole.PHRASE);
  }

  private static void addFitting(
      Slot slot, List<Mention> mentions, Phrase phrase, List<Filler> found) {
    for (Mention mention : mentions) {
      if (!(isAgent(slot) && isOfTitle(mention, mentions))
          && slot.kinds().allows(mention)
          && fits(slot, mention)) {
        found.add(new Filler(mention, phrase, mention.from()));
      }
    }
  }

  private static boolean isAgent(Slot slot) {
    return slot.cases().contains("が") || slot.cases().contains("は");
  }

  /** 内閣府副大臣: the institution in a title does nothing itself. */
  private static boolean isOfTitle(Mention mention, List<Mention> all) {
    return is(mention, EntityKind.ORGANIZATION)
        && all.stream()
            .anyMatch(
                m ->
                    m.from() == mention.to()
                        && (is(m, EntityKind.POST)
                            || m instanceof Mention.OfWords w
                                && w.role() == Mention.WordRole.POSITION));
  }

  private static boolean fits(Slot slot, Mention mention) {
    if (slot.endings().isEmpty()) {
      return true;
    }
    if (mention instanceof Mention.OfWords said) {
      return slot.endings().stream().anyMatch(said.words()::endsWith);
    }
    return mention instanceof OfEntity named
        && slot.endings().stream().anyMatch(named.entity().label()::endsWith);
  }

  private static List<Phrase> first(List<Phrase> inherited, Slot slot) {
    List<Phrase> topicsFirst = new ArrayList<>(inherited);
    topicsFirst.sort(Comparator.comparing(p -> p.particle().equals("を")));
    for (Phrase phrase : topicsFirst) {
      if (phrase.mentions().stream().anyMatch(slot.kinds()::allows)) {
        return List.of(phrase);
      }
    }
    return List.of();
  }

  private static int firstOf(Clause clause) {
    int first = clause.from();
    for (Phrase phrase : clause.phrases()) {
      first = Math.min(first, phrase.from());
      for (Phrase modifier : phrase.modifiers()) {
        first = Math.min(first, modifier.from());
      }
    }
    return first;
  }

  private static Phrase bare(Mention mention) {
    return new Phrase(
        mention.from(), mention.to(), "", "", false, List.of(mention), List.of(), List.of());
  }
}
