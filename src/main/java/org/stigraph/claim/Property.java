package org.stigraph.claim;

import java.util.Optional;

/** What a claim says of its subject; the compact name is that of the term in the ontology. */
public enum Property {
  ACRONYM("sti:acronym"),
  ALSO_CALLED("skos:altLabel"),
  FORMER_NAME("sti:formerName"),
  FORMAL_NAME("sti:formalName"),
  START_DATE("schema:startDate"),
  END_DATE("schema:endDate"),
  DURATION("schema:duration"),
  OPERATED_BY("sti:operatedBy"),
  PART_OF("sti:partOf"),
  MERGED_INTO("sti:mergedInto"),
  REPLACED_BY("sti:replacedBy"),
  AIMED_AT("sti:aimedAt"),
  PARTICIPANT("sti:participant"),
  BUDGET("sti:budget"),
  POST_IN("org:postIn"),
  PART_TIME("sti:partTime"),
  STATIONED_IN("sti:stationedIn"),
  MEMBER("org:member"),
  POST("sti:post"),
  AFFILIATION("sti:affiliation"),
  POSITION("sti:position"),
  MEMBER_COUNT("sti:memberCount"),
  ADVISES("sti:advises"),
  SUB_ORGANIZATION_OF("org:subOrganizationOf"),
  RESULTED_FROM("org:resultedFrom"),
  ORIGINAL_ORGANIZATION("org:originalOrganization"),
  SUBJECT("dcterms:subject"),
  LOCATION("schema:location"),
  ORGANIZER("schema:organizer"),
  OUTCOME("sti:outcome"),
  SUPER_EVENT("schema:superEvent"),
  ORDINAL("sti:ordinal"),
  ABOUT("schema:about"),
  PUBLISHER("dcterms:publisher"),
  ISSUED("dcterms:issued"),
  URL("schema:url"),
  TITLE("dcterms:title"),
  EDITION("sti:edition"),
  BASED_ON("sti:basedOn"),
  REISSUED("sti:reissued"),
  PROPOSED_BY("sti:proposedBy"),
  ADDRESSED_TO("sti:addressedTo"),
  REFLECTED_IN("sti:reflectedIn"),
  INDICATOR("sti:indicator"),
  VALUE("schema:value"),
  MAX_VALUE("schema:maxValue"),
  UNIT_TEXT("schema:unitText"),
  COMPARATOR("sti:comparator"),
  BASELINE("sti:baseline"),
  DEADLINE("sti:deadline"),
  SET_BY("sti:setBy"),
  OBSERVATION_DATE("schema:observationDate"),
  OBSERVATION_ABOUT("schema:observationAbout"),
  PROPOSED_REMEDY("sti:proposedRemedy"),
  LABEL("rdfs:label"),
  /** Qualifies a claim: when it came to hold. */
  WHEN("sti:when"),
  /** Qualifies a claim: in which role. */
  ROLE("sti:role"),
  /** Qualifies a value: how it was printed where that differs. */
  PRINTED("sti:printed");

  private final String compactName;

  Property(String compactName) {
    this.compactName = compactName;
  }

  /** Prefix and local name, as rule files write it. */
  public String compactName() {
    return compactName;
  }

  /** The property of a compact name. */
  public static Optional<Property> ofCompactName(String compactName) {
    for (Property property : values()) {
      if (property.compactName.equals(compactName)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }
}
