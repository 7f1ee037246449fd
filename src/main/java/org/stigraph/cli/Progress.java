package org.stigraph.cli;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.stigraph.load.LoadedDocument;

/** Says on a terminal which document was just read; silent elsewhere. */
final class Progress implements Consumer<LoadedDocument> {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private int count;

  Progress(PrintStream err) {
    this.err = err;
    this.shown = Terminal.isPresent();
  }

  @Override
  public void accept(LoadedDocument document) {
    count++;
    if (shown) {
      err.print(CLEAR_LINE + count + " " + document.document());
      err.flush();
      err.print(CLEAR_LINE);
    }
  }
}
