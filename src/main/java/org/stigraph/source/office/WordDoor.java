package org.stigraph.source.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.stigraph.source.Door;
import org.stigraph.source.Format;
import org.stigraph.source.Limits;
import org.stigraph.source.LineSink;
import org.stigraph.source.Opened;
import org.stigraph.source.Refusal;

/** Opens Word files (docx). */
public final class WordDoor implements Door {

  @Override
  public Opened open(String name, byte[] bytes, Limits limits) throws Refusal {
    return OfficeParts.read(
        bytes,
        limits,
        parts -> {
          try (XWPFDocument document = new XWPFDocument(parts)) {
            LineSink sink = new LineSink(limits);
            WordBody body = new WordBody(document, sink, limits);
            body.read();
            return new Opened(
                Format.WORD,
                sink.lines(),
                OfficeParts.told(document.getProperties()),
                body.pages(),
                List.of(),
                OfficeParts.unread(name, body.unread()));
          }
        });
  }
}
