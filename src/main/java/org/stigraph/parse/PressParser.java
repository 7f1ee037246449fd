package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceFile;
import org.stigraph.source.SourceLine;

/** Reads press releases, notices and web text: a head of short lines, then running text. */
final class PressParser implements LayoutParser {

  @Override
  public RawDocument parse(SourceFile file) {
    List<SourceLine> lines = file.lines();
    PressHead head = PressHead.read(lines);
    List<SourceLine> rest = lines.subList(head.lines(), lines.size());
    RunningTextReader reader =
        new RunningTextReader(rest, head.blocks(), head.title().isEmpty(), false);
    reader.read();
    return new RawDocument(
        reader.blocks(),
        reader.notes(),
        Optional.empty(),
        reader.places(),
        head.title().or(reader::title),
        head.issued(),
        List.of());
  }
}
