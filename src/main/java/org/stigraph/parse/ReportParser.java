package org.stigraph.parse;

import java.util.List;
import java.util.Optional;
import org.stigraph.source.SourceFile;

/** Reads report text: all of it is running text. */
final class ReportParser implements LayoutParser {

  @Override
  public RawDocument parse(SourceFile file) {
    RunningTextReader reader = new RunningTextReader(file.lines(), List.of(), true, true);
    reader.read();
    return new RawDocument(
        reader.blocks(),
        reader.notes(),
        Optional.empty(),
        reader.places(),
        reader.title(),
        Optional.empty(),
        List.of());
  }
}
