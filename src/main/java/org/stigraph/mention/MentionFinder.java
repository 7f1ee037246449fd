package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.document.Document;
import org.stigraph.document.FootnoteMarker;
import org.stigraph.document.TextUnit;
import org.stigraph.mention.AnchoredSearch.Match;
import org.stigraph.mention.Candidate.Strength;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfQuantity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.Mention.WordRole;
import org.stigraph.mention.NameIndex.Hit;
import org.stigraph.source.Problem;
import org.stigraph.source.Severity;

/**
 * Reads a document's text units: their words, and the entities, dates and quantities named in them.
 * A document is read twice: first for the names that it introduces, then for all places where they
 * stand. Not safe for use by several threads at once.
 */
public final class MentionFinder {

  private static final Pattern YEAR_BEFORE = Pattern.compile("([12][0-9]{3})年の[「『]?$");
  private static final AnchoredSearch ACRONYM_BEHIND =
      AnchoredSearch.of(
          Pattern.compile(
              "[」』”\"]?\\s?[(<]([A-Z][A-Za-z0-9&+./-]*[A-Z0-9][A-Za-z0-9&+./-]*(?: [0-9]{1,3})?|[a-z][A-Z][A-Za-z0-9]+)[)>]"));

  private static final Pattern AT_MISSION =
      Pattern.compile("^(在[^、。の]{1,16}?(?:大使館|総領事館|政府代表部|代表部))[^、。]{3,}$");

  private static final int LONGEST_SURNAME = 4;

  private final NameRules rules;
  private final NameIndex authority;
  private final Editions editions;
  private final WordAnalyser analyser = new WordAnalyser();
  private final QuotedNameFinder quoted;
  private final CompoundNameFinder compounds;
  private final LineNameFinder lines;
  private final PersonFinder people;
  private final QuantityReader quantities = new QuantityReader();

  /**
   * A finder for the names of authority records and those that name rules tell.
   *
   * @param nameRules the parsed content of {@code names.yaml}
   * @param file its name, for messages
   * @param problems takes the mistakes found in it
   */
  public MentionFinder(
      Collection<AuthorityRecord> records,
      Map<?, ?> nameRules,
      String file,
      List<Problem> problems) {
    this.rules = NameRules.of(nameRules, file, problems);
    this.authority = NameIndex.ofRecords(records);
    this.editions = new Editions(records);
    this.quoted = new QuotedNameFinder(rules);
    this.compounds = new CompoundNameFinder(rules);
    this.lines = new LineNameFinder(rules);
    this.people = new PersonFinder(rules);
    authority
        .ambiguous()
        .forEach(
            clash ->
                problems.add(
                    new Problem(
                        "AU007",
                        Severity.WARNING,
                        clash.record().file(),
                        clash.record().line(),
                        0,
                        "the name "
                            + clash.name()
                            + " stands for "
                            + clash.earlier().label()
                            + " too, and is left out",
                        "keep it in one record only",
                        "")));
  }

  /**
   * Reads all units of a document, in order; what was wrong with dates is added to {@code
   * problems}.
   */
  public ReadDocument read(Document document, List<Problem> problems) {
    List<MatchingView> views = new ArrayList<>(document.units().size());
    List<List<Token>> words = new ArrayList<>(document.units().size());
    List<FirstReading> first = new ArrayList<>(document.units().size());
    DocumentNames own = new DocumentNames(authority);
    PostNames posts = new PostNames();
    KnownNames recorded = new KnownNames(authority, new NameIndex.Builder().build());
    for (TextUnit unit : document.units()) {
      MatchingView view = MatchingView.of(document.words(unit), unit.span().start());
      List<Token> tokens = analyser.analyse(view.text());
      views.add(view);
      words.add(tokens);
      List<OfDate> dates = new DateReader(Optional.empty()).read(view.text());
      List<Mention> names = names(view.text(), tokens, recorded, dates);
      first.add(new FirstReading(dates, names, true));
      own.collect(view.text(), names);
      posts.collect(view.text(), names);
    }
    NameIndex introduced = own.index();
    KnownNames known = new KnownNames(authority, introduced);
    posts.unite(known);
    for (int i = 0; i < views.size(); i++) {
      if (!introduced.hits(views.get(i).text()).isEmpty()) {
        first.set(i, first.get(i).outdated());
      }
    }
    return new ReadDocument(
        second(document, views, words, first, known, posts, problems), known, rules, editions);
  }

  /**
   * What the first reading of a unit found.
   *
   * @param dates those that it took into account
   * @param current whether the unit holds none of the names that the document introduces
   */
  private record FirstReading(List<OfDate> dates, List<Mention> names, boolean current) {

    FirstReading outdated() {
      return new FirstReading(dates, names, false);
    }

    /** Whether the second reading would find the same names: its dates stand at the same places. */
    boolean holds(List<OfDate> second) {
      if (!current || second.size() != dates.size()) {
        return false;
      }
      for (int i = 0; i < second.size(); i++) {
        OfDate one = dates.get(i);
        OfDate other = second.get(i);
        if (one.from() != other.from() || one.to() != other.to()) {
          return false;
        }
      }
      return true;
    }
  }

  private List<ReadUnit> second(
      Document document,
      List<MatchingView> views,
      List<List<Token>> words,
      List<FirstReading> first,
      KnownNames known,
      PostNames posts,
      List<Problem> problems) {
    Optional<Entity> publisher =
        document
            .metadata()
            .publisher()
            .filter(name -> name.indexOf('、') < 0)
            .map(name -> publisher(name, known));
    Referents referents = new Referents(rules, publisher);
    DateReader dates = new DateReader(document.metadata().issued().flatMap(DateReader::ofIso));
    Map<String, List<Entity>> contexts = new HashMap<>();
    Map<Integer, List<FootnoteMarker>> markers = new HashMap<>();
    document
        .markers()
        .forEach(m -> markers.computeIfAbsent(m.unit(), u -> new ArrayList<>()).add(m));
    List<ReadUnit> read = new ArrayList<>(views.size());
    String note = "";
    for (int i = 0; i < views.size(); i++) {
      TextUnit unit = document.units().get(i);
      String view = views.get(i).text();
      if (unit.footnote().isPresent() && !unit.footnote().get().equals(note)) {
        note = unit.footnote().get();
        referents.reset(contexts.getOrDefault(note, List.of()));
      }
      int impossible = dates.impossible().size();
      List<OfDate> found = dates.read(view);
      for (String date : dates.impossible().subList(impossible, dates.impossible().size())) {
        problems.add(
            new Problem(
                "DA001",
                Severity.WARNING,
                document.path(),
                unit.place().firstLine(),
                0,
                "there is no date " + date,
                "check the document; the date is left out",
                ""));
      }
      List<Mention> names =
          first.get(i).holds(found)
              ? first.get(i).names()
              : names(view, words.get(i), known, found);
      List<Mention> mentions = mentions(view, words.get(i), names, found, referents, posts);
      read.add(new ReadUnit(unit, views.get(i), words.get(i), mentions));
      for (FootnoteMarker marker : markers.getOrDefault(unit.number(), List.of())) {
        int at = views.get(i).index(marker.offset());
        Referents before = new Referents(rules, publisher);
        before.reset(
            new ArrayList<>(referents.recent())
                .subList(0, Math.min(12, referents.recent().size())));
        before.remember(mentions.stream().filter(m -> m.to() <= at).toList());
        marker.footnote().ifPresent(id -> contexts.putIfAbsent(id, before.recent()));
      }
      referents.remember(mentions);
    }
    return read;
  }

  private Entity publisher(String name, KnownNames known) {
    return known
        .entity(name)
        .filter(e -> e.kind() == EntityKind.ORGANIZATION)
        .orElseGet(
            () ->
                DocumentNames.entity(
                    rules
                        .typeOf(name)
                        .filter(t -> t.kind() == EntityKind.ORGANIZATION)
                        .orElse(EntityType.ORGANIZATION),
                    name));
  }

  private List<Mention> mentions(
      String view,
      List<Token> tokens,
      List<Mention> names,
      List<OfDate> dates,
      Referents referents,
      PostNames posts) {
    List<Candidate> all = new ArrayList<>();
    List<OfEntity> references = referents.find(view, names);
    for (Mention name : names) {
      if (isRole(name, references)) {
        continue;
      }
      Optional<OfEntity> mission = atMission(name, view);
      if (mission.isPresent() && name instanceof OfEntity post) {
        int from = mission.get().to();
        String words = view.substring(from, post.to());
        Entity bare = DocumentNames.entity(EntityType.POST, words);
        all.add(new Candidate(new OfEntity(from, post.to(), words, bare, true), Strength.FIXED));
        continue;
      }
      all.add(
          new Candidate(
              ofYear(view, former(view, resolved(name, names, referents, posts))), strength(name)));
    }
    for (Mention name : names) {
      atMission(name, view).ifPresent(m -> all.add(new Candidate(m, Strength.FIXED)));
    }
    for (OfEntity back : references) {
      all.add(new Candidate(back, Strength.CERTAIN));
    }
    surnames(tokens, names, referents).forEach(p -> all.add(new Candidate(p, Strength.CERTAIN)));
    for (OfDate date : dates) {
      all.add(new Candidate(date, Strength.CERTAIN));
    }
    for (OfQuantity quantity : quantities.read(view)) {
      if (dates.stream().noneMatch(quantity::overlaps)) {
        all.add(new Candidate(quantity, Strength.CERTAIN));
      }
    }
    return Candidate.choose(all);
  }

  /** 在欧州連合日本政府代表部研究連携参事官: the mission in front of the post's own name. */
  private static Optional<OfEntity> atMission(Mention name, String view) {
    if (!(name instanceof OfEntity post)
        || post.entity().kind() != EntityKind.POST
        || post.entity().recorded()) {
      return Optional.empty();
    }
    Matcher m = AT_MISSION.matcher(view.substring(post.from(), post.to()));
    if (!m.find()) {
      return Optional.empty();
    }
    String mission = m.group(1);
    return Optional.of(
        new OfEntity(
            post.from(),
            post.from() + mission.length(),
            mission,
            DocumentNames.entity(EntityType.ORGANIZATION, mission),
            true));
  }

  /** Whether a position is the post of a body that the document named before: 会長は…. */
  private static boolean isRole(Mention name, List<OfEntity> references) {
    return name instanceof OfWords w
        && w.role() == WordRole.POSITION
        && references.stream()
            .anyMatch(
                r ->
                    r.entity().kind() == EntityKind.POST
                        && r.from() == w.from()
                        && r.to() == w.to());
  }

  /** A post or position with 元 or 前 in front of it is no longer held: it says who somebody was. */
  private static Mention former(String view, Mention name) {
    boolean office =
        name instanceof OfEntity e && e.entity().kind() == EntityKind.POST
            || name instanceof OfWords w && w.role() == WordRole.POSITION;
    boolean former = office && name.from() > 0 && "元前".indexOf(view.charAt(name.from() - 1)) >= 0;
    return former
        ? new OfWords(
            name.from() - 1,
            name.to(),
            view.substring(name.from() - 1, name.to()),
            WordRole.POSITION)
        : name;
  }

  private static Strength strength(Mention name) {
    if (name instanceof OfEntity e && e.entity().kind() == EntityKind.TOPIC) {
      return Strength.WEAK;
    }
    return name instanceof OfEntity e && !e.certain() ? Strength.UNCERTAIN : Strength.FIXED;
  }

  /** 2007年の「知的財産推進計画」 is the edition of that year, where the authority data know it. */
  private Mention ofYear(String view, Mention name) {
    if (!(name instanceof OfEntity named) || named.entity().kind() != EntityKind.DOCUMENT) {
      return name;
    }
    Matcher year = YEAR_BEFORE.matcher(view.substring(0, named.from()));
    if (!year.find()) {
      return name;
    }
    return authority
        .entity(named.entity().label() + year.group(1))
        .map(e -> (Mention) new OfEntity(named.from(), named.to(), named.name(), e, true))
        .orElse(name);
  }

  private Mention resolved(
      Mention name, List<Mention> names, Referents referents, PostNames posts) {
    if (name instanceof OfEntity post && post.entity().kind() == EntityKind.POST) {
      Optional<Entity> other = posts.of(post.entity());
      if (other.isPresent()) {
        return new OfEntity(post.from(), post.to(), post.name(), other.get(), true);
      }
    }
    if (name instanceof OfEntity post
        && post.entity().kind() == EntityKind.POST
        && !post.entity().recorded()) {
      int surname =
          post.name().length() - rules.suffixOf(post.name()).map(String::length).orElse(0);
      Optional<Entity> holder =
          surname >= 1 && surname <= LONGEST_SURNAME
              ? referents.person(post.name().substring(0, surname), names)
              : Optional.empty();
      if (holder.isPresent()) {
        return new OfEntity(post.from(), post.to(), post.name(), holder.get(), true);
      }
    }
    if (name instanceof OfEntity person
        && person.entity().kind() == EntityKind.PERSON
        && !person.entity().recorded()) {
      Optional<Entity> full = referents.person(person.name(), names);
      if (full.isPresent()) {
        return new OfEntity(person.from(), person.to(), person.name(), full.get(), true);
      }
    }
    return name;
  }

  /** Surnames alone in front of a post or position: 岸顧問. */
  private static List<OfEntity> surnames(
      List<Token> tokens, List<Mention> names, Referents referents) {
    List<OfEntity> found = new ArrayList<>();
    for (Token token : tokens) {
      if (!token.is("名詞-固有名詞-人名-姓")) {
        continue;
      }
      boolean beforeTitle =
          names.stream()
              .anyMatch(
                  m ->
                      m.from() == token.to()
                          && (m instanceof OfWords w && w.role() == WordRole.POSITION
                              || m instanceof OfEntity e && e.entity().kind() == EntityKind.POST));
      if (beforeTitle) {
        Entity person =
            referents
                .person(token.surface(), names)
                .orElseGet(() -> DocumentNames.entity(EntityType.PERSON, token.surface()));
        found.add(new OfEntity(token.from(), token.to(), token.surface(), person, true));
      }
    }
    return found;
  }

  private List<Mention> names(
      String view, List<Token> tokens, KnownNames known, List<OfDate> dates) {
    List<Candidate> candidates = new ArrayList<>(quoted.find(view, known));
    List<Mention> blocked = new ArrayList<>(dates);
    candidates.forEach(c -> blocked.add(c.mention()));
    List<Hit> hits = known.hits(view, tokens);
    List<OfEntity> persons = people.find(view, tokens, known);
    persons.forEach(p -> candidates.add(new Candidate(p, Strength.CERTAIN)));
    for (Hit hit : hits) {
      int to = PlaceFinder.withSuffix(view, hit);
      candidates.add(
          new Candidate(
              new OfEntity(
                  hit.from(),
                  to,
                  view.substring(hit.from(), to),
                  government(view, hit, to, known),
                  true),
              hit.entity().kind() == EntityKind.TOPIC ? Strength.WEAK : Strength.CERTAIN));
    }
    candidates.addAll(PlaceFinder.find(view, tokens, known));
    candidates.addAll(compounds.find(view, tokens, blocked, hits, persons));
    lines.find(view, hits).ifPresent(candidates::add);
    return acronyms(view, withoutCues(view, Candidate.choose(candidates)));
  }

  /** 英国政府: a country's government acts, not the country. */
  private static Entity government(String view, Hit hit, int to, KnownNames known) {
    String name = view.substring(hit.from(), to);
    return name.endsWith("政府") && hit.entity().type() == EntityType.COUNTRY
        ? known.entity(name).orElseGet(() -> DocumentNames.entity(EntityType.PUBLIC_BODY, name))
        : hit.entity();
  }

  /**
   * A compound right in front of a quoted name of its kind only says what the name is:
   * 研究枠組みプログラム「…」.
   */
  private static List<Mention> withoutCues(String view, List<Mention> names) {
    List<Mention> kept = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      boolean cue =
          i + 1 < names.size()
              && names.get(i) instanceof OfEntity one
              && names.get(i + 1) instanceof OfEntity other
              && !one.entity().recorded()
              && one.entity().kind() == other.entity().kind()
              && other.from() == one.to() + 1
              && "「『“".indexOf(view.charAt(one.to())) >= 0;
      if (!cue) {
        kept.add(names.get(i));
      }
    }
    return kept;
  }

  /**
   * Takes what stands in brackets behind a name and looks like an acronym for one, known elsewhere
   * or not.
   */
  private static List<Mention> acronyms(String view, List<Mention> names) {
    List<Candidate> all = new ArrayList<>();
    for (Mention name : names) {
      all.add(new Candidate(name, strength(name)));
      if (!(name instanceof OfEntity)) {
        continue;
      }
      Match m = ACRONYM_BEHIND.at(view, name.to());
      if (m != null) {
        int from = m.start(1);
        int to = m.end(1);
        all.removeIf(
            c -> c.mention().from() < to && from < c.mention().to() && c.mention() != name);
        all.add(new Candidate(new OfWords(from, to, m.words(1), WordRole.ACRONYM), Strength.FIXED));
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : all) {
      boolean covered =
          candidate.mention() instanceof OfEntity
              && all.stream()
                  .anyMatch(
                      c ->
                          c.mention() instanceof OfWords w
                              && w.role() == WordRole.ACRONYM
                              && w.from() <= candidate.mention().from()
                              && candidate.mention().to() <= w.to());
      if (!covered) {
        kept.add(candidate);
      }
    }
    return Candidate.choose(kept);
  }
}
