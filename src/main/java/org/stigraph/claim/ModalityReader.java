package org.stigraph.claim;

import com.google.re2j.Pattern;
import java.util.List;
import org.stigraph.claim.Clause.Modality;
import org.stigraph.mention.Token;

/**
 * Whether a predicate states a fact, a plan, that something is not so, or nothing of these, by its
 * endings and the words behind it: 〜予定, 〜を検討, 〜見込み are plans; 〜べき, 〜必要がある, 〜よう求める are no facts; 〜ない
 * denies. 「開始した」 is a fact, 「開始する予定」 a plan, 「開始されていない」 a denial.
 */
final class ModalityReader {

  private static final Pattern PLAN =
      Pattern.compile(
          "^(?:する|される|れる|られる|した|の|を|に|が|は|も|こと|で|と|向けて|向けた|について|させる|ること|るこ|る)*"
              + "(?:予定|見込|見通し|計画し|計画さ|計画で|計画が|検討|目指|めざ|準備|方針|予測|運び|内定|段取り|手はず|構え|ことが決|ことを決|ことで合意|ことに合意|こととし|こととなっ|ことになっ|考えで|意向|方向で)");
  private static final Pattern NOT_SO =
      Pattern.compile(
          "^(?:する|される|れる|られる|の|を|に|が|は|も|こと|で|と|ため|させる|す|し|さ|る|れ|て|い)*"
              + "(?:よう(?:に)?(?:求|要請|要望|促|働き|提言|提案|呼び)|べき|べく|必要|求め|期待|望|可能|かどうか|か否か|場合|れば|なければ|重要|不可欠|課題|機会|目的|趣旨|ほか方法|提案|要望|要請|たい(?:と|。|$)|う(?:と|。|$))");

  /** 〜しなければ, 〜しないよう, 〜せざるを: endings of denial that deny nothing. */
  private static final Pattern NOT_DENIED =
      Pattern.compile("^[^、。]{0,6}(?:なけれ|なくては|ないよう|ないため|ない場合|ない限り|ざるを|ねば|ないか(?:と|$))");

  private static final int REACH = 24;
  private static final Pattern PURPOSE = Pattern.compile("^(?:する|される|る)ため");

  private ModalityReader() {}

  /**
   * Reads the modality.
   *
   * @param endings the auxiliaries behind the predicate
   * @param behind the view from the end of the predicate's stem on
   */
  static Modality read(List<Token> endings, String behind) {
    String window = window(behind);
    boolean past = endings.stream().anyMatch(t -> t.base().equals("た"));
    for (Token ending : endings) {
      if (ending.is("助動詞")
          && (ending.base().equals("ない")
              || ending.base().equals("ぬ")
              || ending.base().equals("ん"))) {
        return NOT_DENIED.matcher(window).find() ? Modality.NONE : Modality.DENIED;
      }
      if (ending.is("助動詞") && (ending.base().equals("たい") || ending.base().equals("う"))) {
        return Modality.NONE;
      }
    }
    if (past) {
      return Modality.FACT;
    }
    if (NOT_SO.matcher(window).find() || PURPOSE.matcher(window).find()) {
      return Modality.NONE;
    }
    return PLAN.matcher(window).find() ? Modality.PLANNED : Modality.FACT;
  }

  private static String window(String view) {
    return view.substring(0, Math.min(view.length(), REACH));
  }
}
