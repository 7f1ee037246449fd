package org.stigraph.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The address of a page in a document's original on the web. */
public final class OriginalPage {

  private OriginalPage() {}

  /**
   * The address with the page where it leads to a PDF file, as RFC 8118 has it ({@code #page=12});
   * else as it is.
   *
   * @param address of the whole document; may be empty
   * @param page page or slide from 1, counted in the file, whatever is printed on it; 0 for none
   */
  public static String address(String address, int page) {
    return page > 0 && isPdf(address) ? address + "#page=" + page : address;
  }

  /** Whether an address leads to a PDF file as a whole. */
  public static boolean isPdf(String address) {
    try {
      URI uri = new URI(address);
      String path = uri.getPath();
      return uri.getFragment() == null
          && path != null
          && path.toLowerCase(Locale.ROOT).endsWith(".pdf");
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
