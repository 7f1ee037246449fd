package org.stigraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stigraph.claim.NoteCitation.Scope;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.document.PrintedReference;
import org.stigraph.document.Span;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.ReadDocument;
import org.stigraph.mention.ReadUnit;

/**
 * Makes works of printed references, and claims of what a reference prints about its work: title,
 * publishers, date, link.
 */
final class ReferenceReader {

  private static final String RULE = "printed-reference";

  private final Document document;
  private final List<ReadUnit> units;
  private final ReadDocument read;
  private final List<CitedWork> works = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  ReferenceReader(Document document, ReadDocument read) {
    this.document = document;
    this.units = read.units();
    this.read = read;
  }

  void read() {
    Map<String, Entity> first = new HashMap<>();
    for (Footnote note : document.footnotes()) {
      for (int i = 0; i < note.references().size(); i++) {
        PrintedReference reference = note.references().get(i);
        Optional<Entity> work =
            reference.earlier().isPresent() && reference.title().isEmpty()
                ? Optional.ofNullable(first.get(reference.earlier().get()))
                : reference.title().map(t -> read.work(document.text().slice(t)));
        if (work.isEmpty()) {
          continue;
        }
        first.putIfAbsent(note.id(), work.get());
        works.add(new CitedWork(note.id(), i, work.get()));
        claims(note, reference, work.get());
      }
    }
  }

  List<CitedWork> works() {
    return works;
  }

  List<Claim> claims() {
    return claims;
  }

  /** The works of each note. */
  Map<String, List<Entity>> byNote() {
    Map<String, List<Entity>> byNote = new LinkedHashMap<>();
    works.forEach(w -> byNote.computeIfAbsent(w.footnote(), n -> new ArrayList<>()).add(w.work()));
    return byNote;
  }

  private void claims(Footnote note, PrintedReference reference, Entity work) {
    reference
        .title()
        .ifPresent(
            title ->
                add(
                    note,
                    work,
                    Property.TITLE,
                    new Value.OfText(document.text().slice(title), "ja"),
                    title));
    Property issuer =
        work.type() == EntityType.RECOMMENDATION ? Property.PROPOSED_BY : Property.PUBLISHER;
    for (Span publisher : reference.publishers()) {
      organizations(publisher)
          .forEach(o -> add(note, work, issuer, new Value.OfEntity(o), publisher));
    }
    reference
        .date()
        .flatMap(span -> date(span).map(d -> new Dated(span, d)))
        .ifPresent(d -> add(note, work, Property.ISSUED, d.value, d.span));
    reference
        .link()
        .ifPresent(
            link -> add(note, work, Property.URL, new Value.OfLink(link.url()), link.span()));
  }

  private record Dated(Span span, Value value) {}

  private Optional<Value> date(Span span) {
    return mentions(span).stream()
        .filter(OfDate.class::isInstance)
        .map(m -> ((OfDate) m).start())
        .flatMap(Optional::stream)
        .findFirst()
        .map(Value.OfDate::new);
  }

  /** The publishers named at a span: one, or several that ・ joins. */
  private List<Entity> organizations(Span span) {
    List<Entity> several =
        mentions(span).stream()
            .filter(m -> m instanceof OfEntity e && e.entity().kind() == EntityKind.ORGANIZATION)
            .map(m -> ((OfEntity) m).entity())
            .distinct()
            .toList();
    boolean joined =
        several.size() > 1
            && document
                .text()
                .slice(span)
                .codePoints()
                .anyMatch(c -> c == '・' || c == '、' || c == '，');
    return joined ? several : organization(span).stream().toList();
  }

  /** The publisher named at a span; people who wrote a work are not its publishers. */
  private Optional<Entity> organization(Span span) {
    List<OfEntity> named = new ArrayList<>();
    for (Mention mention : mentions(span)) {
      if (mention instanceof OfEntity e) {
        named.add(e);
      }
    }
    Optional<OfEntity> organization =
        named.stream().filter(e -> e.entity().kind() == EntityKind.ORGANIZATION).findFirst();
    int length = document.text().slice(span).length();
    if (organization.isPresent()
        && organization.get().to() - organization.get().from() >= length / 2) {
      return organization.map(OfEntity::entity);
    }
    if (named.stream().anyMatch(e -> e.entity().kind() == EntityKind.PERSON)) {
      return Optional.empty();
    }
    return Optional.of(read.organization(document.text().slice(span)));
  }

  private List<Mention> mentions(Span span) {
    List<Mention> found = new ArrayList<>();
    unitAt(span)
        .ifPresent(
            unit ->
                unit.mentions().stream()
                    .filter(m -> unit.span(m).overlaps(span))
                    .forEach(found::add));
    return found;
  }

  private Optional<ReadUnit> unitAt(Span span) {
    int low = 0;
    int high = units.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span at = units.get(middle).unit().span();
      if (at.contains(span)) {
        return Optional.of(units.get(middle));
      }
      if (at.start() > span.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return Optional.empty();
  }

  private void add(Footnote note, Entity work, Property property, Value value, Span quote) {
    Optional<ReadUnit> unit = unitAt(quote);
    if (unit.isEmpty() || quote.length() == 0) {
      return;
    }
    List<Entity> about = new ArrayList<>(List.of(work));
    if (value instanceof Value.OfEntity entity) {
      about.add(entity.entity());
    }
    claims.add(
        new Claim(
            work,
            property,
            value,
            quote,
            unit.get().unit().number(),
            List.of(new NoteCitation(note.id(), Scope.ITSELF)),
            List.of(),
            Claim.Status.STATED,
            Claim.Attribution.DOCUMENT,
            List.of(work),
            RULE,
            about));
  }
}
