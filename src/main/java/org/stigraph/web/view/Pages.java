package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Where one is in a long list.
 *
 * @param number the page shown, from 1
 * @param size entries a page
 * @param total entries in all
 * @param links addresses of pages by their number
 */
public record Pages(
    int number, int size, int total, List<Entry> links, String previous, String next) {

  /** A page in the list; a gap has neither address nor number. */
  public record Entry(int number, String href) {
    public boolean isGap() {
      return number == 0;
    }
  }

  public static Pages of(int number, int size, int total, IntFunction<String> address) {
    int last = Math.max(1, (total + size - 1) / size);
    List<Entry> links = new ArrayList<>();
    int shown = 0;
    for (int page = 1; page <= last; page++) {
      if (page == 1 || page == last || Math.abs(page - number) <= 1) {
        if (page - shown > 1) {
          links.add(new Entry(0, ""));
        }
        links.add(new Entry(page, address.apply(page)));
        shown = page;
      }
    }
    return new Pages(
        number,
        size,
        total,
        links,
        number > 1 && number <= last ? address.apply(number - 1) : "",
        number < last ? address.apply(number + 1) : "");
  }

  public boolean isNeeded() {
    return total > size;
  }

  /** Number of the first entry shown, from 1. */
  public int first() {
    return isBeyond() ? 0 : (number - 1) * size + 1;
  }

  /** Whether there are no entries on this page: there are none at all, or it is past the end. */
  public boolean isBeyond() {
    return (number - 1L) * size >= total;
  }

  /** Number of the last entry shown. */
  public int last() {
    return isBeyond() ? 0 : (int) Math.min(total, (long) number * size);
  }

  /** The entries of this page. */
  public <T> List<T> slice(List<T> all) {
    int from = isBeyond() ? all.size() : (number - 1) * size;
    return all.subList(from, Math.min(all.size(), from + size));
  }
}
