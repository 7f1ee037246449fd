package org.stigraph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the project's own ontology, {@code ontology/stigraph.ttl}. */
public final class Sti {

  /** Namespace, prefix {@code sti}. */
  public static final String NS = "https://w3id.org/stigraph/ns#";

  /** The ontology itself. */
  public static final String ONTOLOGY = "https://w3id.org/stigraph/ns";

  // Classes.
  public static final Node PUBLIC_BODY = term("PublicBody");
  public static final Node MINISTRY = term("Ministry");
  public static final Node COUNCIL = term("Council");
  public static final Node INTERNATIONAL_ORGANIZATION = term("InternationalOrganization");
  public static final Node FORUM = term("Forum");
  public static final Node UNIVERSITY = term("University");
  public static final Node RESEARCH_INSTITUTE = term("ResearchInstitute");
  public static final Node PROGRAM = term("Program");
  public static final Node INTERNATIONAL_PROJECT = term("InternationalProject");
  public static final Node DOCUMENT = term("Document");
  public static final Node RECOMMENDATION = term("Recommendation");
  public static final Node TARGET = term("Target");
  public static final Node CHALLENGE = term("Challenge");
  public static final Node REGION = term("Region");
  public static final Node SLIDE = term("Slide");
  public static final Node PASSAGE = term("Passage");
  public static final Node FOOTNOTE_MARKER = term("FootnoteMarker");
  public static final Node CLAIM = term("Claim");
  public static final Node COVERAGE = term("Coverage");
  public static final Node CALENDAR = term("Calendar");

  // Individuals: what became of a text unit, and calendars other than the Gregorian.
  public static final Node FACTS_TAKEN = term("FactsTaken");
  public static final Node NOTHING_TO_TAKE = term("NothingToTake");
  public static final Node NOT_UNDERSTOOD = term("NotUnderstood");
  public static final Node FISCAL_YEAR = term("FiscalYear");
  public static final Node ERA = term("Era");

  // Properties that claims state of entities.
  public static final Node ACRONYM = term("acronym");
  public static final Node FORMER_NAME = term("formerName");
  public static final Node FORMAL_NAME = term("formalName");
  public static final Node OPERATED_BY = term("operatedBy");
  public static final Node PART_OF = term("partOf");
  public static final Node MERGED_INTO = term("mergedInto");
  public static final Node REPLACED_BY = term("replacedBy");
  public static final Node AIMED_AT = term("aimedAt");
  public static final Node PARTICIPANT = term("participant");
  public static final Node BUDGET = term("budget");
  public static final Node PART_TIME = term("partTime");
  public static final Node STATIONED_IN = term("stationedIn");
  public static final Node POST = term("post");
  public static final Node AFFILIATION = term("affiliation");
  public static final Node POSITION = term("position");
  public static final Node MEMBER_COUNT = term("memberCount");
  public static final Node ADVISES = term("advises");
  public static final Node OUTCOME = term("outcome");
  public static final Node ORDINAL = term("ordinal");
  public static final Node EDITION = term("edition");
  public static final Node BASED_ON = term("basedOn");
  public static final Node REISSUED = term("reissued");
  public static final Node PROPOSED_BY = term("proposedBy");
  public static final Node ADDRESSED_TO = term("addressedTo");
  public static final Node REFLECTED_IN = term("reflectedIn");
  public static final Node INDICATOR = term("indicator");
  public static final Node BASELINE = term("baseline");
  public static final Node DEADLINE = term("deadline");
  public static final Node SET_BY = term("setBy");
  public static final Node PROPOSED_REMEDY = term("proposedRemedy");

  // Qualifiers of claims.
  public static final Node COMPARATOR = term("comparator");
  public static final Node WHEN = term("when");
  public static final Node ROLE = term("role");
  public static final Node PRINTED = term("printed");
  public static final Node CALENDAR_PROPERTY = term("calendar");

  // What makes a claim traceable.
  public static final Node STATED_IN = term("statedIn");
  public static final Node IN_DOCUMENT = term("inDocument");
  public static final Node ABOUT = term("about");
  public static final Node CITES_NOTE = term("citesNote");
  public static final Node NOTE_ON_NAME = term("noteOnName");
  public static final Node NOTE_ON_CLAUSE = term("noteOnClause");
  public static final Node NOTE_ON_SENTENCE = term("noteOnSentence");
  public static final Node NOTE_ITSELF = term("noteItself");
  public static final Node STATUS = term("status");
  public static final Node ATTRIBUTION = term("attribution");
  public static final Node RULE = term("rule");

  // The structure of documents.
  public static final Node LAYOUT = term("layout");
  public static final Node DIGEST_OF = term("digestOf");
  public static final Node TEXT = term("text");
  public static final Node TEXT_SHOWN = term("textShown");
  public static final Node CHARACTERS = term("characters");
  public static final Node ORDER = term("order");
  public static final Node LEVEL = term("level");
  public static final Node START = term("start");
  public static final Node END = term("end");
  public static final Node PAGE = term("page");
  public static final Node PAGE_COUNT = term("pageCount");
  public static final Node PAGE_LABEL = term("pageLabel");
  public static final Node SLIDE_NUMBER = term("slide");
  public static final Node SOURCE_LINE = term("sourceLine");
  public static final Node NUMBER = term("number");
  public static final Node LINK = term("link");
  public static final Node UNIT_KIND = term("unitKind");
  public static final Node IN_SECTION = term("inSection");
  public static final Node COVERAGE_PROPERTY = term("coverage");
  public static final Node COVERAGE_REASON = term("coverageReason");
  public static final Node MARKS = term("marks");
  public static final Node MARKER_LABEL = term("markerLabel");

  // What the authority data say beside names.
  public static final Node VALID_FROM = term("validFrom");
  public static final Node VALID_UNTIL = term("validUntil");

  // Annotations of properties.
  public static final Node FACTUAL = term("factual");
  public static final Node SINGLE_VALUED = term("singleValued");

  private Sti() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
