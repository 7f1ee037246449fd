package org.stigraph.load;

import java.util.Arrays;
import java.util.List;
import org.stigraph.document.Layout;

/** The layouts by their words. */
public final class Layouts {

  private Layouts() {}

  /** The words that {@link LoadOptions#layout()} takes. */
  public static List<String> words() {
    return Arrays.stream(Layout.values()).map(Layout::word).toList();
  }

  static Layout ofWord(String word) {
    return Arrays.stream(Layout.values())
        .filter(layout -> layout.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no layout is called " + word));
  }
}
