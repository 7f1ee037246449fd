package org.stigraph.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a note into prose, printed references (文献) and links. A quoted name is a reference where
 * date, publisher or a word of citing stands by it ({@code 文科省「…」（2018年3月）}, {@code 「…」を参照}); a
 * sentence that merely mentions a 「name」 is prose.
 */
final class ReferenceSplitter {

  /** A stretch of the note as UTF-16 indices. */
  record Range(int start, int end) {}

  /**
   * A reference.
   *
   * @param earlier label of the note that 前掲(注12) names, empty text for 同上
   */
  record Reference(
      Range whole,
      Optional<Range> title,
      List<Range> publishers,
      Optional<Range> date,
      Optional<Range> link,
      Optional<String> earlier) {

    Reference withLink(Range link, boolean adjacent) {
      Range span = adjacent ? new Range(whole.start(), link.end()) : whole;
      return new Reference(span, title, publishers, date, Optional.of(link), earlier);
    }
  }

  /** What a note holds. */
  record Parts(List<Reference> references, List<Range> links) {}

  private static final Pattern LEAD =
      Pattern.compile(
          "\\s*(?:[（(\\[［【]?(?:出典|出所|資料|参考|注|註|備考|Source|Note)[)）\\]］】]?\\s*[:：)）]?|※|＊)?\\s*(?:[Ss]ee(?: also)?\\s+|[Cc]f\\.\\s*)?(?:[0-9]{1,2}[.．)）]\\s*)?");
  private static final Pattern EARLIER =
      Pattern.compile(
          "(同上|同前|[Ii]bid\\.?|(?:前掲|再掲|脚注|注)[、，]?\\s*(?:[（(]?(?:脚注|注釈|注|註|\\*|※)?\\s*([0-9０-９]{1,4})[)）]?)(?:を?参照)?|前掲|[Oo]p\\.?\\s*cit\\.?)");

  /** What {@link #EARLIER} may begin with. */
  private static final String EARLIER_BEGINS = "同前再脚注IiOo";

  private final String text;
  private final List<Range> links;
  private final List<Reference> references = new ArrayList<>();

  private ReferenceSplitter(String text) {
    this.text = text;
    this.links = Links.in(text);
  }

  static Parts split(String note) {
    ReferenceSplitter splitter = new ReferenceSplitter(note);
    for (SentenceSplitter.Range sentence : SentenceSplitter.split(note)) {
      splitter.segments(sentence.start(), sentence.end());
    }
    splitter.assignLinks();
    return new Parts(splitter.references, splitter.links);
  }

  /** Splits a sentence at semicolons outside brackets and links. */
  private void segments(int from, int to) {
    int start = from;
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Characters.isOpening(c)) {
        depth++;
      } else if (Characters.isClosing(c)) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && (c == '；' || (c == ';' && !inLink(i)))) {
        segment(start, i);
        start = i + 1;
      }
    }
    segment(start, to);
  }

  private boolean inLink(int at) {
    return links.stream().anyMatch(link -> link.start() <= at && at < link.end());
  }

  private void segment(int from, int to) {
    Matcher lead = LEAD.matcher(text.substring(from, to));
    boolean led = lead.lookingAt();
    int start = Characters.skipSpace(text, from + (led ? lead.end() : 0));
    boolean sourced = led && lead.group().indexOf('出') >= 0;
    int end = to;
    for (Range link : links) {
      if (link.start() >= start && link.start() < to) {
        end = Math.min(end, link.start());
      }
    }
    if (start >= end) {
      links.stream()
          .filter(link -> link.start() >= from && link.end() < to)
          .findFirst()
          .ifPresent(link -> segment(link.end(), to));
      return;
    }
    int before = references.size();
    boolean pointed = earlier(start, end);
    if (!pointed) {
      QuotedTitles.find(text, start, end, references);
    }
    if (references.size() == before) {
      UnquotedTitles.find(text, start, end, sourced, end < to).ifPresent(references::add);
    }
    for (Range link : links) {
      if (link.start() == end && link.end() < to) {
        segment(link.end(), to);
        break;
      }
    }
  }

  private boolean earlier(int start, int end) {
    if (EARLIER_BEGINS.indexOf(text.charAt(start)) < 0) {
      return false;
    }
    Matcher matcher = EARLIER.matcher(text.substring(start, end));
    if (!matcher.lookingAt()) {
      return false;
    }
    String number = matcher.group(2);
    boolean same = "同上同前".contains(matcher.group(1)) || matcher.group(1).startsWith("bid", 1);
    if (number == null && !same) {
      return false;
    }
    String label = number == null ? "" : ascii(number);
    int last = Math.min(end, trimEnd(start, end));
    references.add(
        new Reference(
            new Range(start, last),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(label)));
    return true;
  }

  private static String ascii(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      digits.append(Characters.digit(number.charAt(i)));
    }
    return digits.toString();
  }

  private int trimEnd(int start, int end) {
    int at = end;
    while (at > start
        && (Characters.isSpace(text.charAt(at - 1)) || "。、，,".indexOf(text.charAt(at - 1)) >= 0)) {
      at--;
    }
    return at;
  }

  /** Gives each link to the nearest reference before it that has none. */
  private void assignLinks() {
    for (Range link : links) {
      for (int i = references.size() - 1; i >= 0; i--) {
        Reference reference = references.get(i);
        if (reference.whole().end() <= link.start()) {
          if (reference.link().isEmpty()) {
            boolean adjacent = text.substring(reference.whole().end(), link.start()).isBlank();
            references.set(i, reference.withLink(link, adjacent));
          }
          break;
        }
      }
    }
  }
}
