package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.claim.Clause.Modality;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.ReadUnit;
import org.stigraph.mention.Token;

/**
 * Splits a text unit into {@link Clause}s: noun phrases by their particles, predicates by part of
 * speech. Recognised names count as one word each. One reader reads one unit.
 */
final class ClauseReader {

  private static final Set<String> LIGHT =
      Set.of(
          "行う", "行なう", "実施", "する", "なす", "図る", "決定", "検討", "予定", "目指す", "計画", "準備", "決める", "合意",
          "開始", "始まる", "始める", "進める", "実現");
  private static final Set<String> GOVERNED_PLANS = Set.of("検討", "予定", "目指す", "計画", "準備", "進める");
  private static final Set<String> FORMAL =
      Set.of(
          "予定", "見込み", "見込", "見通し", "方針", "計画", "必要", "可能性", "場合", "考え", "段階", "一方", "ほか", "際", "時",
          "とき", "状況", "こと", "もの", "ところ", "旨", "運び", "意向");
  private static final Set<String> ADNOMINAL =
      Set.of("に関する", "に対する", "における", "による", "についての", "といった");

  /** Verbs that with に say no more than a particle: 10年間に渡り. */
  private static final Set<String> PARTICLE_VERBS = Set.of("渡る", "わたる", "亘る");

  /** Nouns that with とする only describe what is behind: 学生を対象とした制度. */
  private static final Set<String> DESCRIBING =
      Set.of("対象", "目的", "中心", "柱", "主眼", "背景", "念頭", "前提");

  private static final Set<String> JOINING =
      Set.of("と", "や", "及び", "および", "並びに", "ならびに", "又は", "または", "若しくは", "かつ");

  private final ReadUnit unit;
  private final String view;
  private final Set<String> predicates;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Piece> content = new ArrayList<>();
  private final List<Mention> bracketed = new ArrayList<>();
  private final List<Phrase> modifiers = new ArrayList<>();
  private final List<Phrase> inherited = new ArrayList<>();
  private @Nullable Phrase joining;
  private int awaitingHead = -1;
  private final Map<Integer, List<Phrase>> outerTopics = new HashMap<>();
  private final List<Integer> awaitingName = new ArrayList<>();

  /** Either a mention or a word outside all mentions. */
  private record Piece(int from, int to, @Nullable Mention mention, @Nullable Token token) {

    boolean is(String tagPrefix) {
      return token != null && token.is(tagPrefix);
    }

    String surface() {
      return token == null ? "" : token.surface();
    }
  }

  private ClauseReader(ReadUnit unit, Set<String> predicates) {
    this.unit = unit;
    this.view = unit.view().text();
    this.predicates = predicates;
  }

  /**
   * The clauses of a unit, in order of their predicates.
   *
   * @param predicates dictionary forms that rules know: only these make a clause where they stand
   *     without an ending (…に就任。)
   */
  static List<Clause> read(ReadUnit unit, Set<String> predicates) {
    ClauseReader reader = new ClauseReader(unit, predicates);
    reader.cut();
    reader.mendParticles();
    reader.walk();
    return reader.clauses;
  }

  private void cut() {
    int m = 0;
    List<Mention> mentions = unit.mentions();
    for (Token token : unit.tokens()) {
      while (m < mentions.size() && mentions.get(m).to() <= token.from()) {
        m++;
      }
      int at = token.from();
      int next = m;
      while (next < mentions.size() && mentions.get(next).from() < token.to()) {
        Mention mention = mentions.get(next);
        addSigns(at, mention.from());
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).mention != mention) {
          pieces.add(new Piece(mention.from(), mention.to(), mention, null));
        }
        at = Math.max(at, mention.to());
        next++;
      }
      if (next == m) {
        addWord(token);
      } else {
        addSigns(at, token.to());
      }
    }
  }

  /**
   * より behind a date is a particle, though the analyser may take it for an adverb (2023年より先進国を…).
   */
  private void mendParticles() {
    for (int k = 1; k < pieces.size(); k++) {
      Token token = pieces.get(k).token;
      if (token != null
          && token.surface().equals("より")
          && pieces.get(k - 1).mention instanceof OfDate) {
        Token particle = new Token(token.from(), token.to(), "より", "助詞-格助詞-一般", "より", "");
        pieces.set(k, new Piece(token.from(), token.to(), null, particle));
      }
    }
  }

  /** The signs of a word that a mention takes only a part of: the bracket in 「〜）、」. */
  private void addSigns(int from, int to) {
    for (int i = from; i < to; i++) {
      String sign = view.substring(i, i + 1);
      if (!Character.isLetterOrDigit(sign.charAt(0))) {
        addSign(sign, i);
      }
    }
  }

  private void addSign(String sign, int from) {
    String tag = "、,".contains(sign) ? "記号-読点" : "。".equals(sign) ? "記号-句点" : "記号-一般";
    pieces.add(new Piece(from, from + 1, null, new Token(from, from + 1, sign, tag, sign, "")));
  }

  /** Brackets stand alone, even where the analyser joins them with other signs. */
  private void addWord(Token token) {
    String surface = token.surface();
    boolean joined =
        surface.length() > 1 && surface.chars().anyMatch(c -> "()<>「」『』".indexOf(c) >= 0);
    if (!joined) {
      pieces.add(new Piece(token.from(), token.to(), null, token));
      return;
    }
    for (int i = 0; i < surface.length(); i++) {
      addSign(surface.substring(i, i + 1), token.from() + i);
    }
  }

  private void walk() {
    int i = 0;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      if (piece.mention != null) {
        content.add(piece);
        i++;
      } else if (piece.surface().equals("(") || piece.surface().equals("<")) {
        i = bracket(i);
      } else if (piece.is("記号-括弧") || "「」『』“”\"".contains(piece.surface())) {
        i++;
      } else if (isParticle(piece)) {
        i = particle(i);
      } else if (isComma(piece)) {
        comma();
        i++;
      } else if (piece.is("記号-句点") || piece.surface().equals("。")) {
        end(piece.from);
        i++;
      } else if (isVerbalNoun(i)) {
        i = verbalNoun(i);
      } else if (isParticleVerb(piece)) {
        i = skipEndings(i + 1);
      } else if (piece.is("動詞-自立")) {
        i = verb(i);
      } else if (piece.is("形容詞-自立") && !isNominal(i + 1)) {
        i = predicate(piece.token == null ? "" : piece.token.base(), i, i + 1);
      } else if (piece.is("助動詞") && !content.isEmpty()) {
        i = copula(i);
      } else if (piece.is("接続詞") && JOINING.contains(piece.surface())) {
        join();
        i++;
      } else {
        if (!piece.surface().isBlank() && !piece.is("接続詞") && !piece.is("助動詞") && !piece.is("副詞")) {
          content.add(piece);
        }
        i++;
      }
    }
    end(view.length());
    inherit();
  }

  /** A verb; where rules know it together with the verb behind it (立ち＋上げる), both as one. */
  private int verb(int i) {
    Token first = pieces.get(i).token;
    Token second =
        i + 1 < pieces.size() && pieces.get(i + 1).is("動詞") ? pieces.get(i + 1).token : null;
    if (first == null) {
      return i + 1;
    }
    if (second != null && predicates.contains(first.surface() + second.base())) {
      return predicate(first.surface() + second.base(), i, i + 2);
    }
    return predicate(first.base(), i, i + 1);
  }

  private boolean isParticleVerb(Piece piece) {
    return piece.is("動詞-自立")
        && piece.token != null
        && PARTICLE_VERBS.contains(piece.token.base())
        && content.isEmpty()
        && !phrases.isEmpty();
  }

  private int skipEndings(int i) {
    int at = i;
    while (at < pieces.size() && isEnding(pieces.get(at))) {
      at++;
    }
    return at;
  }

  private int bracket(int open) {
    int depth = 0;
    int i = open;
    List<Mention> inside = new ArrayList<>();
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      if (piece.surface().equals("(") || piece.surface().equals("<")) {
        depth++;
      } else if (piece.surface().equals(")") || piece.surface().equals(">")) {
        depth--;
      } else if (piece.mention != null) {
        inside.add(piece.mention);
      } else if (piece.surface().startsWith(")")) {
        depth--;
      }
      i++;
      if (depth == 0) {
        break;
      }
    }
    if (depth > 0) {
      return open + 1;
    }
    if (content.isEmpty() && phrases.isEmpty() && !clauses.isEmpty()) {
      addToLast(inside);
    } else {
      bracketed.addAll(inside);
    }
    return i;
  }

  /** A date in brackets behind a predicate (…を提出した（2018年5月）) belongs to its clause. */
  private void addToLast(List<Mention> inside) {
    Clause last = clauses.get(clauses.size() - 1);
    List<Phrase> more = new ArrayList<>(last.phrases());
    for (Mention mention : inside) {
      more.add(
          new Phrase(
              mention.from(), mention.to(), "", "", false, List.of(mention), List.of(), List.of()));
    }
    clauses.set(clauses.size() - 1, last.with(more));
  }

  private static boolean isParticle(Piece piece) {
    return piece.is("助詞") && !piece.is("助詞-接続助詞") && !piece.is("助詞-終助詞");
  }

  private static boolean isComma(Piece piece) {
    return piece.is("記号-読点") || piece.surface().equals("、") || piece.surface().equals(",");
  }

  private int particle(int i) {
    StringBuilder particle = new StringBuilder();
    int at = i;
    while (at < pieces.size() && isParticle(pieces.get(at))) {
      String surface = pieces.get(at).surface();
      if (!surface.equals("など") || particle.length() > 0) {
        particle.append(surface);
      }
      at++;
    }
    String joined = particle.toString();
    if (joined.isEmpty()) {
      return at;
    }
    if (content.isEmpty() && bracketed.isEmpty()) {
      return at;
    }
    if (isAdnominal(joined)) {
      modifiers.add(phrase(joined, false));
      return at;
    }
    if (JOINING.contains(joined)
        && at < pieces.size()
        && isNominalPiece(pieces.get(at))
        && namesSomething()) {
      join();
      return at;
    }
    boolean comma = at < pieces.size() && isComma(pieces.get(at));
    add(phrase(joined, comma));
    return at;
  }

  /** の, への, からの, に関する: what they follow modifies the noun behind. */
  private static boolean isAdnominal(String particle) {
    return particle.endsWith("の") || ADNOMINAL.contains(particle);
  }

  private boolean namesSomething() {
    return content.stream().anyMatch(p -> p.mention != null);
  }

  private void join() {
    if (content.isEmpty()) {
      return;
    }
    Phrase first = phrase("", false);
    Phrase earlier = joining;
    joining = earlier == null ? first : first.joinedBehind(earlier);
  }

  private void comma() {
    if (content.isEmpty()) {
      return;
    }
    Phrase bare = phrase("", true);
    add(bare);
  }

  private void add(Phrase phrase) {
    phrases.add(phrase);
    if (!awaitingName.isEmpty() && namesEntity(phrase)) {
      awaitingName.forEach(k -> setHead(k, phrase));
      awaitingName.clear();
    }
    if (awaitingHead >= 0) {
      setHead(awaitingHead, phrase);
      awaitingHead = -1;
    }
  }

  private void setHead(int which, Phrase phrase) {
    Clause clause = clauses.get(which);
    clauses.set(which, clause.before(phrase));
  }

  private static boolean namesEntity(Phrase phrase) {
    return phrase.mentions().stream()
        .anyMatch(
            m ->
                m instanceof OfEntity e
                    && e.entity().kind() != EntityKind.TOPIC
                    && e.entity().kind() != EntityKind.PLACE);
  }

  private Phrase phrase(String particle, boolean comma) {
    List<Mention> mentions = new ArrayList<>();
    for (Piece piece : content) {
      if (piece.mention != null) {
        mentions.add(piece.mention);
      }
    }
    int from =
        content.isEmpty()
            ? (bracketed.isEmpty() ? 0 : bracketed.get(0).from())
            : content.get(0).from;
    int to = content.isEmpty() ? from : content.get(content.size() - 1).to;
    String noun = content.isEmpty() ? "" : content.get(content.size() - 1).surface();
    Phrase made =
        new Phrase(
            from,
            to,
            noun,
            particle,
            comma,
            mentions,
            bracketed,
            isAdnominal(particle) ? List.of() : modifiers);
    content.clear();
    bracketed.clear();
    if (!isAdnominal(particle)) {
      modifiers.clear();
    }
    Phrase earlier = joining;
    if (earlier != null && (!isAdnominal(particle) || alike(earlier, made))) {
      made = made.joinedBehind(earlier);
      joining = null;
    }
    return made;
  }

  private static boolean alike(Phrase one, Phrase other) {
    return !one.mentions().isEmpty()
        && !other.mentions().isEmpty()
        && sameKind(one.mentions().get(one.mentions().size() - 1), other.mentions().get(0));
  }

  /**
   * Whether a noun that can be a verb is one here: with する behind it, or ending a clause that rules
   * know.
   */
  private boolean isVerbalNoun(int i) {
    Piece piece = pieces.get(i);
    if (!piece.is("名詞-サ変接続") && !(piece.is("名詞-一般") && predicates.contains(piece.surface()))) {
      return false;
    }
    if (i + 1 >= pieces.size()) {
      return predicates.contains(piece.surface()) && hasArguments();
    }
    Piece next = pieces.get(i + 1);
    if (next.is("動詞-自立")
        && next.token != null
        && (next.token.base().equals("する") || next.token.base().equals("できる"))) {
      return true;
    }
    boolean ends =
        isComma(next)
            || next.is("記号-句点")
            || next.surface().equals("(")
            || next.is("助詞-接続助詞")
            || next.is("名詞-接尾-副詞可能")
            || next.surface().equals("予定")
            || next.surface().equals("・");
    return ends && predicates.contains(piece.surface()) && hasArguments();
  }

  private boolean hasArguments() {
    return phrases.stream().anyMatch(p -> !p.isTopic())
        || content.stream().anyMatch(p -> p.mention != null)
        || !phrases.isEmpty();
  }

  private int verbalNoun(int i) {
    Piece noun = pieces.get(i);
    boolean withVerb = i + 1 < pieces.size() && pieces.get(i + 1).is("動詞-自立");
    return predicate(noun.surface(), i, withVerb ? i + 2 : i + 1);
  }

  private int predicate(String base, int first, int next) {
    if (!content.isEmpty() || joining != null) {
      add(phrase("", false));
    }
    awaitingHead = -1;
    List<Token> endings = new ArrayList<>();
    int i = next;
    Piece verb = pieces.get(next - 1);
    if (verb.token != null) {
      endings.add(verb.token);
    }
    while (i < pieces.size() && isEnding(pieces.get(i))) {
      Token token = pieces.get(i).token;
      if (token != null) {
        endings.add(token);
      }
      i++;
    }
    int from = pieces.get(first).from;
    int stem = pieces.get(first).to;
    int to = i > first ? pieces.get(i - 1).to : stem;
    Modality modality = ModalityReader.read(endings, view.substring(stem));
    boolean adnominal =
        i < pieces.size()
            && isNominal(i)
            && !pieces.get(i).is("名詞-非自立")
            && !FORMAL.contains(pieces.get(i).surface())
            && endsPlainly(endings);
    boolean acrossComma = i < pieces.size() && isComma(pieces.get(i)) && endsPlainly(endings);
    List<Phrase> outer = adnominal ? outer(base) : List.of();
    phrases.removeAll(outer);
    int own = clauses.size();
    clauses.add(
        new Clause(
            unbare(phrases),
            List.of(),
            base,
            from,
            to,
            Optional.empty(),
            modality,
            isPassive(endings)));
    if (LIGHT.contains(base)) {
      nominal(base, from, to, modality);
    }
    if (adnominal) {
      outerTopics.put(own, outer.stream().filter(Phrase::isTopic).toList());
      awaitingHead = own;
    } else if (acrossComma) {
      awaitingName.add(own);
    }
    phrases.clear();
    phrases.addAll(outer);
    modifiers.clear();
    bracketed.clear();
    return i;
  }

  /**
   * Whether a verb in its plain form stands in front of the comma: 「2013年に始まった、…である「X」」 goes with
   * what is named behind.
   */
  private static boolean endsPlainly(List<Token> endings) {
    if (endings.isEmpty()) {
      return false;
    }
    Token last = endings.get(endings.size() - 1);
    return last.form().equals("基本形") && !last.is("助詞");
  }

  /**
   * What belongs to the clause around an adnominal one: topics and all in front of them, dates with
   * a comma, and where the predicate is none that rules know, every date.
   */
  private List<Phrase> outer(String base) {
    int size = phrases.size();
    if (base.equals("する") && size >= 2 && DESCRIBING.contains(phrases.get(size - 1).noun())) {
      return List.copyOf(phrases.subList(0, size - 2));
    }
    int last = -1;
    for (int k = 0; k < size; k++) {
      Phrase phrase = phrases.get(k);
      boolean date =
          isDate(phrase) && k + 1 < size && (phrase.comma() || !predicates.contains(base));
      boolean listed = phrase.comma() && phrase.particle().isEmpty() && !predicates.contains(base);
      if (phrase.isTopic() || date || listed) {
        last = k;
      }
    }
    return List.copyOf(phrases.subList(0, last + 1));
  }

  private static boolean isDate(Phrase phrase) {
    return phrase.mentions().stream().anyMatch(m -> m instanceof OfDate);
  }

  /** 「…の設置を行った」: the noun in front of a verb that says little is the predicate. */
  private void nominal(String base, int from, int to, Modality modality) {
    for (int k = phrases.size() - 1; k >= 0; k--) {
      Phrase phrase = phrases.get(k);
      if (!predicates.contains(phrase.noun())
          || phrase.noun().equals(base)
          || !(phrase.particle().equals("を")
              || phrase.particle().equals("が")
              || phrase.particle().equals("は")
              || phrase.particle().equals("も")
              || phrase.particle().equals(""))) {
        continue;
      }
      List<Phrase> arguments = new ArrayList<>(phrases);
      arguments.remove(k);
      for (Phrase modifier : phrase.modifiers()) {
        arguments.add(modifier.withParticle("を"));
      }
      if (!phrase.mentions().isEmpty()) {
        arguments.add(phrase.withParticle("を"));
      }
      Modality governed =
          GOVERNED_PLANS.contains(base) && modality == Modality.FACT ? Modality.PLANNED : modality;
      clauses.add(
          new Clause(
              unbare(arguments),
              List.of(),
              phrase.noun(),
              from,
              to,
              Optional.empty(),
              governed,
              false));
      return;
    }
  }

  private int copula(int i) {
    int to = i;
    List<Token> endings = new ArrayList<>();
    while (to < pieces.size() && isEnding(pieces.get(to))) {
      Token token = pieces.get(to).token;
      if (token != null) {
        endings.add(token);
      }
      to++;
    }
    Token first = endings.isEmpty() ? null : endings.get(0);
    if (first == null || !(first.base().equals("だ") || first.base().equals("です"))) {
      return Math.max(to, i + 1);
    }
    if (first.surface().equals("な")) {
      return i + 1;
    }
    boolean adnominal =
        to < pieces.size()
            && isNominal(to)
            && endings.stream().anyMatch(t -> t.base().equals("ある"));
    Phrase complement = phrase("だ", false);
    add(complement);
    Modality modality = ModalityReader.read(endings, view.substring(pieces.get(to - 1).to));
    clauses.add(
        new Clause(
            unbare(phrases),
            List.of(),
            "だ",
            complement.from(),
            pieces.get(to - 1).to,
            Optional.empty(),
            modality,
            false));
    if (adnominal) {
      awaitingHead = clauses.size() - 1;
    }
    phrases.clear();
    modifiers.clear();
    return to;
  }

  private void end(int at) {
    if (!content.isEmpty() || !bracketed.isEmpty()) {
      Phrase last = phrase("だ", false);
      add(last);
      clauses.add(
          new Clause(
              unbare(phrases),
              List.of(),
              "だ",
              last.from(),
              Math.max(last.to(), Math.min(at, view.length())),
              Optional.empty(),
              Modality.FACT,
              false));
    } else if (!phrases.isEmpty()) {
      Phrase last = phrases.get(phrases.size() - 1);
      clauses.add(
          new Clause(
              unbare(phrases),
              List.of(),
              "",
              last.from(),
              last.to(),
              Optional.empty(),
              Modality.NONE,
              false));
    }
    phrases.clear();
    modifiers.clear();
    awaitingHead = -1;
    awaitingName.clear();
    inherit();
  }

  private static boolean isPassive(List<Token> endings) {
    return endings.stream()
        .anyMatch(t -> t.is("動詞-接尾") && (t.base().equals("れる") || t.base().equals("られる")));
  }

  private static boolean isEnding(Piece piece) {
    return piece.is("助動詞") || piece.is("動詞-接尾") || piece.is("動詞-非自立") || piece.is("助詞-接続助詞");
  }

  private boolean isNominal(int i) {
    return i < pieces.size() && isNominalPiece(pieces.get(i));
  }

  private static boolean isNominalPiece(Piece piece) {
    return piece.mention != null
        || piece.is("名詞") && !piece.is("名詞-非自立")
        || piece.is("接頭詞")
        || piece.is("連体詞")
        || piece.is("記号-括弧開")
        || "「『“".contains(piece.surface()) && !piece.surface().isEmpty();
  }

  /**
   * Gives a bare phrase in front of a comma the particle of the next one that names the same kind
   * of thing: A、B及びCが…, and where phrases alternate: XではA、YではBが….
   */
  private static List<Phrase> unbare(List<Phrase> phrases) {
    List<Phrase> done = new ArrayList<>(phrases);
    for (int i = phrases.size() - 2; i >= 0; i--) {
      Phrase bare = done.get(i);
      if (!bare.particle().isEmpty() || !bare.comma() || bare.mentions().isEmpty()) {
        continue;
      }
      Mention last = bare.mentions().get(bare.mentions().size() - 1);
      for (int k = i + 1; k < done.size(); k++) {
        Phrase later = done.get(k);
        if (later.mentions().stream().anyMatch(m -> sameKind(m, last))) {
          if (k == i + 1) {
            done.set(k, later.joinedBehind(bare));
            done.remove(i);
          } else if (!later.particle().isEmpty()) {
            done.set(i, bare.withParticle(later.particle()));
          }
          break;
        }
        if (k == i + 1 && joinsModifier(done, i, last)) {
          break;
        }
      }
    }
    return done;
  }

  /** 「A」、「B」等の国際プロジェクトに: the list goes on in the modifier of the next phrase. */
  private static boolean joinsModifier(List<Phrase> phrases, int bare, Mention last) {
    Phrase next = phrases.get(bare + 1);
    if (next.modifiers().isEmpty()
        || next.modifiers().get(0).mentions().stream().noneMatch(m -> sameKind(m, last))) {
      return false;
    }
    List<Phrase> modifiers = new ArrayList<>(next.modifiers());
    modifiers.set(0, modifiers.get(0).joinedBehind(phrases.get(bare)));
    phrases.set(
        bare + 1,
        new Phrase(
            next.from(),
            next.to(),
            next.noun(),
            next.particle(),
            next.comma(),
            next.mentions(),
            next.bracketed(),
            modifiers));
    phrases.remove(bare);
    return true;
  }

  private static boolean isActor(OfEntity named) {
    return named.entity().kind() == EntityKind.ORGANIZATION
        || named.entity().kind() == EntityKind.PLACE;
  }

  private static boolean sameKind(Mention one, Mention other) {
    if (one instanceof OfEntity a && other instanceof OfEntity b) {
      return a.entity().kind() == b.entity().kind() || isActor(a) && isActor(b);
    }
    return one instanceof OfWords && other instanceof OfWords && !(one instanceof OfDate);
  }

  /** 「これを受け、…」: what follows has a date of its own. */
  private static boolean pointsBack(Phrase phrase) {
    return phrase.particle().equals("を")
        && (phrase.noun().equals("これ")
            || phrase.noun().equals("それ")
            || phrase.noun().equals("これら"));
  }

  /** Hands topics, and subjects of clauses that go on, down to the clauses behind. */
  private void inherit() {
    inherited.clear();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.phrases().stream().anyMatch(ClauseReader::pointsBack)) {
        inherited.removeIf(p -> p.mentions().stream().anyMatch(m -> m instanceof OfDate));
      }
      List<Phrase> from = new ArrayList<>(outerTopics.getOrDefault(i, List.of()));
      from.addAll(inherited);
      clauses.set(i, clause.inheriting(from));
      for (Phrase phrase : clause.phrases()) {
        boolean subject = phrase.particle().equals("が") && clause.head().isEmpty();
        boolean sentenceDate =
            phrase.particle().isEmpty()
                && phrase.comma()
                && phrase.mentions().stream().anyMatch(m -> m instanceof OfDate);
        boolean object =
            phrase.particle().equals("を") && clause.head().isEmpty() && namesEntity(phrase);
        if (phrase.isTopic() || subject || sentenceDate || object) {
          inherited.add(0, phrase);
        }
      }
    }
  }
}
