package org.stigraph.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stigraph.claim.EntityUse;
import org.stigraph.claim.Extraction;
import org.stigraph.document.CanonicalText;
import org.stigraph.document.Document;
import org.stigraph.document.Span;
import org.stigraph.mention.AuthorityRecord;
import org.stigraph.mention.EntityKind;

/**
 * A document in which the names of programs, people and events that authority records know are
 * exchanged for invented ones. Each invented name is as long as the one it stands for, so that
 * every offset of the document and of its annotations still holds.
 *
 * @param document the changed document
 * @param renaming which name became which
 */
record NameSwap(Document document, Renaming renaming) {

  private static final Set<EntityKind> EXCHANGED =
      EnumSet.of(EntityKind.PROGRAM, EntityKind.PERSON, EntityKind.EVENT, EntityKind.SERIES);

  /** Exchanges the names; the same document and records give the same invented names. */
  static NameSwap of(Extraction extraction, Collection<AuthorityRecord> records) {
    Document document = extraction.document();
    InventedNames inventor = new InventedNames(records);
    Map<String, String> names = new LinkedHashMap<>();
    List<Span> spans = new ArrayList<>();
    for (EntityUse use : extraction.uses()) {
      if (use.entity().recorded() && EXCHANGED.contains(use.entity().kind())) {
        String printed = document.text().slice(use.span());
        if (inventor.isName(use.entity(), printed)) {
          names.computeIfAbsent(printed, p -> inventor.invent(use.entity(), p));
          spans.add(use.span());
        }
      }
    }
    return new NameSwap(changed(document, spans, names), new Renaming(names));
  }

  private static Document changed(Document d, List<Span> spans, Map<String, String> names) {
    StringBuilder text = new StringBuilder(d.text().value());
    for (Span span : spans) {
      String printed = d.text().slice(span);
      int at = d.text().index(span.start());
      text.replace(at, at + printed.length(), names.getOrDefault(printed, printed));
    }
    return new Document(
        d.id(),
        d.path(),
        d.original(),
        d.metadata(),
        d.title(),
        d.layout(),
        new CanonicalText(text.toString()),
        d.sections(),
        d.paragraphs(),
        d.units(),
        d.tables(),
        d.figures(),
        d.footnotes(),
        d.markers(),
        d.slides());
  }
}
