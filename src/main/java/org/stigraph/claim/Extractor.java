package org.stigraph.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stigraph.claim.Coverage.Outcome;
import org.stigraph.document.Document;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.MentionFinder;
import org.stigraph.mention.ReadDocument;
import org.stigraph.mention.ReadUnit;
import org.stigraph.source.Problem;

/**
 * Takes the claims out of documents: names, dates and quantities first, then what rules find in
 * shapes and clauses. Not safe for use by several threads at once.
 */
public final class Extractor {

  /** What only gives another name. */
  private static final Set<Property> NAMING = Set.of(Property.FORMAL_NAME, Property.FORMER_NAME);

  private final MentionFinder finder;
  private final RuleBook rules;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * An extractor for some authority records and rules.
   *
   * @param nameRules the parsed content of {@code names.yaml}
   */
  public Extractor(
      Collection<AuthorityRecord> records,
      Map<?, ?> nameRules,
      String nameRulesFile,
      RuleBook rules) {
    this.finder = new MentionFinder(records, nameRules, nameRulesFile, problems);
    this.rules = rules;
  }

  private Extractor(MentionFinder finder, RuleBook rules) {
    this.finder = finder;
    this.rules = rules;
  }

  /** The same extractor with other rules. */
  Extractor with(RuleBook others) {
    return new Extractor(finder, others);
  }

  /** What is wrong with the authority data and name rules. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Everything taken out of one document. */
  public Extraction extract(Document document) {
    return extract(document, ClaimTrace.NONE);
  }

  /** The same, telling what the rules do. */
  Extraction extract(Document document, ClaimTrace trace) {
    List<Problem> found = new ArrayList<>();
    ReadDocument read = finder.read(document, found);
    List<ReadUnit> units = read.units();
    ReferenceReader references = new ReferenceReader(document, read);
    references.read();
    Map<String, List<Entity>> works = references.byNote();
    NoteCover cover = new NoteCover(document);
    ClaimMaker maker = new ClaimMaker(cover, works, read, rules.words());
    Discourse discourse = new Discourse(document, units);
    FigureReader figures =
        new FigureReader(
            rules.figures(), new FigureClaims(cover, works), year(document), discourse);
    List<Claim> claims = new ArrayList<>(references.claims());
    for (ReadUnit unit : units) {
      List<Clause> clauses = ClauseReader.read(unit, rules.predicates());
      trace.reads(unit, clauses);
      if (rules.coverage().isApart(unit)) {
        continue;
      }
      Set<Mention> taken = new HashSet<>();
      for (int turn = 0; turn <= Rule.LAST_TURN; turn++) {
        for (Binding binding : bindings(unit, clauses, discourse, trace, turn)) {
          List<Claim> made = maker.make(binding, unit);
          claims.addAll(made);
          made.stream()
              .filter(c -> c.subject().kind() == EntityKind.CHALLENGE)
              .forEach(c -> discourse.remember(c.unit(), c.subject()));
          made.stream()
              .filter(c -> NAMING.contains(c.property()))
              .forEach(c -> alsoCalled(c.value()).ifPresent(discourse::ignore));
          if (!made.isEmpty()) {
            binding.slots().values().forEach(taken::addAll);
          }
        }
      }
      if (unit.unit().kind() != UnitKind.TABLE_ROW) {
        claims.addAll(figures.read(unit, clauses, taken));
      }
    }
    claims.addAll(new SignatureReader(units).read());
    TableReader tables = new TableReader(document, read, rules.tables(), works);
    claims.addAll(tables.read());
    List<Claim> kept =
        Plans.mark(
            Reorganizations.concluded(Durations.concluded(distinct(appointed(claims), document))),
            document.metadata().issued());
    return new Extraction(
        document,
        kept,
        uses(units),
        references.works(),
        tables.dataSets(),
        coverage(units, kept),
        found);
  }

  private static Optional<String> alsoCalled(Value value) {
    return value instanceof Value.OfText text ? Optional.of(text.text()) : Optional.empty();
  }

  /** The year in which a document was issued, where it is known. */
  private static OptionalInt year(Document document) {
    return document.metadata().issued().stream()
        .filter(date -> date.length() >= 4)
        .mapToInt(date -> Integer.parseInt(date.substring(0, 4)))
        .findFirst();
  }

  private List<Binding> bindings(
      ReadUnit unit, List<Clause> clauses, Discourse discourse, ClaimTrace trace, int turn) {
    List<Binding> bindings = new ArrayList<>();
    ShapeView view = ShapeView.of(unit);
    ShapeMatcher shapes = new ShapeMatcher(discourse, rules.words(), trace);
    for (Rule.Shape shape : rules.shapes(turn)) {
      bindings.addAll(shapes.match(shape, view, unit));
    }
    if (turn > 0) {
      return bindings;
    }
    FrameMatcher frames = new FrameMatcher(discourse, rules.words(), trace);
    StateMatcher states = new StateMatcher(rules.words(), trace);
    for (Clause clause : clauses) {
      for (String trigger : clause.triggers(unit.view().text())) {
        for (Rule.Frame frame : rules.frames(trigger)) {
          bindings.addAll(
              frame.quotesClause()
                  ? states.match(frame, clause, unit, bindings)
                  : frames.match(frame, clause, unit));
        }
      }
    }
    return withoutMisled(bindings);
  }

  /**
   * Leaves out what a frame said of a thing named before where another frame says the same clause
   * of what stands in it: 「欧州研究会議は2007年に創設」 founds the body, and no program.
   */
  private static List<Binding> withoutMisled(List<Binding> bindings) {
    return bindings.stream()
        .filter(
            b ->
                !isCarried(b)
                    || bindings.stream()
                        .noneMatch(o -> sameClause(b, o) && !isCarried(o) && isFilledBy(b, o)))
        .toList();
  }

  private static boolean isCarried(Binding binding) {
    return binding.rule() instanceof Rule.Frame frame
        && binding.carried().contains(frame.slots().get(0).name());
  }

  private static boolean sameClause(Binding one, Binding other) {
    return other.rule() instanceof Rule.Frame
        && one.from() == other.from()
        && one.to() == other.to();
  }

  /** Whether what one frame is about fills a slot of another. */
  private static boolean isFilledBy(Binding one, Binding other) {
    Rule.Frame frame = (Rule.Frame) other.rule();
    List<Mention> anchor = other.slots().getOrDefault(frame.slots().get(0).name(), List.of());
    return one.slots().values().stream()
        .anyMatch(filling -> filling.stream().anyMatch(anchor::contains));
  }

  /**
   * The same fact of the same unit once, the first rule's; the number in a meeting's name once in
   * all.
   */
  private static List<Claim> distinct(List<Claim> claims, Document document) {
    Map<List<Object>, Claim> kept = new LinkedHashMap<>();
    for (Claim claim : claims) {
      kept.merge(
          List.of(
              claim.subject().kind(),
              claim.subject().key(),
              claim.property(),
              claim.value(),
              claim.property() == Property.ORDINAL ? 0 : claim.unit()),
          claim,
          (first, other) -> isTitle(document, first) && !isTitle(document, other) ? other : first);
    }
    return new ArrayList<>(kept.values());
  }

  private static boolean isTitle(Document document, Claim claim) {
    UnitKind kind = document.units().get(claim.unit() - 1).kind();
    return kind == UnitKind.HEADING || kind == UnitKind.HEAD_LINE;
  }

  /**
   * Where a sentence appoints a person, the person's institution and position are those of the
   * appointment.
   */
  private static List<Claim> appointed(List<Claim> claims) {
    Map<Appointed, Claim> appointments = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.property() == Property.MEMBER) {
        appointments.putIfAbsent(new Appointed(claim.unit(), claim.value()), claim);
      }
    }
    List<Claim> moved = new ArrayList<>();
    for (Claim claim : claims) {
      boolean personal =
          claim.subject().kind() == EntityKind.PERSON
              && (claim.property() == Property.AFFILIATION
                  || claim.property() == Property.POSITION);
      Appointed person = new Appointed(claim.unit(), new Value.OfEntity(claim.subject()));
      Claim appointment = personal ? appointments.get(person) : null;
      moved.add(appointment == null ? claim : claim.about(appointment));
    }
    return moved;
  }

  /** Who is appointed, in which text unit. */
  private record Appointed(int unit, Value person) {}

  private static List<EntityUse> uses(List<ReadUnit> units) {
    List<EntityUse> uses = new ArrayList<>();
    for (ReadUnit unit : units) {
      for (Mention mention : unit.mentions()) {
        if (mention instanceof OfEntity named && named.certain()) {
          uses.add(new EntityUse(named.entity(), unit.unit().number(), unit.span(mention)));
        }
      }
    }
    return uses;
  }

  private List<Coverage> coverage(List<ReadUnit> units, List<Claim> claims) {
    Set<Integer> taken = new HashSet<>();
    claims.forEach(c -> taken.add(c.unit()));
    List<Coverage> coverage = new ArrayList<>();
    for (ReadUnit unit : units) {
      coverage.add(
          taken.contains(unit.unit().number())
              ? new Coverage(unit.unit().number(), Outcome.FACTS_TAKEN, "")
              : rules.coverage().judge(unit));
    }
    return coverage;
  }
}
