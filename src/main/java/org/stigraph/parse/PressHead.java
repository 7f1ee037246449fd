package org.stigraph.parse;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceLine;

/**
 * The head of a press release or notice: number, date, addressees, sender, and the title, which may
 * run over several lines. It ends where running text begins.
 *
 * @param lines how many lines it takes
 */
record PressHead(int lines, List<Block> blocks, Optional<String> title, Optional<String> issued) {

  private static final int LONGEST = 60;
  private static final Pattern NUMBER = Pattern.compile(".*第\\s*[0-9０-９一二三四五六七八九十]+\\s*号[)）]?\\s*");
  private static final Pattern LABEL =
      Pattern.compile(
          "[\\[【（(＜<]?(?:報道発表(?:資料)?|プレスリリース|記者発表(?:資料)?|ニュースリリース|お知らせ|事務連絡|報道資料|新着情報|トピックス|"
              + "Press Release|News Release|写し?|別添[0-9０-９]*|別紙[0-9０-９]*)[\\]】）)＞>]?");
  private static final Pattern PARTY =
      Pattern.compile(
          ".*(?:殿|様|各位|御中|宛て?|あて|省|庁|府|局|課|室|部|機構|財団|協会|研究所|事務局|本部|大臣|長官|次官|局長|課長|室長|部長|審議官|参事官|"
              + "理事長|学長|総長|会長|官房長|統括官|センター|委員会|法人|大使館|代表部)(?:（[^）]{0,30}）|\\([^)]{0,30}\\))?(?:\\s*[^\\s、。]{1,8}\\s+[^\\s、。]{1,8})?\\s*");
  private static final Pattern ADDRESSEE = Pattern.compile(".*(?:殿|様|各位|御中|宛て?|あて)");
  private static final Pattern TITLED =
      Pattern.compile(
          ".*(?:について|の(?:開催|公表|結果|実施|募集|策定|決定|改訂|発表|概要|設置|公募|ご案内|お知らせ)|(?:通知|依頼|結果|概要|周知)[)）])\\s*");

  /** Reads the head of a text. */
  static PressHead read(List<SourceLine> lines) {
    int end = end(lines);
    int[] title = title(lines, end);
    List<Block> blocks = new ArrayList<>();
    Optional<String> issued = Optional.empty();
    Optional<String> words = Optional.empty();
    for (int i = 0; i < end; i++) {
      SourceLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (i == title[0]) {
        List<SourceLine> parts = new ArrayList<>(lines.subList(title[0], title[1]));
        LinedText text = LineJoiner.join(parts);
        words = Optional.of(text.text());
        blocks.add(new Block.Title(text));
        i = title[1] - 1;
        continue;
      }
      if (issued.isEmpty()) {
        issued = date(line.text());
      }
      blocks.add(new Block.HeadLine(LineJoiner.single(line.text(), line.number())));
    }
    return new PressHead(end, blocks, words, issued);
  }

  /** The date that a head line holds, alone or behind a word such as 掲載日：. */
  static Optional<String> date(String line) {
    String text = line.strip();
    int colon = Math.max(text.lastIndexOf('：'), text.lastIndexOf(':'));
    String behind = colon >= 0 && colon < text.length() - 1 ? text.substring(colon + 1) : text;
    String bare = behind.strip();
    boolean bracketed =
        bare.length() > 2
            && Characters.isOpening(bare.charAt(0))
            && Characters.isClosing(bare.charAt(bare.length() - 1));
    return PrintedDate.iso(bracketed ? bare.substring(1, bare.length() - 1) : bare);
  }

  /** The index of the first line of running text. */
  private static int end(List<SourceLine> lines) {
    int filled = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      boolean numbered =
          Characters.isDigit(text.charAt(0))
              && !isHeadLine(text)
              && NoteLines.label(text, false).isPresent();
      boolean prose =
          Ends.sentence(text)
              || Characters.width(text) > LONGEST * 2
              || text.endsWith("、")
              || text.endsWith("，")
              || UnnumberedNotes.isOne(text)
              || HeadingStyles.of(text).filter(HeadingStyles.Style::sure).isPresent();
      boolean wraps =
          i + 1 < lines.size()
              && Characters.width(text) > LONGEST
              && !isHeadLine(text)
              && !lines.get(i + 1).isBlank()
              && Ends.sentence(lines.get(i + 1).text());
      if (prose || numbered || wraps || filled > 30) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isHeadLine(String text) {
    return date(text).isPresent()
        || NUMBER.matches(text)
        || LABEL.matches(text)
        || Debris.is(text)
        || (Characters.width(text) <= LONGEST && PARTY.matches(text) && !TITLED.matches(text));
  }

  /** First and past-the-last index of the title's lines; an empty range when there is none. */
  private static int[] title(List<SourceLine> lines, int end) {
    int[] best = {-1, -1};
    int bestScore = 0;
    int i = 0;
    while (i < end) {
      if (lines.get(i).isBlank() || isLoneHeadLine(lines, i)) {
        i++;
        continue;
      }
      int to = i + 1;
      while (to < end && !lines.get(to).isBlank() && !isLoneHeadLine(lines, to)) {
        to++;
      }
      int score = score(lines, i, to);
      if (score > bestScore) {
        bestScore = score;
        best = new int[] {i, to};
      }
      i = to;
    }
    return best;
  }

  /** How much a block of lines looks like the title: 0 when it names senders. */
  private static int score(List<SourceLine> lines, int from, int to) {
    int length = 0;
    boolean titled = false;
    boolean parties = false;
    for (int i = from; i < to; i++) {
      String text = lines.get(i).text().strip();
      length += text.length();
      titled |= TITLED.matches(text);
      parties |= isHeadLine(text);
    }
    if (titled) {
      return 1000 + length;
    }
    return parties ? 0 : length;
  }

  /** Whether a line within a title's block is one of the head after all: a date, a number. */
  private static boolean isLoneHeadLine(List<SourceLine> lines, int i) {
    String text = lines.get(i).text().strip();
    return date(text).isPresent()
        || NUMBER.matches(text)
        || LABEL.matches(text)
        || ADDRESSEE.matches(text)
        || Debris.is(text);
  }
}
