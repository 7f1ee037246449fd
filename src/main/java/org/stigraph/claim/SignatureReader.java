package org.stigraph.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stigraph.document.UnitKind;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.Mention;
import org.stigraph.mention.Mention.OfDate;
import org.stigraph.mention.Mention.OfEntity;
import org.stigraph.mention.Mention.OfWords;
import org.stigraph.mention.Mention.WordRole;
import org.stigraph.mention.ReadUnit;

/**
 * Reads who signs: a line with a person alone, followed by lines with an institution and position,
 * or with a post.
 */
final class SignatureReader {

  private static final String RULE = "signature";
  private static final int LINES = 3;

  private final List<ReadUnit> units;

  SignatureReader(List<ReadUnit> units) {
    this.units = units;
  }

  List<Claim> read() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i + 1 < units.size(); i++) {
      Optional<OfEntity> person = alone(units.get(i), EntityKind.PERSON);
      if (person.isPresent() && isLine(units.get(i))) {
        signed(i, person.get(), claims);
      }
    }
    return claims;
  }

  private void signed(int at, OfEntity signer, List<Claim> claims) {
    Entity person = signer.entity();
    List<ReadUnit> lines = new ArrayList<>();
    for (int k = at + 1; k < Math.min(units.size(), at + 1 + LINES); k++) {
      ReadUnit line = units.get(k);
      if (!isLine(line) || alone(line, EntityKind.PERSON).isPresent()) {
        break;
      }
      lines.add(line);
    }
    Optional<Entity> appointment = Optional.empty();
    for (ReadUnit line : lines) {
      Optional<OfEntity> post = post(line);
      if (post.isPresent()) {
        Entity of = post.get().entity();
        Entity made =
            new Entity(
                EntityType.APPOINTMENT,
                person.key() + "\u001f" + of.key(),
                person.label() + "（" + of.label() + "）",
                false);
        claims.add(
            claim(made, Property.MEMBER, person, units.get(at), signer, List.of(person, of)));
        claims.add(claim(made, Property.POST, of, line, post.get(), List.of(person, of)));
        since(line)
            .ifPresent(
                date ->
                    claims.add(
                        claim(
                            made,
                            Property.START_DATE,
                            new Value.OfDate(date.start().orElseThrow()),
                            line,
                            date,
                            List.of(made, person, of))));
        appointment = Optional.of(made);
      }
    }
    for (ReadUnit line : lines) {
      institution(line, person, appointment, claims);
    }
  }

  private static void institution(
      ReadUnit line, Entity person, Optional<Entity> appointment, List<Claim> claims) {
    List<Mention> mentions = line.mentions();
    if (mentions.size() != 2
        || !(mentions.get(0) instanceof OfEntity organization)
        || organization.entity().kind() != EntityKind.ORGANIZATION
        || !(mentions.get(1) instanceof OfWords position)
        || position.role() != WordRole.POSITION
        || position.to() - organization.from() < line.view().text().strip().length()) {
      return;
    }
    Entity subject = appointment.orElse(person);
    List<Entity> about = List.of(subject, person);
    claims.add(
        claim(subject, Property.AFFILIATION, organization.entity(), line, organization, about));
    claims.add(
        claim(
            subject,
            Property.POSITION,
            new Value.OfText(position.words(), "ja"),
            line,
            position,
            about));
  }

  /** The post that a line names, a bracket behind it apart: 科学技術顧問（2023年4月就任）. */
  private static Optional<OfEntity> post(ReadUnit line) {
    String text = line.view().text().strip();
    return line.mentions().stream()
        .filter(
            m -> m instanceof OfEntity e && e.entity().kind() == EntityKind.POST && e.from() == 0)
        .map(OfEntity.class::cast)
        .filter(p -> p.to() >= text.length() || text.charAt(p.to()) == '(' && text.endsWith(")"))
        .findFirst();
  }

  private static Optional<OfDate> since(ReadUnit line) {
    return line.mentions().stream()
        .filter(m -> m instanceof OfDate d && d.start().isPresent())
        .map(OfDate.class::cast)
        .findFirst();
  }

  private static Claim claim(
      Entity subject,
      Property property,
      Entity value,
      ReadUnit line,
      Mention quote,
      List<Entity> parts) {
    List<Entity> about = new ArrayList<>(parts);
    about.add(value);
    return claim(subject, property, new Value.OfEntity(value), line, quote, about);
  }

  private static Claim claim(
      Entity subject,
      Property property,
      Value value,
      ReadUnit line,
      Mention quote,
      List<Entity> concerned) {
    Set<Entity> about = new LinkedHashSet<>(List.of(subject));
    about.addAll(concerned);
    return new Claim(
        subject,
        property,
        value,
        line.span(quote),
        line.unit().number(),
        List.of(),
        List.of(),
        Claim.Status.STATED,
        Claim.Attribution.DOCUMENT,
        List.of(),
        RULE,
        List.copyOf(about));
  }

  /** The entity of a kind that a line consists of. */
  private static Optional<OfEntity> alone(ReadUnit line, EntityKind kind) {
    return line.mentions().size() == 1
            && line.mentions().get(0) instanceof OfEntity named
            && named.entity().kind() == kind
            && named.to() - named.from() >= line.view().text().strip().length()
        ? Optional.of(named)
        : Optional.empty();
  }

  private static boolean isLine(ReadUnit unit) {
    return switch (unit.unit().kind()) {
      case SLIDE_LINE, HEAD_LINE, LIST_ITEM, HEADING, SENTENCE -> unit.unit().footnote().isEmpty();
      case TABLE_ROW, CAPTION -> unit.unit().kind() == UnitKind.CAPTION;
    };
  }
}
