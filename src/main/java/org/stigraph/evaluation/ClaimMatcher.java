package org.stigraph.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stigraph.claim.Claim;
import org.stigraph.claim.NoteCitation;
import org.stigraph.claim.Property;
import org.stigraph.claim.Qualifier;
import org.stigraph.claim.Value;
import org.stigraph.document.Document;
import org.stigraph.document.Footnote;
import org.stigraph.mention.Calendar;
import org.stigraph.mention.Entity;
import org.stigraph.mention.EntityKind;
import org.stigraph.mention.EntityType;
import org.stigraph.mention.PartialDate;

/** Tells whether a claim says what an annotation says. */
final class ClaimMatcher {

  private static final String SEPARATOR = "\u001f";

  private final Names names;
  private final Set<String> numbered = new HashSet<>();

  ClaimMatcher(Names names, Document document) {
    this.names = names;
    for (Footnote note : document.footnotes()) {
      if (note.label().isPresent()) {
        numbered.add(note.id());
      }
    }
  }

  /** Whether both are about the same entity. */
  boolean sameSubject(Annotation annotation, Claim claim) {
    Entity subject = claim.subject();
    boolean kindFits =
        switch (subject.kind()) {
          case TARGET -> annotation.kind().equals("target");
          case OBSERVATION -> annotation.kind().equals("observation");
          case CHALLENGE -> annotation.kind().equals("challenge");
          default -> !isOfWords(annotation);
        };
    if (!kindFits) {
      return false;
    }
    return switch (subject.kind()) {
      case TARGET, OBSERVATION, CHALLENGE -> names.alike(annotation.subject(), measured(subject));
      case APPOINTMENT -> sameAppointment(annotation.subject(), subject);
      default -> names.means(annotation.subject(), subject);
    };
  }

  /** Whether the subject is known by words rather than by a name. */
  static boolean isOfWords(Annotation annotation) {
    return List.of("target", "observation", "challenge").contains(annotation.kind());
  }

  /** Whether the subject is known by words rather than by a name. */
  static boolean isOfWords(Entity entity) {
    return entity.kind() == EntityKind.TARGET
        || entity.kind() == EntityKind.OBSERVATION
        || entity.kind() == EntityKind.CHALLENGE;
  }

  /** Whether the subjects' words are the same, not only alike. */
  boolean sameWords(Annotation annotation, Claim claim) {
    return names.isCalled(annotation.subject(), measured(claim.subject()));
  }

  /** What is measured, or the words of a challenge: the first part of the key. */
  private static String measured(Entity entity) {
    int end = entity.key().indexOf(SEPARATOR);
    return end < 0 ? entity.key() : entity.key().substring(0, end);
  }

  /** An appointment's key is that of its person and that of its post. */
  private boolean sameAppointment(String subject, Entity appointment) {
    String[] named = subject.split("/", -1);
    String[] keys = appointment.key().split(SEPARATOR, -1);
    return named.length == 2
        && keys.length == 2
        && names.means(named[0], names.entity(EntityType.PERSON, keys[0]))
        && names.means(named[1], names.entity(EntityType.POST, keys[1]));
  }

  /** Whether property and value are the same. */
  boolean sameStatement(Annotation annotation, Claim claim) {
    return annotation.property() == claim.property()
        && sameValue(annotation.property(), annotation.value(), claim.value());
  }

  private boolean sameValue(Property property, String value, Value other) {
    boolean loose = ValueForm.of(property) == ValueForm.WORDS;
    return other.accept(
        new Value.Visitor<Boolean>() {
          @Override
          public Boolean entity(Entity entity) {
            return names.means(value, entity) || loose && names.alike(value, entity.label());
          }

          @Override
          public Boolean text(String text, String language) {
            return names.isCalled(value, text) || loose && names.alike(value, text);
          }

          @Override
          public Boolean date(PartialDate date) {
            return date.iso().equals(value);
          }

          @Override
          public Boolean number(BigDecimal number) {
            return ValueForm.NUMBER.fits(value) && new BigDecimal(value).compareTo(number) == 0;
          }

          @Override
          public Boolean duration(String iso) {
            return iso.equals(value);
          }

          @Override
          public Boolean link(String url) {
            return url.equals(value);
          }

          @Override
          public Boolean truth(boolean truth) {
            return String.valueOf(truth).equals(value);
          }
        });
  }

  /** Whether the claim has each qualifier annotated, with its value, and its calendar. */
  boolean sameQualifiers(Annotation annotation, Claim claim) {
    return annotation.qualifiers().entrySet().stream().allMatch(q -> hasQualifier(q, claim));
  }

  private boolean hasQualifier(Map.Entry<String, String> expected, Claim claim) {
    Optional<Property> property = Property.ofCompactName(expected.getKey());
    return property.isPresent()
        ? claim.qualifiers().stream()
            .filter(q -> q.property() == property.get())
            .map(Qualifier::value)
            .anyMatch(v -> sameValue(property.get(), expected.getValue(), v))
        : isIn(expected.getValue(), claim.value());
  }

  /** What is not the same beside subject, property and value, in words; empty if all is. */
  String differences(Annotation annotation, Claim claim) {
    List<String> found = new ArrayList<>();
    if (!annotation.footnotes().equals(notes(claim))) {
      found.add(
          "footnotes "
              + new TreeSet<>(annotation.footnotes())
              + " ≠ "
              + new TreeSet<>(notes(claim)));
    }
    annotation.qualifiers().entrySet().stream()
        .filter(q -> !hasQualifier(q, claim))
        .map(q -> "no " + q.getKey() + "=" + q.getValue())
        .sorted()
        .forEach(found::add);
    if (!sameStatus(annotation, claim)) {
      found.add(annotation.planned() ? "planned" : "stated");
    }
    return String.join("; ", found);
  }

  private static boolean isIn(String calendar, Value value) {
    Calendar expected = calendar.equals("sti:FiscalYear") ? Calendar.FISCAL_YEAR : Calendar.ERA;
    return value instanceof Value.OfDate date && date.date().calendar() == expected;
  }

  /** Numbers of the numbered notes that the claim names. */
  Set<String> notes(Claim claim) {
    Set<String> notes = new HashSet<>();
    for (NoteCitation citation : claim.notes()) {
      if (numbered.contains(citation.footnote())) {
        notes.add(citation.footnote());
      }
    }
    return notes;
  }

  static boolean sameStatus(Annotation annotation, Claim claim) {
    return annotation.planned() == (claim.status() == Claim.Status.PLANNED);
  }
}
