package org.stigraph.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.stigraph.store.OriginalPage;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.GraphReader;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/**
 * Where the words of a claim stand in the document's own place on the web: a PDF at its page
 * ({@code #page=12}, RFC 8118), any other page at its words ({@code #:~:text=}, the WICG's URL
 * fragment text directives).
 */
public final class SourceLink {

  /** Longer words are given by their beginning and their end. */
  private static final int LONGEST = 24;

  private static final int END = 10;

  private SourceLink() {}

  /** The link; empty where the document is not on the web. */
  public static String of(StatedClaim claim, Lens lens) {
    GraphReader graph = lens.graph();
    Optional<String> address =
        graph.objects(claim.document(), Schema.URL).stream()
            .flatMap(url -> Hrefs.outside(url).stream())
            .min(String::compareTo);
    OptionalInt page = graph.number(claim.unit().node(), Sti.PAGE);
    OptionalInt slide = graph.number(claim.unit().node(), Sti.SLIDE_NUMBER);
    return address
        .map(url -> into(url, page.isPresent() ? page : slide, claim.quote().text()))
        .orElse("");
  }

  /**
   * An address with the place in it; one that has a place already stays as it is.
   *
   * @param page number of a page, from 1
   * @param words that stand there
   */
  static String into(String address, OptionalInt page, String words) {
    if (address.indexOf('#') >= 0) {
      return address;
    }
    if (OriginalPage.isPdf(address)) {
      return OriginalPage.address(address, page.orElse(0));
    }
    String line = words.replaceAll("\\s+", " ").strip();
    int length = line.codePointCount(0, line.length());
    if (line.isEmpty()) {
      return address;
    }
    String text =
        length <= LONGEST
            ? encoded(line)
            : encoded(line.substring(0, line.offsetByCodePoints(0, END)))
                + ","
                + encoded(line.substring(line.offsetByCodePoints(0, length - END)));
    return address + "#:~:text=" + text;
  }

  /** Percent-encoded; the hyphen too, which the directive gives a meaning. */
  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
