package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.stigraph.vocabulary.Spar;
import org.stigraph.web.graph.DocumentReader.Note;
import org.stigraph.web.graph.DocumentReader.Unit;
import org.stigraph.web.graph.Passage;
import org.stigraph.web.graph.Schema;

/** Footnotes as they stand beside the text, each of their sentences at its own address. */
final class BesideNotes {

  private final ReadText text;
  private final Runs runs;
  private final Lens lens;

  BesideNotes(ReadText text, Runs runs, Lens lens) {
    this.text = text;
    this.runs = runs;
    this.lens = lens;
  }

  /** A note. */
  Block.NoteText of(Node node) {
    Note note = lens.documents().note(node);
    return new Block.NoteText(
        Anchors.ofNote(node),
        note.number().isEmpty() ? "※" : note.number(),
        lens.hrefs().of(node),
        sentences(note),
        sources(node));
  }

  /** Its sentences, and what lies between them as they are; the note whole where it has none. */
  private List<Block.Sentence> sentences(Note note) {
    List<Block.Sentence> sentences = new ArrayList<>();
    int at = note.start();
    for (Unit unit : text.ofNote(note.node())) {
      Passage passage = unit.passage();
      between(note, at, passage.start(), sentences);
      sentences.add(
          new Block.Sentence(
              sentences.size() + 1,
              passage.fragment(),
              List.of(runs.of(passage, text.markers(unit)))));
      at = passage.end();
    }
    between(note, at, note.end(), sentences);
    return sentences;
  }

  private void between(Note note, int from, int to, List<Block.Sentence> sentences) {
    int length = note.text().codePointCount(0, note.text().length());
    int start = Math.min(length, from - note.start());
    int end = Math.min(length, to - note.start());
    if (start < end) {
      String words =
          note.text()
              .substring(
                  note.text().offsetByCodePoints(0, start), note.text().offsetByCodePoints(0, end));
      Passage passage = new Passage(note.node(), words, from, from + end - start);
      sentences.add(new Block.Sentence(0, "", List.of(runs.of(passage, List.of()))));
    }
  }

  private List<Link> sources(Node note) {
    return lens.graph().subjects(Schema.PART_OF, note).stream()
        .filter(part -> lens.graph().is(part, Spar.BIBLIOGRAPHIC_REFERENCE))
        .sorted(Comparator.comparing(Node::getURI))
        .flatMap(part -> lens.graph().objects(part, Spar.REFERENCES).stream())
        .distinct()
        .map(lens::link)
        .toList();
  }
}
