package org.stigraph.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.document.CanonicalText;
import org.stigraph.document.Document;
import org.stigraph.document.Layout;
import org.stigraph.document.Original;
import org.stigraph.document.TextUnit;
import org.stigraph.source.Metadata;
import org.stigraph.source.Problem;
import org.stigraph.source.SourceFile;

/** Puts blocks, notes and markers together into the document with its one canonical text. */
final class DocumentAssembler {

  private DocumentAssembler() {}

  static ParseResult assemble(
      SourceFile file, Layout layout, RawDocument raw, FootnoteResolver.Resolution resolution) {
    TextBuilder text = new TextBuilder();
    Outline outline = new Outline(text);
    UnitWriter writer = new UnitWriter(text, raw.places(), outline, resolution.markers());
    BodyAssembler body = new BodyAssembler(text, raw.places(), outline, writer);
    List<Block> blocks = raw.blocks();
    Map<Integer, Integer> tableAfterBlock = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      int tables = body.tables().size();
      blocks.get(i).accept(body);
      if (body.tables().size() > tables) {
        tableAfterBlock.put(i + 1, tables);
      }
    }
    body.close();
    NoteAssembler notes =
        new NoteAssembler(
            file.path(), raw, resolution, text, writer, body.tables(), tableAfterBlock);
    notes.assemble();
    List<TextUnit> units = writer.units();
    Metadata metadata = metadata(file.metadata(), raw).or(untitled(file.told()));
    String id = metadata.id().orElse(file.stem());
    String title = metadata.title().or(raw::title).or(() -> file.told().title()).orElse(id);
    List<Problem> problems = new ArrayList<>(raw.problems());
    problems.addAll(resolution.problems());
    problems.addAll(notes.problems());
    Document document =
        new Document(
            id,
            file.path(),
            original(file, raw),
            metadata,
            title,
            layout,
            new CanonicalText(text.toString()),
            outline.sections(),
            body.paragraphs(),
            units,
            notes.tables(),
            body.figures(),
            notes.footnotes(),
            writer.markers(notes.idsByIndex()),
            body.slides());
    return new ParseResult(Optional.of(document), problems);
  }

  private static Original original(SourceFile file, RawDocument raw) {
    int pages = Math.max(file.pages(), raw.places().last());
    return new Original(file.format(), pages, file.pageLabels());
  }

  /** What a format tells, its title left out: one that the document prints goes first. */
  private static Metadata untitled(Metadata told) {
    return Metadata.told(
        Optional.empty(), told.publisher(), told.issued(), told.language(), told.url());
  }

  private static Metadata metadata(Metadata given, RawDocument raw) {
    return new Metadata(
        given.id(),
        given.title(),
        given.publisher(),
        given.issued().or(raw::issued),
        given.language(),
        given.url(),
        given.rights(),
        given.digestOf(),
        given.textShown());
  }
}
