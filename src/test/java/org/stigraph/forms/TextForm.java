package org.stigraph.forms;

/** A master as extraction from a PDF leaves it: wrapped lines, notes at the foot of each page. */
final class TextForm {

  private static final int WIDTH = 40;
  private static final int PAGE = 34;

  private final Master master;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder foot = new StringBuilder();
  private int lines;

  private TextForm(Master master) {
    this.master = master;
  }

  static String of(Master master) {
    TextForm form = new TextForm(master);
    Master.Kind before = Master.Kind.HEADING;
    for (Master.Piece piece : master.pieces()) {
      boolean together =
          piece.kind() == before
              && (piece.kind() == Master.Kind.ITEM || piece.kind() == Master.Kind.ROW);
      if (!together && !form.out.isEmpty()) {
        form.line("");
      }
      form.piece(piece);
      before = piece.kind();
    }
    form.endPage();
    return form.out.toString();
  }

  private void piece(Master.Piece piece) {
    StringBuilder text = new StringBuilder();
    switch (piece.kind()) {
      case HEADING -> text.append(piece.text());
      case ITEM -> text.append("  ".repeat(piece.level() - 1)).append("・ ");
      case PARAGRAPH -> text.append("");
      case ROW -> text.append(piece.text());
    }
    if (piece.kind() == Master.Kind.PARAGRAPH || piece.kind() == Master.Kind.ITEM) {
      for (Master.Run run : Master.runs(piece.text())) {
        text.append(run.note() == 0 ? run.text() : String.valueOf(run.note()));
        if (run.note() > 0) {
          foot.append(run.note()).append('\t').append(master.notes().get(run.note())).append('\n');
        }
      }
    }
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + WIDTH);
      while (to < text.length() && isWord(text.charAt(to - 1)) && isWord(text.charAt(to))) {
        to--;
      }
      line(text.substring(from, to));
      from = to;
    }
    if (lines >= PAGE && piece.kind() == Master.Kind.PARAGRAPH) {
      endPage();
    }
  }

  private static boolean isWord(char c) {
    return c > ' ' && c < 0x7F;
  }

  private void line(String line) {
    out.append(line).append('\n');
    lines++;
  }

  private void endPage() {
    out.append('\n').append(foot).append('\n');
    foot.setLength(0);
    lines = 0;
  }
}
