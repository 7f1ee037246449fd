package org.stigraph.cli;

import java.io.PrintStream;
import org.stigraph.load.LoadListener;
import org.stigraph.load.LoadedDocument;

/** Says on a terminal how many files of a load are done, and which was the last; else silent. */
final class Progress implements LoadListener {

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private int files;
  private int count;

  Progress(PrintStream err) {
    this(err, Terminal.isPresent());
  }

  Progress(PrintStream err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  @Override
  public void begins(int files) {
    this.files = files;
  }

  @Override
  public void passesOver() {
    count++;
  }

  @Override
  public void done(LoadedDocument document) {
    count++;
    if (shown) {
      err.print(CLEAR_LINE + count + "/" + files + " " + document.document());
      err.flush();
      err.print(CLEAR_LINE);
    }
  }
}
