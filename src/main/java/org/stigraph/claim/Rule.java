package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stigraph.mention.EntityKind;

/**
 * A rule as {@code data/rules} has it: what it looks for, and the claims that it makes of what it
 * finds.
 */
sealed interface Rule {

  /** Unique id; claims name it. */
  String id();

  /** Entities that have no name of their own and are made of what was found: appointments. */
  List<Composition> compositions();

  /** The claims to make, each where its parts were found. */
  List<Template> templates();

  /** Groups of slots of which at least one must be filled each. */
  List<Set<String>> oneOf();

  /** The kinds of slots by name. */
  Map<String, Kinds> kinds();

  /** Texts for its tests. */
  Examples examples();

  /**
   * A rule on what a clause says.
   *
   * @param predicates what triggers it, as {@link Clause#triggers} names it
   * @param denied whether it is on what is said not to be so
   * @param slots the first is the anchor: the rule makes its claims for each thing that fills it
   */
  record Frame(
      String id,
      Set<String> predicates,
      boolean denied,
      List<Slot> slots,
      List<Set<String>> oneOf,
      List<Composition> compositions,
      List<Template> templates,
      Examples examples)
      implements Rule {

    /** Whether its first slot takes the words of the clause as they stand. */
    boolean quotesClause() {
      return slots.get(0).kinds().toEnd();
    }

    @Override
    public Map<String, Kinds> kinds() {
      return slots.stream().collect(java.util.stream.Collectors.toMap(Slot::name, Slot::kinds));
    }
  }

  /**
   * A rule on what stands around names.
   *
   * @param pattern over the unit's view with each mention as one character
   * @param lead where it begins with text as it stands: that slot, and what stands behind it
   * @param kinds what the groups of the pattern may be
   * @param needs what must stand in the unit for the pattern to match
   * @param sections if not empty, one of these words must stand in a heading above the unit
   * @param linesOnly whether the unit must be a list item or a line of a slide
   * @param absent kinds of things of which none may have been named right before
   */
  record Shape(
      String id,
      Pattern pattern,
      Optional<Lead> lead,
      Map<String, Kinds> kinds,
      ShapeNeeds needs,
      List<String> sections,
      boolean linesOnly,
      List<Kinds> absent,
      Set<String> carried,
      List<Set<String>> oneOf,
      List<Composition> compositions,
      List<Template> templates,
      Examples examples)
      implements Rule {

    /**
     * When it is tried: rules that take up an open issue come behind those that name one, and rules
     * that need none to be open come last.
     */
    int turn() {
      boolean takesUp =
          carried.stream()
              .map(kinds::get)
              .anyMatch(k -> k != null && k.entities().contains(EntityKind.CHALLENGE));
      return absent.isEmpty() ? (takesUp ? 1 : 0) : LAST_TURN;
    }
  }

  /** The number of the last turn. */
  int LAST_TURN = 2;

  /**
   * A shape's beginning where that is text as it stands. Looking for what stands behind it, and
   * taking the text in front, is many times faster than one pattern for both.
   *
   * @param slot its name
   * @param behind the rest of the shape
   */
  record Lead(String slot, Pattern behind) {}

  /** An entity made of the parts that identify it. */
  record Composition(String name, String type, List<String> parts) {}

  /**
   * A claim to make.
   *
   * @param subject slot or composition
   * @param property what is said
   * @param value slot, slot with a part ({@code years.start}), or literal ({@code =true})
   * @param qualifiers property to slot
   * @param planned whether it is a plan whatever the predicate says
   * @param attribution document, reported or inferred
   */
  record Template(
      String subject,
      Property property,
      String value,
      Map<Property, String> qualifiers,
      boolean planned,
      Claim.Attribution attribution) {}

  /** Texts in which the rule fires and the claims expected, and texts in which it does not. */
  record Examples(List<Example> takes, List<String> leaves) {}

  /**
   * A text and the claims that its rule makes of it, each as {@code subject property value}.
   *
   * @param beside ids of rules that have to find something first
   */
  record Example(String text, List<String> gives, List<String> beside) {}
}
