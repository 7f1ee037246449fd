package org.stigraph.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the forms of the masters in {@code src/test/resources/forms}; {@code make-forms.sh} there
 * runs it and has LibreOffice print the Word and PowerPoint files to PDF.
 */
public final class FormsRecipe {

  private FormsRecipe() {}

  /** Takes the folder of the masters. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (String name : new String[] {"report", "deck"}) {
      Master master = Master.read(folder.resolve(name + ".md"));
      String title = master.pieces().get(0).text();
      Files.writeString(folder.resolve(name + ".txt"), TextForm.of(master));
      Files.writeString(folder.resolve(name + ".html"), HtmlForm.of(master, title));
      Files.write(folder.resolve(name + ".docx"), WordForm.of(master, title));
    }
    Master deck = Master.read(folder.resolve("deck.md"));
    Files.write(folder.resolve("deck.pptx"), SlidesForm.of(deck));
  }
}
