package org.stigraph.mention;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.mention.AnchoredSearch.Match;
import org.stigraph.mention.Mention.OfEntity;

/**
 * What words such as 同会合, 本事業, この提言, 同氏, 第3回会合 or a surname alone refer to: the entity named last
 * whose name ends in that word, else the one named last whose kind the word tells.
 */
final class Referents {

  private static final int MEMORY = 40;
  private static final Pattern BACK =
      Pattern.compile("(同|本|この|当該|前述の|上記の)([\\p{Han}\\p{Katakana}ー]{1,9})");
  private static final AnchoredSearch BACKS = AnchoredSearch.of(BACK, "同本こ当前上");
  private static final Pattern SERIES =
      Pattern.compile(
          "第([0-9]{1,3})回(会合|会議|総会|大会|フォーラム|対話|協議|合同委員会|委員会|サミット|シンポジウム|ワークショップ|セミナー)?");

  private static final Set<EntityType> CHAIRED =
      Set.of(EntityType.COUNCIL, EntityType.FORUM, EntityType.NETWORK);

  /** A role named alone means that of the body named last: 座長は…. */
  private static final List<String> ROLES = List.of("座長", "議長", "委員長", "主査", "部会長", "会長");

  private static final Pattern ROLE =
      Pattern.compile("(?:^|、|。)(" + String.join("|", ROLES) + ")(?:は|には|に|を|が)");

  /** Who heads a body, named alone, is the head of the body named last: 総裁は…, 初代所長は…. */
  private static final List<String> HEADS =
      List.of("総裁", "理事長", "代表理事", "所長", "センター長", "機構長", "事務局長", "事務総長", "院長", "館長");

  private static final Pattern HEAD =
      Pattern.compile("(?:^|、|。)(?:初代|現|現在の)?(" + String.join("|", HEADS) + ")(?:は|には|に|を)");

  /** A meeting named alone at the beginning means the one named last: 会合では…, 今回の対話において…. */
  private static final List<String> MEETINGS =
      List.of("会合", "会議", "対話", "フォーラム", "サミット", "総会", "シンポジウム", "ワークショップ");

  private static final Pattern MEETING =
      Pattern.compile(
          "(?:^|、|。)((?:今回の|今般の|これらの)?(?:"
              + String.join("|", MEETINGS)
              + "))(?:では|でも|において|には|は、|の(?:成果|結果|冒頭|場で|際)|に(?:先立ち|先立って|合わせて)|(?:終了)?後)");

  private static final Pattern TOPIC = Pattern.compile("[」』”]?(?:\\([^()]{1,20}\\))?(?:は|が|も)、?");
  private static final int LONGEST_TOPIC_END = 32;
  private static final int NEAR = 8;
  private static final String NOT_BEFORE_SAME = "共合一協混賛大帯異";
  private static final String NOT_BEFORE_THIS = "日基資標拠根手見絵";
  private static final Pattern NO_REFERENCE =
      Pattern.compile("^(?:様|時|じ|意|士|等|盟|志社|年|月|日|報告|節|章|稿|資料|書|土|人|部|格|来|質|行|期|州|社会|分野|地域|世代|機会)");

  /** The last part of a name alone at the beginning means what was named last with it: 連合が…. */
  private static final List<String> PARTS =
      List.of(
          "連合", "機構", "委員会", "懇談会", "懇話会", "検討会", "協議会", "審議会", "評議会", "推進会議", "財団", "協会", "学会",
          "コンソーシアム", "アライアンス", "センター", "研究所", "ネットワーク", "事業", "制度", "プログラム", "プロジェクト", "計画");

  private static final Pattern PART =
      Pattern.compile("(?:^|、|。)(" + String.join("|", PARTS) + ")(?:は|が|では|には)");

  /** Who publishes speaks of itself: 当機構. */
  private static final Pattern SELF =
      Pattern.compile(
          "(?:^|[^\\p{Han}])(当(?:研究開発法人|機構|財団|協会|省|庁|研究所|所|館|学会|センター|大学|社|基金|振興会|事業団|大使館|総領事館|代表部|法人|事務所|団体|委員会))(?:の|は|が|で|に|と|を|も|へ|及び|、|から|内|より)");

  private static final Pattern NUMBERED = Pattern.compile("第[0-9]{1,3}回");

  private final NameRules rules;
  private final Optional<Entity> self;
  private final Deque<Entity> recent = new ArrayDeque<>();
  private final List<Entity> people = new ArrayList<>();

  private final OneOfTwo pairs = new OneOfTwo();

  /** Names that nothing but their last part speaks for. */
  private final Deque<Entity> doubtful = new ArrayDeque<>();

  /**
   * @param self who publishes the document, where known
   */
  Referents(NameRules rules, Optional<Entity> self) {
    this.rules = rules;
    this.self = self;
  }

  /** Remembers the entities of mentions, in order. */
  void remember(List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (mention instanceof OfEntity guessed && !guessed.certain()) {
        doubtful.removeIf(e -> e.sameAs(guessed.entity()));
        doubtful.addFirst(guessed.entity());
        if (doubtful.size() > NEAR) {
          doubtful.removeLast();
        }
      }
      if (mention instanceof OfEntity named
          && named.certain()
          && named.entity().kind() != EntityKind.TOPIC) {
        recent.removeIf(e -> e.sameAs(named.entity()));
        recent.addFirst(named.entity());
        if (named.entity().kind() == EntityKind.PERSON) {
          people.remove(named.entity());
          people.add(0, named.entity());
        }
        if (recent.size() > MEMORY) {
          recent.removeLast();
        }
      }
    }
  }

  /** The entities named last, the latest first. */
  List<Entity> recent() {
    return List.copyOf(recent);
  }

  /** Forgets everything, and remembers these instead, the latest first. */
  void reset(List<Entity> entities) {
    recent.clear();
    recent.addAll(entities);
  }

  /** The references back in a view; {@code named} are the mentions in it that come first. */
  List<OfEntity> find(String view, List<Mention> named) {
    List<OfEntity> found = new ArrayList<>();
    int from = 0;
    for (Match m = BACKS.find(view, 0); m != null; m = BACKS.find(view, from)) {
      from = m.end(1);
      String word = m.words(1);
      char before = m.start() == 0 ? ' ' : view.charAt(m.start() - 1);
      String not = word.equals("同") ? NOT_BEFORE_SAME : NOT_BEFORE_THIS;
      if (word.length() == 1 && not.indexOf(before) >= 0
          || NO_REFERENCE.matcher(m.words(2)).find()) {
        continue;
      }
      int start = m.start();
      refer(m.words(2), without(topic(view, named, start), earlier(named, found, start)))
          .ifPresent(
              r -> {
                int to = start + word.length() + r.words().length();
                found.add(new OfEntity(start, to, view.substring(start, to), r.entity(), true));
              });
    }
    Matcher role = ROLE.matcher(view);
    boolean hasRole = ROLES.stream().anyMatch(view::contains);
    while (hasRole && role.find()) {
      int start = role.start(1);
      int end = role.end(1);
      earlier(named, found, start).stream()
          .filter(e -> CHAIRED.contains(e.type()))
          .findFirst()
          .map(e -> DocumentNames.entity(EntityType.POST, e.label() + view.substring(start, end)))
          .ifPresent(e -> found.add(new OfEntity(start, end, view.substring(start, end), e, true)));
    }
    Matcher head = HEAD.matcher(view);
    boolean hasHead = HEADS.stream().anyMatch(view::contains);
    while (hasHead && head.find()) {
      int start = head.start(1);
      int end = head.end(1);
      String title = head.group(1);
      earlier(named, found, start).stream()
          .filter(e -> e.kind() == EntityKind.ORGANIZATION)
          .limit(1)
          .filter(e -> headed(e.label(), title))
          .map(e -> DocumentNames.entity(EntityType.POST, headOf(e.label(), title)))
          .forEach(e -> found.add(new OfEntity(start, end, title, e, true)));
    }
    found.addAll(pairs.find(view, named));
    Matcher meeting = MEETING.matcher(view);
    boolean hasMeeting = MEETINGS.stream().anyMatch(view::contains);
    while (hasMeeting && meeting.find()) {
      int start = meeting.start(1);
      int end = meeting.end(1);
      String word = meeting.group(1);
      String noun = word.substring(word.indexOf('の') + 1);
      boolean free = named.stream().noneMatch(n -> n.from() < end && start < n.to());
      List<Entity> near =
          earlier(named, found, start).stream().filter(e -> e.kind() == EntityKind.EVENT).toList();
      refer(noun, near.subList(0, Math.min(NEAR, near.size())))
          .filter(r -> free && r.words().equals(noun))
          .ifPresent(r -> found.add(new OfEntity(start, end, word, r.entity(), true)));
    }
    Matcher part = PART.matcher(view);
    boolean hasPart = PARTS.stream().anyMatch(view::contains);
    while (hasPart && part.find()) {
      int start = part.start(1);
      int end = part.end(1);
      List<Entity> near = earlier(named, found, start);
      near.subList(0, Math.min(NEAR, near.size())).stream()
          .filter(e -> e.label().endsWith(part.group(1)) && e.label().length() > end - start)
          .findFirst()
          .ifPresent(e -> found.add(new OfEntity(start, end, view.substring(start, end), e, true)));
    }
    if (self.isPresent() && view.indexOf('当') >= 0) {
      Matcher own = SELF.matcher(view);
      int next = 0;
      while (next < view.length() && own.find(next)) {
        next = own.end(1);
        found.add(new OfEntity(own.start(1), own.end(1), own.group(1), self.get(), true));
      }
    }
    Matcher series = SERIES.matcher(view);
    while (series.find()) {
      int start = series.start();
      boolean ends =
          series.end() == view.length() || "はがをにでとの、。(）)".indexOf(view.charAt(series.end())) >= 0;
      if (ends && (start == 0 || "、。にはの(".indexOf(view.charAt(start - 1)) >= 0)) {
        ordinal(Integer.parseInt(series.group(1)), earlier(named, found, start))
            .ifPresent(e -> found.add(new OfEntity(start, series.end(), series.group(), e, true)));
      }
    }
    return found;
  }

  /** The person named in full before, or in this view, whose name begins with a surname. */
  Optional<Entity> person(String surname, List<Mention> named) {
    List<Entity> all = earlier(named, Integer.MAX_VALUE);
    all.addAll(people);
    return all.stream()
        .filter(e -> e.kind() == EntityKind.PERSON)
        .filter(e -> e.label().startsWith(surname) && e.label().length() > surname.length())
        .findFirst();
  }

  private List<Entity> earlier(List<Mention> named, List<OfEntity> references, int before) {
    List<Mention> here = new ArrayList<>(named);
    here.addAll(references);
    here.sort(java.util.Comparator.comparingInt(Mention::from));
    return earlier(here, before);
  }

  private List<Entity> earlier(List<Mention> named, int before) {
    List<Entity> all = new ArrayList<>();
    for (int i = named.size() - 1; i >= 0; i--) {
      if (named.get(i) instanceof OfEntity e && e.to() <= before && e.certain()) {
        all.add(e.entity());
      }
    }
    all.addAll(recent);
    return all;
  }

  /**
   * What the clause is about right in front of an index: it is not what words there refer back to.
   */
  private static Optional<Entity> topic(String view, List<Mention> named, int before) {
    for (Mention mention : named) {
      if (mention instanceof OfEntity entity
          && entity.to() < before
          && before - entity.to() <= LONGEST_TOPIC_END
          && TOPIC.matcher(view.substring(entity.to(), before)).matches()) {
        return Optional.of(entity.entity());
      }
    }
    return Optional.empty();
  }

  private static List<Entity> without(Optional<Entity> left, List<Entity> all) {
    return left.isEmpty() ? all : all.stream().filter(e -> !e.sameAs(left.get())).toList();
  }

  private record Reference(String words, Entity entity) {}

  private Optional<Reference> refer(String run, List<Entity> earlier) {
    for (int length = run.length(); length >= 1; length--) {
      String words = run.substring(0, length);
      if (length >= 2 || words.equals("省") || words.equals("庁") || words.equals("法")) {
        Optional<Entity> named =
            java.util.stream.Stream.concat(earlier.stream(), doubtful.stream())
                .filter(e -> e.label().endsWith(words) && !e.label().equals(words))
                .findFirst();
        if (named.isPresent()) {
          return Optional.of(new Reference(words, named.get()));
        }
      }
      Optional<EntityKind> kind = kindOf(words);
      if (kind.isPresent()) {
        return earlier.stream()
            .filter(e -> e.kind() == kind.get())
            .findFirst()
            .map(e -> new Reference(words, e));
      }
    }
    return Optional.empty();
  }

  private Optional<EntityKind> kindOf(String word) {
    return switch (word) {
      case "氏" -> Optional.of(EntityKind.PERSON);
      case "職", "ポスト" -> Optional.of(EntityKind.POST);
      case "国" -> Optional.of(EntityKind.PLACE);
      case "社", "機関", "団体", "会" -> Optional.of(EntityKind.ORGANIZATION);
      case "枠組み", "枠組" -> Optional.of(EntityKind.PROGRAM);
      case "文書", "資料" -> Optional.of(EntityKind.DOCUMENT);
      default -> Optional.ofNullable(rules.suffixes().get(word)).map(EntityType::kind);
    };
  }

  /** Whether a body may have a head of this title: a 所長 is that of a 研究所 or 事務所. */
  private static boolean headed(String body, String title) {
    return switch (title) {
      case "所長" -> body.endsWith("所");
      case "センター長" -> body.endsWith("センター");
      case "機構長" -> body.endsWith("機構");
      case "院長" -> body.endsWith("院");
      case "館長" -> body.endsWith("館");
      default -> true;
    };
  }

  /** 事務所 and 所長 are a 事務所長. */
  private static String headOf(String body, String title) {
    String place = title.substring(0, title.length() - 1);
    return body.endsWith(place) ? body + "長" : body + title;
  }

  private static Entity meeting(Entity body, int number) {
    return DocumentNames.entity(EntityType.EVENT, body.label() + "第" + number + "回会合");
  }

  /**
   * The meeting of a number: of the body named last, or of the series that the meeting named last
   * belongs to.
   */
  private Optional<Entity> ordinal(int number, List<Entity> earlier) {
    for (Entity entity : earlier.subList(0, Math.max(0, earlier.size() - recent.size()))) {
      if (entity.type() == EntityType.COUNCIL) {
        return Optional.of(meeting(entity, number));
      }
    }
    for (Entity entity : earlier) {
      for (int near : new int[] {number - 1, number + 1}) {
        if (entity.kind() == EntityKind.EVENT && entity.label().contains("第" + near + "回")) {
          String name = entity.label().replace("第" + near + "回", "第" + number + "回");
          return Optional.of(DocumentNames.entity(EntityType.EVENT, name));
        }
      }
    }
    for (Entity entity : earlier) {
      if (entity.type() == EntityType.COUNCIL) {
        return Optional.of(meeting(entity, number));
      }
      boolean series =
          entity.kind() == EntityKind.SERIES
              || entity.kind() == EntityKind.EVENT
                  && rules.typeOf(entity.label()).filter(t -> t == EntityType.EVENT).isPresent();
      if (series) {
        Matcher m = NUMBERED.matcher(entity.label());
        String name =
            m.find() ? m.replaceFirst("第" + number + "回") : "第" + number + "回" + entity.label();
        return Optional.of(DocumentNames.entity(EntityType.EVENT, name));
      }
    }
    return Optional.empty();
  }
}
