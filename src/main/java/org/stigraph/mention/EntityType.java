package org.stigraph.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The types of entities: the word in the {@code kind} column of authority files, and the classes in
 * the graph.
 */
public enum EntityType {
  MINISTRY(EntityKind.ORGANIZATION, "sti:Ministry"),
  AGENCY(EntityKind.ORGANIZATION, "sti:PublicBody"),
  COUNCIL(EntityKind.ORGANIZATION, "sti:Council"),
  PUBLIC_BODY(EntityKind.ORGANIZATION, "sti:PublicBody"),
  FUNDING_AGENCY(EntityKind.ORGANIZATION, "frapo:FundingAgency"),
  RESEARCH_INSTITUTE(EntityKind.ORGANIZATION, "sti:ResearchInstitute"),
  UNIVERSITY(EntityKind.ORGANIZATION, "sti:University"),
  INTERNATIONAL_ORGANIZATION(EntityKind.ORGANIZATION, "sti:InternationalOrganization"),
  FORUM(EntityKind.ORGANIZATION, "sti:Forum"),
  NETWORK(EntityKind.ORGANIZATION, "sti:Forum"),
  COMPANY(EntityKind.ORGANIZATION, "org:FormalOrganization"),
  ASSOCIATION(EntityKind.ORGANIZATION, "org:FormalOrganization"),
  ORGANIZATION(EntityKind.ORGANIZATION, "org:Organization"),
  PERSON(EntityKind.PERSON, "foaf:Person"),
  POST(EntityKind.POST, "org:Post"),
  PROGRAM(EntityKind.PROGRAM, "sti:Program"),
  FUNDING_PROGRAM(EntityKind.PROGRAM, "sti:Program", "frapo:FundingProgramme"),
  INTERNATIONAL_PROJECT(EntityKind.PROGRAM, "sti:InternationalProject"),
  EVENT(EntityKind.EVENT, "schema:Event"),
  CHANGE(EntityKind.EVENT, "org:ChangeEvent"),
  SERIES(EntityKind.SERIES, "schema:EventSeries"),
  POLICY_DOCUMENT(EntityKind.DOCUMENT, "fabio:PolicyDocument"),
  GUIDELINE(EntityKind.DOCUMENT, "fabio:PolicyDocument"),
  LAW(EntityKind.DOCUMENT, "fabio:PolicyDocument"),
  RECOMMENDATION(EntityKind.DOCUMENT, "sti:Recommendation"),
  REPORT(EntityKind.DOCUMENT, "fabio:ReportDocument"),
  WHITE_PAPER(EntityKind.DOCUMENT, "fabio:WhitePaper"),
  PRESENTATION(EntityKind.DOCUMENT, "fabio:Presentation"),
  WEB_PAGE(EntityKind.DOCUMENT, "fabio:WebPage"),
  PRESS_RELEASE(EntityKind.DOCUMENT, "fabio:PressRelease"),
  COUNTRY(EntityKind.PLACE, "schema:Country"),
  REGION(EntityKind.PLACE, "sti:Region"),
  CITY(EntityKind.PLACE, "schema:City"),
  TOPIC(EntityKind.TOPIC, "skos:Concept"),
  TARGET(EntityKind.TARGET, "sti:Target"),
  OBSERVATION(EntityKind.OBSERVATION, "schema:Observation"),
  CHALLENGE(EntityKind.CHALLENGE, "sti:Challenge"),
  APPOINTMENT(EntityKind.APPOINTMENT, "org:Membership");

  private final EntityKind kind;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> classes;

  EntityType(EntityKind kind, String... classes) {
    this.kind = kind;
    this.classes = List.of(classes);
  }

  public EntityKind kind() {
    return kind;
  }

  /** Compact names of the classes that an entity of this type carries in the graph. */
  public List<String> classes() {
    return classes;
  }

  /** The word in authority and rule files: {@code funding-agency}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of a word. */
  public static Optional<EntityType> ofWord(String word) {
    for (EntityType type : values()) {
      if (type.word().equals(word)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
