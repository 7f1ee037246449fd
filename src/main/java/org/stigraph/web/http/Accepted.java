package org.stigraph.web.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an {@code Accept} header takes, as RFC 9110 (12.5.1) says. */
record Accepted(List<Range> ranges) {

  private static final String ANY = "*";

  /**
   * One range.
   *
   * @param quality from 0, which refuses, to 1
   */
  private record Range(String type, String subtype, double quality) {

    boolean takes(String mediaType) {
      int slash = mediaType.indexOf('/');
      return (type.equals(ANY) || type.equals(mediaType.substring(0, slash)))
          && (subtype.equals(ANY) || subtype.equals(mediaType.substring(slash + 1)));
    }

    /** The more exact range decides. */
    int exactness() {
      return subtype.equals(ANY) ? type.equals(ANY) ? 0 : 1 : 2;
    }
  }

  /** Reads a header; what is no range in it says nothing. */
  static Accepted of(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String[] type = pieces[0].strip().split("/", -1);
      if (type.length == 2 && !type[0].isEmpty() && !type[1].isEmpty()) {
        ranges.add(new Range(type[0], type[1], quality(pieces)));
      }
    }
    return new Accepted(ranges);
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String parameter = pieces[i].replace(" ", "");
      if (parameter.startsWith("q=")) {
        try {
          return Math.max(0, Math.min(1, Double.parseDouble(parameter.substring("q=".length()))));
        } catch (NumberFormatException e) {
          return 1;
        }
      }
    }
    return 1;
  }

  /**
   * The form liked best; among those liked alike the one that is named most exactly, then the one
   * that is named or offered first.
   *
   * @return empty where none is taken
   */
  Optional<Form> best(List<Form> offered) {
    Optional<Form> best = Optional.empty();
    Optional<Range> by = Optional.empty();
    for (Form form : offered) {
      Optional<Range> range = deciding(form.type());
      if (range.isPresent() && range.get().quality() > 0 && goesBefore(range.get(), by)) {
        best = Optional.of(form);
        by = range;
      }
    }
    return best;
  }

  private Optional<Range> deciding(String mediaType) {
    Optional<Range> deciding = Optional.empty();
    for (Range range : ranges) {
      if (range.takes(mediaType)
          && deciding.filter(other -> other.exactness() >= range.exactness()).isEmpty()) {
        deciding = Optional.of(range);
      }
    }
    return deciding;
  }

  private boolean goesBefore(Range range, Optional<Range> best) {
    if (best.isEmpty()) {
      return true;
    }
    int byQuality = Double.compare(range.quality(), best.get().quality());
    int byExactness = Integer.compare(range.exactness(), best.get().exactness());
    return byQuality != 0
        ? byQuality > 0
        : byExactness != 0 ? byExactness > 0 : ranges.indexOf(range) < ranges.indexOf(best.get());
  }
}
