package org.stigraph.mention;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stigraph.mention.AnchoredSearch.Match;
import org.stigraph.mention.Mention.OfQuantity;

/**
 * Finds numbers with their units: 50万人, 約1億2,000万円, 60%以上, 6割, 3位, 9,000~10,000件. Values are
 * multiplied out to base units (50万人 is 500000 人, 6割 is 60 %); numbers that count pages, items of a
 * list or parts of a name have no unit and are not taken.
 */
final class QuantityReader {

  private static final String NUMBER = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";
  private static final String SCALED =
      "(?:" + NUMBER + "(?:兆|億|万|千|百)?)(?:[0-9][0-9,]*(?:\\.[0-9]+)?(?:億|万|千)?)*";
  private static final String UNIT =
      "十億円|百万円|億円|千円|億ドル|百万ドル|米ドル|円|ドル|ユーロ|ポンド|元|ウォン"
          + "|パーセント|%|ポイント|割|位|倍"
          + "|か国語|の国と地域|の国・地域|か国・地域|か国・機関|か国|カ国|ヵ国|ケ国|ヶ国|箇国|国|疾患|品目|症例|例|言語|コース|プログラム|プロジェクト|講座|都市|自治体|施設|地点|海域|か所|カ所|ヵ所|箇所|地域"
          + "|人|名|件|報|機関|大学|研究科|研究所|校|社|団体|拠点|課題|種類|種|分野|領域|項目|事例|本|点|回|台|機|基|隻|便|枚|冊|編|席|組|チーム|局|品種"
          + "|か月間|か月|カ月|ヶ月|年間|日間|週間|時間|年|日|分|秒"
          + "|km²|km2|km|m²|m2|mm|cm|m|kg|トン|万t|t|g|ha|ヘクタール|kW|MW|GW|kWh|℃|度|ppm|Gbps|Mbps|TB|PB|GB|メートル|キロメートル|歳|世帯|単位|万人";
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(約|およそ|ほぼ|概ね|おおむね|最大で?|最長で?|最低でも|少なくとも|延べ|のべ|計|合計|全)?\\s?"
              + "("
              + SCALED
              + ")\\s?("
              + UNIT
              + ")?"
              + "(?:\\s?[~-]\\s?("
              + SCALED
              + ")\\s?("
              + UNIT
              + "))?"
              + "\\s?(以上|以下|以内|未満|超|を超|を越|を上回|を下回|に満たな|に届か|に達しな|に達せ|に及ばな|にも満たな|前後|程度|余り|余|規模|強|弱|台)?");
  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,3})分の([0-9]{1,3})");
  private static final AnchoredSearch QUANTITIES =
      new AnchoredSearch(QUANTITY, QuantityReader::mayBegin);

  /** Characters of the longest word in front of a number, with a space. */
  private static final int LONGEST_BEFORE = "少なくとも".length() + 1;

  private static final String NUMERALS = "0123456789,.兆億万千百";
  private static final String UNIT_FIRST = unitFirst();

  /** How far to look for a unit; behind longer numbers there may be one. */
  private static final int LONGEST_LOOK = 40;

  private static final AnchoredSearch FRACTIONS = AnchoredSearch.of(FRACTION, "0123456789");
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "兆", new BigDecimal("1000000000000"),
          "億", new BigDecimal("100000000"),
          "万", new BigDecimal("10000"),
          "千", new BigDecimal("1000"),
          "百", new BigDecimal("100"));
  private static final Map<String, String> CURRENCY_SCALES =
      Map.of(
          "十億円", "1000000000:円",
          "百万円", "1000000:円",
          "億円", "100000000:円",
          "千円", "1000:円",
          "億ドル", "100000000:ドル",
          "百万ドル", "1000000:ドル",
          "割", "10:%",
          "パーセント", "1:%",
          "万人", "10000:人",
          "万t", "10000:t");

  /**
   * The quantities in a view, in order; stretches that dates occupy are to be left out by the
   * caller.
   */
  List<OfQuantity> read(String view) {
    List<OfQuantity> quantities = new ArrayList<>();
    int from = 0;
    for (Match m = QUANTITIES.find(view, 0); m != null; m = QUANTITIES.find(view, from)) {
      from = Math.max(m.end(), m.start() + 1);
      String unit = m.group(3) != null ? m.group(3) : m.group(5);
      boolean rank = "位".equals(unit) && m.start(2) > 0 && view.charAt(m.start(2) - 1) == '第';
      if (unit == null || !rank && isPartOfName(view, m.start(2)) || isBrokenWord(view, m, unit)) {
        from = Math.max(m.end(2), m.start() + 1);
        continue;
      }
      quantities.add(quantity(rank ? m.start(2) - 1 : m.start(), m, unit));
    }
    Match fraction = FRACTIONS.find(view, 0);
    for (; fraction != null; fraction = FRACTIONS.find(view, fraction.end())) {
      OfQuantity share = share(fraction);
      quantities.removeIf(share::overlaps);
      quantities.add(share);
    }
    quantities.sort(java.util.Comparator.comparingInt(OfQuantity::from));
    return quantities;
  }

  /**
   * Whether a quantity may begin at an index: a figure, or a word such as 約 with one behind it, and
   * behind the figures what a unit or a second number begins with.
   */
  private static boolean mayBegin(String view, int at) {
    char c = view.charAt(at);
    if (isDigit(c)) {
      return mayHaveUnit(view, at);
    }
    if ("約おほ概最少延の計合全 \t\n\f\r".indexOf(c) < 0) {
      return false;
    }
    for (int i = at + 1; i < view.length() && i <= at + LONGEST_BEFORE; i++) {
      if (isDigit(view.charAt(i))) {
        return mayHaveUnit(view, i);
      }
    }
    return false;
  }

  private static boolean mayHaveUnit(String view, int at) {
    int behind = at;
    int most = Math.min(view.length(), at + LONGEST_LOOK);
    while (behind < most && NUMERALS.indexOf(view.charAt(behind)) >= 0) {
      behind++;
    }
    if (behind < most && Character.isWhitespace(view.charAt(behind))) {
      behind++;
    }
    return behind == most ? most < view.length() : UNIT_FIRST.indexOf(view.charAt(behind)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The characters that units begin with, and those between two numbers. */
  private static String unitFirst() {
    StringBuilder first = new StringBuilder("~-");
    for (String unit : UNIT.split("\\|", -1)) {
      first.append(unit.charAt(0));
    }
    return first.toString();
  }

  private static OfQuantity share(Match fraction) {
    BigDecimal whole = new BigDecimal(fraction.group(1));
    BigDecimal part = new BigDecimal(fraction.group(2));
    BigDecimal value =
        whole.signum() == 0
            ? BigDecimal.ZERO
            : part.multiply(BigDecimal.valueOf(100))
                .divide(whole, 1, java.math.RoundingMode.HALF_UP);
    return new OfQuantity(
        fraction.start(),
        fraction.end(),
        canonical(value),
        Optional.empty(),
        "%",
        "=",
        fraction.group());
  }

  private static OfQuantity quantity(int start, Match m, String unit) {
    Scaled low = scale(m.words(2), m.group(3) == null ? unit : m.group(3));
    @Nullable Scaled high = m.group(4) == null ? null : scale(m.group(4), unit);
    String comparator = comparator(m.group(1), m.group(6));
    return new OfQuantity(
        start,
        m.end(),
        low.value,
        high == null ? Optional.empty() : Optional.of(high.value),
        low.unit,
        comparator,
        m.group().strip());
  }

  private static String comparator(@Nullable String before, @Nullable String behind) {
    if (behind != null) {
      return switch (behind) {
        case "以上", "余", "余り", "強" -> "≥";
        case "以下", "以内" -> "≤";
        case "未満", "を下回", "弱", "に満たな", "にも満たな", "に届か", "に達しな", "に達せ", "に及ばな" -> "<";
        case "超", "を超", "を越", "を上回" -> ">";
        default -> "≈";
      };
    }
    if (before == null) {
      return "=";
    }
    return switch (before) {
      case "約", "およそ", "ほぼ", "概ね", "おおむね" -> "≈";
      case "最大", "最大で", "最長", "最長で" -> "≤";
      case "最低でも", "少なくとも" -> "≥";
      default -> "=";
    };
  }

  private record Scaled(BigDecimal value, String unit) {}

  private static Scaled scale(String digits, String unit) {
    BigDecimal total = BigDecimal.ZERO;
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      BigDecimal scale = SCALES.get(String.valueOf(c));
      if (scale != null) {
        BigDecimal part = number.length() == 0 ? BigDecimal.ONE : new BigDecimal(number.toString());
        total = total.add(part.multiply(scale));
        number.setLength(0);
      } else if (c != ',') {
        number.append(c);
      }
    }
    if (number.length() > 0) {
      total = total.add(new BigDecimal(number.toString()));
    }
    String scaled = CURRENCY_SCALES.get(unit);
    if (scaled == null) {
      return new Scaled(canonical(total), unit);
    }
    int colon = scaled.indexOf(':');
    return new Scaled(
        canonical(total.multiply(new BigDecimal(scaled.substring(0, colon)))),
        scaled.substring(colon + 1));
  }

  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** 第3回, Society 5.0, COP27: a number behind 第 or a Latin letter belongs to a name. */
  private static boolean isPartOfName(String view, int at) {
    if (at == 0) {
      return false;
    }
    char before = view.charAt(at - 1);
    return before == '第'
        || before == '.'
        || before == ','
        || before < 0x80 && Character.isLetterOrDigit(before)
        || before == '-'
            && at > 1
            && view.charAt(at - 2) < 0x80
            && Character.isLetterOrDigit(view.charAt(at - 2));
  }

  private static int digits(Match m) {
    return m.words(2).length();
  }

  /** 3国 in 3国際, 5分 in 5分野, 2人 in 2人材, 年 alone (a year is a date), Latin units inside a word. */
  private static boolean isBrokenWord(String view, Match m, String unit) {
    int end = m.start(3) >= 0 && m.group(5) == null ? m.end(3) : m.end(5);
    String rest = view.substring(end, Math.min(view.length(), end + 2));
    boolean measured = m.group(4) != null || m.group(6) != null;
    if (unit.equals("年") && (!measured || digits(m) > 2)) {
      return true;
    }
    if ((unit.equals("日") || unit.equals("回") || unit.equals("分")) && !measured) {
      return true;
    }
    if (unit.equals("国")
        && (rest.startsWith("際") || rest.startsWith("内") || rest.startsWith("家"))) {
      return true;
    }
    if (unit.equals("人") && (rest.startsWith("材") || rest.startsWith("間"))) {
      return true;
    }
    if (unit.equals("本") && rest.startsWith("部") || unit.equals("機") && rest.startsWith("関")) {
      return true;
    }
    char last = unit.charAt(unit.length() - 1);
    return last < 0x80
        && Character.isLetter(last)
        && !rest.isEmpty()
        && rest.charAt(0) < 0x80
        && Character.isLetterOrDigit(rest.charAt(0));
  }
}
