package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.claim.Clause.Modality;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
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

  /** What was planned may not have come about: 当初2025年に予定されていた. */
  private static final Set<String> GIVEN_UP = Set.of("予定", "計画", "企画");

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

  /** Verbs that, with て, say with whom something is done: …と組んで. */
  private static final Set<String> TOGETHER =
      Set.of("組む", "連携", "協力", "提携", "協働", "携える", "タッグを組む", "手を組む", "共同");

  /** Characters of the longest noun in an idiom. */
  private static final int LONGEST_NOUN = 5;

  /** Words in front of the predicate of the longest bracket that is a clause. */
  private static final int LONGEST_BRACKET = 11;

  private static final Set<String> RELATIONAL =
      Set.of(
          "間", "下", "もと", "共同", "協力", "連携", "傘下", "場", "席上", "主催", "支援", "協調", "手", "内", "隣", "一環",
          "立場", "資格", "連名");

  private static final List<String> AIMS = List.of("目標", "方針", "構想", "ゴール", "計画");

  private static final List<String> SPAN_END = List.of("まで", "から", "より", "以降", "以来", "にかけて");

  /** Nouns behind a date that say since when something holds. */
  private static final Set<String> EFFECTIVE = Set.of("付け", "付", "づけ");

  private static final Set<String> JOINING =
      Set.of("と", "や", "及び", "および", "並びに", "ならびに", "又は", "または", "若しくは", "かつ");

  private final String view;
  private final Set<String> predicates;
  private final List<Piece> pieces;
  private final List<Clause> clauses = new ArrayList<>();

  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Piece> content = new ArrayList<>();
  private final List<Mention> bracketed = new ArrayList<>();
  private final List<Phrase> modifiers = new ArrayList<>();
  private @Nullable Phrase joining;
  private int awaitingHead = -1;
  private final Map<Integer, List<Phrase>> outerTopics = new HashMap<>();
  private final List<Integer> awaitingName = new ArrayList<>();

  private ClauseReader(ReadUnit unit, Set<String> predicates) {
    this.view = unit.view().text();
    this.predicates = predicates;
    this.pieces = PieceCutter.cut(unit);
  }

  /**
   * The clauses of a unit, in order of their predicates.
   *
   * @param predicates dictionary forms that rules know: only these make a clause where they stand
   *     without an ending (…に就任。)
   */
  static List<Clause> read(ReadUnit unit, Set<String> predicates) {
    ClauseReader reader = new ClauseReader(unit, predicates);
    reader.walk();
    return Cleft.undo(reader.clauses);
  }

  private void walk() {
    int i = 0;
    while (i < pieces.size()) {
      Piece piece = pieces.get(i);
      if (piece.mention() != null) {
        if (isSpanAlone()) {
          add(phrase("", false));
        }
        content.add(piece);
        i++;
      } else if (piece.surface().equals("(") || piece.surface().equals("<")) {
        i = bracket(i);
      } else if (piece.is("記号-括弧") || "「」『』“”\"".contains(piece.surface())) {
        i++;
      } else if (piece.isParticle()) {
        i = particle(i);
      } else if (piece.surface().equals(":") && phrases.isEmpty() && namesSomething()) {
        add(phrase("は", true));
        i++;
      } else if (piece.isComma()) {
        comma();
        i++;
      } else if (piece.is("記号-句点") || piece.surface().equals("。")) {
        end(piece.from());
        i++;
      } else if (isVerbalNoun(i)) {
        i = verbalNoun(i);
      } else if (isParticleVerb(piece)) {
        i = skipEndings(i + 1);
      } else if (piece.is("動詞-自立")) {
        i = verb(i);
      } else if (piece.is("形容詞-自立") && !isNominal(i + 1)) {
        i = predicate(piece.token() == null ? "" : piece.token().base(), i, i + 1);
      } else if (piece.is("助動詞") && !content.isEmpty()) {
        i = copula(i);
      } else if (piece.is("接続詞") && JOINING.contains(piece.surface())) {
        join();
        i++;
      } else {
        if (piece.surface().isBlank() && isDateAlone()) {
          comma();
        }
        if (!piece.surface().isBlank() && !piece.is("接続詞") && !piece.is("助動詞") && !piece.is("副詞")) {
          content.add(piece);
        }
        i++;
      }
    }
    end(view.length());
    Inheritance.inherit(clauses, outerTopics);
  }

  /** A verb; where rules know it together with the verb behind it (立ち＋上げる), both as one. */
  private int verb(int i) {
    Token first = pieces.get(i).token();
    Token second =
        i + 1 < pieces.size() && pieces.get(i + 1).is("動詞") && !pieces.get(i + 1).is("動詞-接尾")
            ? pieces.get(i + 1).token()
            : null;
    if (first == null) {
      return i + 1;
    }
    if (first.base().equals("する") && !content.isEmpty()) {
      String noun = view.substring(content.get(0).from(), pieces.get(i).from());
      boolean plain = content.stream().allMatch(p -> p.mention() == null);
      if (plain && predicates.contains(noun)) {
        int start = pieces.indexOf(content.get(0));
        content.clear();
        return predicate(noun, start, i + 1);
      }
    }
    if (second != null && predicates.contains(first.surface() + second.base())) {
      return predicate(first.surface() + second.base(), i, i + 2);
    }
    return predicate(first.base(), i, i + 1);
  }

  private boolean isParticleVerb(Piece piece) {
    return piece.is("動詞-自立")
        && piece.token() != null
        && PARTICLE_VERBS.contains(piece.token().base())
        && content.isEmpty()
        && !phrases.isEmpty();
  }

  private int skipEndings(int i) {
    int at = i;
    while (at < pieces.size() && pieces.get(at).isEnding()) {
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
      } else if (piece.mention() != null) {
        inside.add(piece.mention());
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
    int predicate = bracketPredicate(open, i);
    if (predicate > 0) {
      bracketClause(open + 1, predicate);
    } else if (content.isEmpty() && phrases.isEmpty() && !clauses.isEmpty()) {
      addToLast(inside);
    } else {
      bracketed.addAll(inside);
    }
    return i;
  }

  /**
   * The predicate of a bracket that says when something was done: （令和5年度末に終了）, and 設置 of
   * （令和2年10月設置、委員16名）; -1 where there is none.
   */
  private int bracketPredicate(int open, int behind) {
    if (behind - open < 4 || !(pieces.get(open + 1).mention() instanceof OfDate)) {
      return -1;
    }
    for (int k = open + 2; k < behind - 1 && k < open + LONGEST_BRACKET; k++) {
      Piece piece = pieces.get(k);
      boolean ends = k == behind - 2 || pieces.get(k + 1).isComma();
      if (ends && piece.is("名詞-サ変接続") && predicates.contains(piece.surface())) {
        return k;
      }
    }
    return -1;
  }

  /** A clause of its own in brackets, about what stands in front of them. */
  private void bracketClause(int first, int predicate) {
    List<Phrase> inside = new ArrayList<>();
    Mention about = content.isEmpty() ? null : content.get(content.size() - 1).mention();
    if (about != null) {
      inside.add(Phrase.of(about, "が"));
    }
    for (int k = first; k < predicate; k++) {
      Mention mention = pieces.get(k).mention();
      if (mention != null) {
        boolean marked = k + 1 < predicate && pieces.get(k + 1).isParticle();
        inside.add(Phrase.of(mention, marked ? pieces.get(k + 1).surface() : ""));
      }
    }
    Piece noun = pieces.get(predicate);
    clauses.add(
        new Clause(
            inside,
            List.of(),
            noun.surface(),
            noun.from(),
            noun.to(),
            Optional.empty(),
            Modality.FACT,
            false));
  }

  /** A date in brackets behind a predicate (…を提出した（2018年5月）) belongs to its clause. */
  private void addToLast(List<Mention> inside) {
    Clause last = clauses.get(clauses.size() - 1);
    List<Phrase> more = new ArrayList<>(last.phrases());
    for (Mention mention : inside) {
      more.add(Phrase.of(mention, ""));
    }
    clauses.set(clauses.size() - 1, last.with(more));
  }

  private int particle(int i) {
    StringBuilder particle = new StringBuilder();
    int at = i;
    while (at < pieces.size() && pieces.get(at).isParticle()) {
      String surface = pieces.get(at).surface();
      if (!surface.equals("など") || particle.length() > 0) {
        particle.append(surface);
      }
      at++;
    }
    String joined = withEffect(particle.toString());
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
        && pieces.get(at).isNominal()
        && !RELATIONAL.contains(pieces.get(at).surface())
        && !pieces.get(at).surface().equals("名")
        && !isVerbalNoun(at)
        && namesSomething()) {
      join();
      return at;
    }
    boolean comma = at < pieces.size() && pieces.get(at).isComma();
    Optional<Phrase> related = related(joined);
    add(phrase(joined, comma));
    related.ifPresent(this::add);
    return at;
  }

  /**
   * 「Aとの間で」, 「Aの下に」: what A is to the predicate, said by a noun between two particles. 「Aと共同で」
   * makes A's phrase, which stands in front, one of that kind.
   */
  private Optional<Phrase> related(String particle) {
    if (content.size() != 1 || !RELATIONAL.contains(content.get(0).surface())) {
      return Optional.empty();
    }
    String noun = content.get(0).surface();
    if (!modifiers.isEmpty()) {
      Phrase last = modifiers.get(modifiers.size() - 1);
      return Optional.of(last.withParticle(last.particle() + noun + particle));
    }
    int before = phrases.size() - 1;
    if (before >= 0 && phrases.get(before).particle().equals("と")) {
      Phrase with = phrases.remove(before);
      return Optional.of(with.withParticle("と" + noun + particle));
    }
    return Optional.empty();
  }

  /** 「4月1日付けで」: the noun is part of the particle. */
  private String withEffect(String particle) {
    int last = content.size() - 1;
    if (!particle.equals("で")
        || last < 1
        || !(content.get(last - 1).mention() instanceof OfDate)
        || !EFFECTIVE.contains(content.get(last).surface())) {
      return particle;
    }
    content.remove(last);
    return "付けで";
  }

  /** の, への, からの, に関する: what they follow modifies the noun behind. */
  private static boolean isAdnominal(String particle) {
    return particle.endsWith("の") || ADNOMINAL.contains(particle);
  }

  /**
   * 「2021年4月から2023年9月まで科学技術顧問を」: a span of time that ends in its own particle stands for itself.
   */
  private boolean isSpanAlone() {
    return content.size() == 1
        && content.get(0).mention() instanceof OfDate date
        && date.shape() != Mention.DateShape.POINT
        && SPAN_END.stream().anyMatch(e -> view.startsWith(e, date.to() - e.length()));
  }

  /** 「平成29年12月 経済産業省が…を決定」: a date set apart by a blank says when. */
  private boolean isDateAlone() {
    return phrases.isEmpty() && content.size() == 1 && content.get(0).mention() instanceof OfDate;
  }

  private boolean namesSomething() {
    return content.stream().anyMatch(p -> p.mention() != null);
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
    if (!awaitingName.isEmpty() && phrase.namesEntity()) {
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

  private Phrase phrase(String particle, boolean comma) {
    List<Mention> mentions = new ArrayList<>();
    for (Piece piece : content) {
      if (piece.mention() != null) {
        mentions.add(piece.mention());
      }
    }
    int from =
        content.isEmpty()
            ? (bracketed.isEmpty() ? 0 : bracketed.get(0).from())
            : content.get(0).from();
    int to = content.isEmpty() ? from : content.get(content.size() - 1).to();
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
    if (earlier != null && isApart(earlier, made)) {
      phrases.add(earlier.withParticle("と"));
      joining = null;
    } else if (earlier != null && (!isAdnominal(particle) || alike(earlier, made))) {
      made = made.joinedBehind(earlier);
      joining = null;
    }
    return made;
  }

  /** 「環境省と「…事業」を」: with whom, not and what. */
  private boolean isApart(Phrase earlier, Phrase made) {
    return !earlier.mentions().isEmpty()
        && !made.mentions().isEmpty()
        && !alike(earlier, made)
        && view.startsWith("と", earlier.to());
  }

  private static boolean alike(Phrase one, Phrase other) {
    return !one.mentions().isEmpty()
        && !other.mentions().isEmpty()
        && Coordination.sameKind(
            one.mentions().get(one.mentions().size() - 1), other.mentions().get(0));
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
        && next.token() != null
        && (next.token().base().equals("する") || next.token().base().equals("できる"))) {
      return true;
    }
    boolean ends =
        next.isComma()
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
        || content.stream().anyMatch(p -> p.mention() != null)
        || !phrases.isEmpty();
  }

  private int verbalNoun(int i) {
    Piece noun = pieces.get(i);
    boolean withVerb = i + 1 < pieces.size() && pieces.get(i + 1).is("動詞-自立");
    return predicate(noun.surface(), i, withVerb ? i + 2 : i + 1);
  }

  /**
   * 「幕を閉じる」, 「名を連ねる」: the verb and its noun, where rules know them together; the noun's phrase is
   * taken out, what modified it stays.
   */
  private String withNoun(String verb) {
    if (phrases.isEmpty()) {
      return verb;
    }
    Phrase last = phrases.get(phrases.size() - 1);
    if (last.comma() || !last.mentions().isEmpty() || last.noun().isEmpty()) {
      return verb;
    }
    boolean theme = last.particle().equals("が") || last.particle().equals("は");
    Set<String> particles = theme ? Set.of("を", last.particle()) : Set.of(last.particle());
    for (int length = 1; length <= LONGEST_NOUN && length <= last.to() - last.from(); length++) {
      String noun = view.substring(last.to() - length, last.to());
      for (String particle : particles) {
        if (predicates.contains(noun + particle + verb)) {
          phrases.remove(phrases.size() - 1);
          last.modifiers().forEach(m -> phrases.add(m.asArgument()));
          return noun + particle + verb;
        }
      }
    }
    return verb;
  }

  private int predicate(String word, int first, int next) {
    if (!content.isEmpty() || joining != null) {
      add(phrase("", false));
    }
    awaitingHead = -1;
    String base = withNoun(word);
    List<Token> endings = new ArrayList<>();
    int i = next;
    Piece verb = pieces.get(next - 1);
    if (verb.token() != null) {
      endings.add(verb.token());
    }
    while (i < pieces.size() && pieces.get(i).isEnding()) {
      Token token = pieces.get(i).token();
      if (token != null) {
        endings.add(token);
      }
      i++;
    }
    int from = pieces.get(first).from();
    boolean compound = pieces.get(first).is("動詞-自立") && pieces.get(next - 1).is("動詞");
    int stem = pieces.get(compound ? next - 1 : first).to();
    int to = i > first ? pieces.get(i - 1).to() : stem;
    boolean notYet = first > 0 && pieces.get(first - 1).surface().equals("未");
    Modality modality =
        notYet ? Modality.DENIED : ModalityReader.read(endings, view.substring(stem));
    if (GIVEN_UP.contains(base) && endings.stream().anyMatch(t -> t.base().equals("た"))) {
      modality = Modality.NONE;
    }
    boolean adnominal =
        i < pieces.size()
            && isNominal(i)
            && !pieces.get(i).is("名詞-非自立")
            && !FORMAL.contains(pieces.get(i).surface())
            && endsPlainly(endings);
    boolean acrossComma = i < pieces.size() && pieces.get(i).isComma() && endsPlainly(endings);
    boolean aim = adnominal && isAim(i) && phrases.stream().anyMatch(ClauseReader::isNumber);
    List<Phrase> outer =
        aim
            ? phrases.stream().filter(Phrase::isTopic).toList()
            : adnominal ? outer(base) : List.of();
    phrases.removeAll(outer);
    int own = clauses.size();
    clauses.add(
        new Clause(
            Coordination.unbare(phrases),
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
    List<Phrase> handed = adnominal ? outer : handedOn(base, endings);
    phrases.clear();
    phrases.addAll(handed);
    modifiers.clear();
    bracketed.clear();
    return i;
  }

  /** 「2022年2月に所期の目的を達して終了した」: what a verb in て that no rule knows says when, its sentence does. */
  private List<Phrase> handedOn(String base, List<Token> endings) {
    boolean te =
        !endings.isEmpty()
            && endings.get(endings.size() - 1).is("助詞-接続助詞")
            && (endings.get(endings.size() - 1).surface().equals("て")
                || endings.get(endings.size() - 1).surface().equals("で"));
    if (te && base.equals("宛てる")) {
      return List.copyOf(phrases);
    }
    if (te && TOGETHER.contains(base)) {
      return phrases.stream()
          .filter(p -> isDate(p) || p.particle().equals("と") || p.particle().startsWith("と共"))
          .map(p -> isDate(p) ? p : p.withParticle("と共同で"))
          .toList();
    }
    return te && !predicates.contains(base)
        ? phrases.stream().filter(ClauseReader::isDate).toList()
        : List.of();
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

  private static boolean isNumber(Phrase phrase) {
    return phrase.mentions().stream().anyMatch(m -> m instanceof Mention.OfQuantity);
  }

  /** Whether what stands at an index is aimed at: …を2030年に1,000万人とする数値目標. */
  private boolean isAim(int i) {
    int from = pieces.get(i).from();
    String noun = view.substring(from, Math.min(view.length(), from + 6));
    return AIMS.stream().anyMatch(noun::contains);
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
        arguments.add(modifier.asArgument());
      }
      if (!phrase.mentions().isEmpty()) {
        arguments.add(phrase.withParticle("を"));
      }
      Modality governed =
          GOVERNED_PLANS.contains(base) && modality == Modality.FACT ? Modality.PLANNED : modality;
      clauses.add(
          new Clause(
              Coordination.unbare(arguments),
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
    while (to < pieces.size() && pieces.get(to).isEnding()) {
      Token token = pieces.get(to).token();
      if (token != null) {
        endings.add(token);
      }
      to++;
    }
    if (to + 1 < pieces.size() && pieces.get(to).surface().equals("は") && isNot(to + 1)) {
      to++;
      while (to < pieces.size() && (isNot(to) || pieces.get(to).isEnding())) {
        Token token = pieces.get(to).token();
        if (token != null) {
          endings.add(token);
        }
        to++;
      }
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
    int describing = awaitingHead;
    add(complement);
    if (describing >= 0
        && !complement.namesEntity()
        && complement.modifiers().stream().noneMatch(Phrase::namesEntity)) {
      topic().ifPresent(t -> describe(describing, t));
    }
    Modality modality = ModalityReader.read(endings, view.substring(pieces.get(to - 1).to()));
    clauses.add(
        new Clause(
            Coordination.unbare(phrases),
            List.of(),
            "だ",
            complement.from(),
            pieces.get(to - 1).to(),
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

  private Optional<Phrase> topic() {
    return phrases.stream().filter(p -> p.isTopic() && p.namesEntity()).findFirst();
  }

  /** 「Xは、環境省が2010年に始めた事業である」: the clauses in front of the general noun are about X. */
  private void describe(int first, Phrase topic) {
    for (int k = first; k < clauses.size(); k++) {
      setHead(k, topic);
    }
  }

  private boolean isNot(int i) {
    Token token = pieces.get(i).token();
    return token != null && token.base().equals("ない");
  }

  private void end(int at) {
    if (!content.isEmpty() || !bracketed.isEmpty()) {
      Phrase last = phrase("だ", false);
      add(last);
      clauses.add(
          new Clause(
              Coordination.unbare(phrases),
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
              Coordination.unbare(phrases),
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
    Inheritance.inherit(clauses, outerTopics);
  }

  private static boolean isPassive(List<Token> endings) {
    return endings.stream()
        .anyMatch(t -> t.is("動詞-接尾") && (t.base().equals("れる") || t.base().equals("られる")));
  }

  private boolean isNominal(int i) {
    return i < pieces.size() && pieces.get(i).isNominal();
  }
}
