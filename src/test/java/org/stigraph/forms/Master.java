package org.stigraph.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document from which the other forms are made: the little Markdown that our own masters use.
 *
 * @param notes the notes' texts by number
 */
record Master(List<Piece> pieces, Map<Integer, String> notes) {

  private static final Pattern DEFINITION = Pattern.compile("\\[\\^(\\d+)]: (.*)");
  private static final Pattern REFERENCE = Pattern.compile("\\[\\^(\\d+)]");

  /** What a piece is. */
  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW
  }

  /**
   * A line of the master.
   *
   * @param level of a heading or item, 1 for the outermost; 1 for a row that is the table's head
   */
  record Piece(Kind kind, int level, String text) {

    List<String> cells() {
      return List.of(text.split("\t"));
    }
  }

  /** A stretch of text, or a note's number where the text is empty. */
  record Run(String text, int note) {}

  static Master read(Path file) throws IOException {
    List<Piece> pieces = new ArrayList<>();
    Map<Integer, String> notes = new LinkedHashMap<>();
    boolean inTable = false;
    for (String line : Files.readAllLines(file)) {
      Matcher definition = DEFINITION.matcher(line);
      boolean row = line.startsWith("|");
      if (definition.matches()) {
        notes.put(Integer.valueOf(definition.group(1)), definition.group(2));
      } else if (line.startsWith("#")) {
        int level = line.indexOf(' ');
        pieces.add(new Piece(Kind.HEADING, level, line.substring(level + 1)));
      } else if (line.strip().startsWith("- ")) {
        int depth = 1 + line.indexOf('-') / 2;
        pieces.add(new Piece(Kind.ITEM, depth, line.strip().substring(2)));
      } else if (row && !line.startsWith("|--")) {
        String cells = line.substring(1, line.length() - 1).strip().replaceAll("\\s*\\|\\s*", "\t");
        pieces.add(new Piece(Kind.ROW, inTable ? 0 : 1, cells));
      } else if (!line.isBlank() && !row) {
        pieces.add(new Piece(Kind.PARAGRAPH, 0, line));
      }
      inTable = row;
    }
    return new Master(pieces, notes);
  }

  static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      runs.add(new Run(text.substring(from, matcher.start()), 0));
      runs.add(new Run("", Integer.parseInt(matcher.group(1))));
      from = matcher.end();
    }
    runs.add(new Run(text.substring(from), 0));
    runs.removeIf(run -> run.text().isEmpty() && run.note() == 0);
    return runs;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
