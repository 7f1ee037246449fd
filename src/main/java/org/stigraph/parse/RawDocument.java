package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.Problem;

/**
 * What a layout parser found, before markers are resolved and the canonical text is built.
 *
 * @param blocks the body in reading order
 * @param notes the notes in file order
 * @param markers the markers, where the layout knows them (Markdown); empty where they are to be
 *     found
 * @param issued ISO date printed in the document's head
 */
record RawDocument(
    List<Block> blocks,
    List<RawNote> notes,
    Optional<List<Marker>> markers,
    LinePlaces places,
    Optional<String> title,
    Optional<String> issued,
    List<Problem> problems) {

  RawDocument {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }
}
