package org.stigraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stigraph.claim.Clause.Modality;
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
  private static final Set<String> GOVERNED_PLANS =
      Set.of("決定", "検討", "予定", "目指す", "計画", "準備", "決める", "合意", "進める");
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
      if (m < mentions.size() && mentions.get(m).from() < token.to()) {
        Mention mention = mentions.get(m);
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).mention != mention) {
          pieces.add(new Piece(mention.from(), mention.to(), mention, null));
        }
        int next = m + 1;
        while (next < mentions.size() && mentions.get(next).from() < token.to()) {
          Mention inside = mentions.get(next);
          pieces.add(new Piece(inside.from(), inside.to(), inside, null));
          next++;
        }
        continue;
      }
      pieces.add(new Piece(token.from(), token.to(), null, token));
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
      } else if (piece.is("動詞-自立")) {
        i = predicate(piece.token == null ? "" : piece.token.base(), i, i + 1);
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
    clauses.set(
        clauses.size() - 1,
        new Clause(
            more,
            last.inherited(),
            last.base(),
            last.from(),
            last.to(),
            last.head(),
            last.modality()));
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
    if (joined.equals("の")) {
      Phrase modifier = phrase("の", false);
      modifiers.add(modifier);
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
    if (awaitingHead >= 0) {
      Clause clause = clauses.get(awaitingHead);
      clauses.set(
          awaitingHead,
          new Clause(
              clause.phrases(),
              clause.inherited(),
              clause.base(),
              clause.from(),
              clause.to(),
              Optional.of(headOf(phrase)),
              clause.modality()));
      awaitingHead = -1;
    }
  }

  /** 「…で始まったJSTの事業」: what is modified is the phrase's own noun, else its modifier. */
  private static Phrase headOf(Phrase phrase) {
    return phrase;
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
            particle.equals("の") ? List.of() : modifiers);
    content.clear();
    bracketed.clear();
    if (!particle.equals("の")) {
      modifiers.clear();
    }
    Phrase earlier = joining;
    if (earlier != null) {
      made = made.joinedBehind(earlier);
      joining = null;
    }
    return made;
  }

  /**
   * Whether a noun that can be a verb is one here: with する behind it, or ending a clause that rules
   * know.
   */
  private boolean isVerbalNoun(int i) {
    Piece piece = pieces.get(i);
    if (!piece.is("名詞-サ変接続")) {
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
    boolean adnominal = i < pieces.size() && isNominal(i) && !pieces.get(i).is("名詞-非自立");
    List<Phrase> outer = adnominal ? outer() : List.of();
    phrases.removeAll(outer);
    int own = clauses.size();
    clauses.add(new Clause(unbare(phrases), List.of(), base, from, to, Optional.empty(), modality));
    if (LIGHT.contains(base)) {
      nominal(base, from, to, modality);
    }
    if (adnominal) {
      awaitingHead = own;
    }
    phrases.clear();
    phrases.addAll(outer);
    modifiers.clear();
    bracketed.clear();
    return i;
  }

  /**
   * Topics, and all in front of them or of a date with a comma, belong to the clause around an
   * adnominal one.
   */
  private List<Phrase> outer() {
    int last = -1;
    for (int k = 0; k < phrases.size(); k++) {
      Phrase phrase = phrases.get(k);
      boolean date =
          phrase.comma()
              && phrase.mentions().stream().anyMatch(m -> m instanceof OfDate)
              && k + 1 < phrases.size();
      if (phrase.isTopic() || date) {
        last = k;
      }
    }
    return List.copyOf(phrases.subList(0, last + 1));
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
              unbare(arguments), List.of(), phrase.noun(), from, to, Optional.empty(), governed));
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
            modality));
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
              Modality.FACT));
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
              Modality.NONE));
    }
    phrases.clear();
    modifiers.clear();
    awaitingHead = -1;
    inherit();
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
        if (!later.particle().isEmpty()
            && later.mentions().stream().anyMatch(m -> sameKind(m, last))) {
          done.set(i, bare.withParticle(later.particle()));
          break;
        }
      }
    }
    return done;
  }

  private static boolean sameKind(Mention one, Mention other) {
    if (one instanceof OfEntity a && other instanceof OfEntity b) {
      return a.entity().kind() == b.entity().kind();
    }
    return one instanceof OfWords && other instanceof OfWords && !(one instanceof OfDate);
  }

  /** Hands topics, and subjects of clauses that go on, down to the clauses behind. */
  private void inherit() {
    inherited.clear();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      List<Phrase> from = new ArrayList<>(inherited);
      clauses.set(
          i,
          new Clause(
              clause.phrases(),
              from,
              clause.base(),
              clause.from(),
              clause.to(),
              clause.head(),
              clause.modality()));
      for (Phrase phrase : clause.phrases()) {
        boolean subject = phrase.particle().equals("が") && clause.head().isEmpty();
        boolean sentenceDate =
            phrase.particle().isEmpty()
                && phrase.comma()
                && phrase.mentions().stream().anyMatch(m -> m instanceof OfDate);
        if (phrase.isTopic() || subject || sentenceDate) {
          inherited.add(0, phrase);
        }
      }
    }
  }
}
