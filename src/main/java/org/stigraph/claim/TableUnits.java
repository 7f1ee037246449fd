package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Map;

/** Units as tables print them, and what they are in base units. */
final class TableUnits {

  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "兆", new BigDecimal("1000000000000"),
          "十億", new BigDecimal("1000000000"),
          "億", new BigDecimal("100000000"),
          "百万", new BigDecimal("1000000"),
          "千万", new BigDecimal("10000000"),
          "万", new BigDecimal("10000"),
          "千", new BigDecimal("1000"));

  private static final Pattern UNIT =
      Pattern.compile(
          "(?:兆|十億|億|百万|千万|万|千)?(?:円|米?ドル|ユーロ|ポンド|元|ウォン|人|名|件|%|社|校|機関|か国|ヵ国|ヶ国|カ国|国|ポイント|点|位|本|編|報|隻|基|機|台|回|拠点|団体|大学|時間|日|か月|年|歳|倍|t|トン|km|m|kg|GHz|MW|kW|TB|PB|課題|プロジェクト|種|組|席|施設|地点|箇所|か所|カ所|ヶ所|便|冊|号)");

  private TableUnits() {}

  static boolean isUnit(String words) {
    return UNIT.matches(words);
  }

  /** By how much a number in this unit is multiplied to be in base units. */
  static BigDecimal scale(String unit) {
    return SCALES.getOrDefault(prefix(unit), BigDecimal.ONE);
  }

  /** The unit without its number word: 円 of 億円. */
  static String base(String unit) {
    return unit.substring(prefix(unit).length());
  }

  private static String prefix(String unit) {
    String longest = "";
    for (String word : SCALES.keySet()) {
      boolean longer = word.length() > longest.length() && unit.length() > word.length();
      longest = longer && unit.startsWith(word) ? word : longest;
    }
    return longest;
  }
}
