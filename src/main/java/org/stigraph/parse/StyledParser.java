package org.stigraph.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.document.Layout;
import org.stigraph.source.LineLook;
import org.stigraph.source.LineRole;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/**
 * Reads lines of which their format says what they are: Word, PowerPoint, HTML, and PDF once {@link
 * PlacedReader} has told its lines. A paragraph that the format calls no more than that is looked
 * at as in running text: it may be a heading, an item, a caption or a note by what it says.
 */
final class StyledParser implements LayoutParser {

  private final Layout layout;
  private final List<Block> blocks = new ArrayList<>();
  private final StyledNotes notes = new StyledNotes();
  private final List<SourceLine> open = new ArrayList<>();
  private final StyledTables tables = new StyledTables(blocks, notes);
  private Optional<String> title = Optional.empty();
  private String typedNote = "";

  StyledParser(Layout layout) {
    this.layout = layout;
  }

  @Override
  public RawDocument parse(SourceFile file) {
    List<SourceLine> lines = file.lines();
    Optional<PressHead> head =
        layout == Layout.PRESS ? Optional.of(PressHead.read(spaced(lines))) : Optional.empty();
    int taken = head.map(one -> filled(spaced(lines), one.lines())).orElse(0);
    head.ifPresent(one -> blocks.addAll(one.blocks()));
    title = head.flatMap(PressHead::title);
    boolean told = lines.stream().anyMatch(line -> role(line) == LineRole.NOTE);
    Map<Integer, NoteChains.Start> typed = told ? Map.of() : NoteChains.find(lines);
    for (int i = taken; i < lines.size(); i++) {
      line(lines.get(i), Optional.ofNullable(typed.get(i)));
    }
    flush();
    tables.end();
    LinePlaces.Counted counted =
        layout == Layout.SLIDES ? LinePlaces.Counted.SLIDES : LinePlaces.Counted.PAGES;
    return new RawDocument(
        blocks,
        notes.notes(),
        notes.markers(),
        LinePlaces.told(counted, lines),
        title,
        head.flatMap(PressHead::issued),
        List.of());
  }

  /** The lines with a blank one before each that goes on with none. */
  private static List<SourceLine> spaced(List<SourceLine> lines) {
    List<SourceLine> spaced = new ArrayList<>();
    for (SourceLine line : lines) {
      if (!spaced.isEmpty() && role(line) != LineRole.CONTINUED) {
        spaced.add(new SourceLine(line.number(), ""));
      }
      spaced.add(line);
    }
    return spaced;
  }

  private static int filled(List<SourceLine> spaced, int until) {
    return (int) spaced.subList(0, until).stream().filter(line -> !line.text().isEmpty()).count();
  }

  static LineRole role(SourceLine line) {
    return line.look().map(LineLook::role).orElse(LineRole.PARAGRAPH);
  }

  private void line(SourceLine line, Optional<NoteChains.Start> typed) {
    LineLook look =
        line.look().orElseGet(() -> LineLook.told(LineRole.PARAGRAPH, 0, "", 0, List.of()));
    LineRole role = look.role();
    boolean heading = look.bold() && look.box().isEmpty() && Headings.looksLikeOne(line.text());
    boolean text =
        (role == LineRole.PARAGRAPH && !heading) || role == LineRole.LINE || role == LineRole.ITEM;
    if (typed.isPresent() && text) {
      flush();
      typedNote = notes.beginTyped(line, typed.get(), blocks.size());
      return;
    }
    if (role == LineRole.NOTE) {
      notes.begin(line, look, blocks.size());
    } else if (role == LineRole.CONTINUED && !look.key().isEmpty()) {
      notes.goOn(look.key(), line);
    } else if (role == LineRole.CONTINUED && !typedNote.isEmpty()) {
      notes.goOn(typedNote, line);
    } else if (role == LineRole.CONTINUED && !open.isEmpty()) {
      open.add(line);
    } else if (role == LineRole.ROW) {
      flush();
      tables.row(line, look);
    } else {
      flush();
      typedNote = "";
      open.add(line);
      if (role == LineRole.SLIDE) {
        flush();
      }
    }
  }

  /** Makes a block of the lines that are open. */
  private void flush() {
    if (open.isEmpty()) {
      return;
    }
    LineLook look = open.get(0).look().orElseThrow();
    StyledText text = StyledText.of(open, false);
    open.clear();
    tables.end();
    if (look.role() == LineRole.SLIDE) {
      tables.flush();
      slide(text);
    } else if (!text.isEmpty()) {
      block(look, text);
    }
  }

  private void slide(StyledText text) {
    LinedText words = notes.marked(text);
    if (title.isEmpty() && !words.isEmpty()) {
      title = Optional.of(words.text());
    }
    blocks.add(new Block.SlideStart(words.isEmpty() ? Optional.empty() : Optional.of(words)));
  }

  private void block(LineLook look, StyledText text) {
    if (tables.takes(text)) {
      return;
    }
    switch (look.role()) {
      case TITLE -> title(look, text);
      case HEADING -> heading(look, text);
      case CAPTION -> tables.caption(text);
      case ITEM -> item(look, text);
      case LINE -> slideLine(text);
      default -> paragraph(look, text);
    }
  }

  private void title(LineLook look, StyledText text) {
    if (title.isPresent()) {
      heading(look, text);
    } else {
      title = Optional.of(text.text().text());
      blocks.add(new Block.Title(notes.marked(text)));
    }
  }

  private void heading(LineLook look, StyledText text) {
    int from = HeadingStyles.of(text.text().text()).map(HeadingStyles.Style::from).orElse(0);
    String style = look.key().isEmpty() ? "h" + Math.max(1, look.level()) : look.key();
    blocks.add(new Block.Heading(notes.marked(text.from(from)), style));
  }

  private void item(LineLook look, StyledText text) {
    int from = Bullets.at(text.text().text()).map(Bullets.Bullet::textFrom).orElse(0);
    StyledText rest = text.from(from);
    boolean note = layout == Layout.SLIDES && UnnumberedNotes.isOne(rest.text().text());
    if (note) {
      notes.unnumbered(rest.text(), blocks.size());
    } else if (!rest.isEmpty()) {
      blocks.add(new Block.Item(notes.marked(rest), Math.max(1, look.level())));
    }
  }

  private void slideLine(StyledText text) {
    String words = text.text().text();
    if (UnnumberedNotes.isOne(words)) {
      notes.unnumbered(text.text(), blocks.size());
    } else if (Captions.isNumbered(words)) {
      tables.caption(text);
    } else if (SlideTitles.isPart(words)) {
      int sign = "➤➢►▶■□◆◇▼".indexOf(words.charAt(0)) >= 0 ? 1 : 0;
      blocks.add(new Block.Heading(notes.marked(text.from(sign)), "part"));
    } else {
      blocks.add(new Block.Line(notes.marked(text)));
    }
  }

  private void paragraph(LineLook look, StyledText text) {
    String words = text.text().text();
    if (Captions.isNumbered(words)) {
      tables.caption(text);
      return;
    }
    if (UnnumberedNotes.isOne(words)) {
      notes.unnumbered(text.text(), blocks.size());
      return;
    }
    Optional<HeadingStyles.Style> style =
        Headings.looksLikeOne(words) ? HeadingStyles.of(words) : Optional.empty();
    Optional<Bullets.Bullet> bullet = Bullets.at(words);
    boolean bold = look.bold() && look.box().isEmpty() && Headings.looksLikeOne(words);
    if (bold) {
      heading(look.as(LineRole.HEADING, 1, "bold", look.marks()), text);
    } else if (style.isPresent()) {
      LinedText heading = notes.marked(text.from(style.get().from()));
      blocks.add(new Block.Heading(heading, style.get().style()));
    } else if (bullet.isPresent()) {
      StyledText rest = text.from(bullet.get().textFrom());
      blocks.add(new Block.Item(notes.marked(rest), bullet.get().depth()));
    } else {
      blocks.add(new Block.Prose(notes.marked(text)));
    }
  }
}
