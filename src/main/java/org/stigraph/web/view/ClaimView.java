package org.stigraph.web.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.stigraph.web.graph.Schema;
import org.stigraph.web.graph.StatedClaim;

/** One claim, complete. */
public record ClaimView(
    String title,
    Link subject,
    String property,
    Values.Value value,
    List<String> qualifiers,
    List<Fact.Badge> badges,
    String status,
    String attribution,
    String rule,
    String address,
    Evidence evidence,
    List<Citation> citations,
    String report) {

  /** A form in which the claim can be cited, ready to copy. */
  public record Citation(String name, String text, String language) {}

  public static ClaimView of(StatedClaim claim, Lens lens) {
    Words words = lens.words();
    Link subject = lens.link(claim.subject());
    Values.Value value = lens.values().of(claim);
    String property = lens.terms().property(claim.property());
    Evidence evidence = new EvidenceMaker(lens).of(List.of(claim));
    String title = subject.text() + words.comma() + property + words.comma() + value.link().text();
    return new ClaimView(
        title,
        subject,
        property,
        value,
        lens.values().qualifiers(claim),
        new FactTable(lens).badges(claim, lens.claims().ofSubject(claim.subject())),
        words.say("claim.status." + (claim.planned() ? "planned" : "stated")),
        words.find("claim.attribution." + claim.attribution()).orElse(claim.attribution()),
        claim.rule(),
        claim.node().getURI(),
        evidence,
        citations(claim, lens),
        words.say(
            "claim.report.text",
            claim.node().getURI(),
            title,
            claim.quote().text(),
            evidence.document().text() + " " + evidence.place()));
  }

  private static List<Citation> citations(StatedClaim claim, Lens lens) {
    List<Citation> citations = new ArrayList<>();
    for (String language : Words.LANGUAGES) {
      Words words = Words.in(language);
      citations.add(
          new Citation(
              words.say("claim.copy.name"),
              sentence(claim, new Lens(lens.graph().dataset(), lens.hrefs(), words, language)),
              language));
    }
    EvidenceMaker maker = new EvidenceMaker(lens);
    String title = maker.title(claim.document());
    String publisher = maker.publisher(claim.document());
    String issued = issued(claim, lens);
    String address = claim.node().getURI();
    String key = "stigraph-" + address.substring(address.lastIndexOf('/') + 1);
    citations.add(
        new Citation(
            "BibTeX",
            "@techreport{"
                + key
                + ",\n  title = {"
                + braces(title)
                + "},\n  institution = {"
                + braces(publisher)
                + "},\n  year = {"
                + issued.substring(0, Math.min(4, issued.length()))
                + "},\n  note = {"
                + braces(claim.quote().text())
                + "},\n  url = {"
                + address
                + "}\n}",
            "en"));
    citations.add(
        new Citation(
            "RIS",
            "TY  - RPRT\nTI  - "
                + line(title)
                + "\nPB  - "
                + line(publisher)
                + "\nPY  - "
                + issued
                + "\nN1  - "
                + line(claim.quote().text())
                + "\nUR  - "
                + address
                + "\nER  - ",
            "en"));
    citations.add(
        new Citation(
            "CSL-JSON",
            org.apache.jena.atlas.json.JsonBuilder.create()
                .startObject()
                .pair("id", key)
                .pair("type", "report")
                .pair("title", title)
                .pair("publisher", publisher)
                .pair("note", claim.quote().text())
                .pair("URL", address)
                .finishObject()
                .build()
                .toString(),
            "en"));
    return citations;
  }

  private static String sentence(StatedClaim claim, Lens lens) {
    Evidence evidence = new EvidenceMaker(lens).of(List.of(claim));
    List<String> notes =
        evidence.notes().stream()
            .map(note -> lens.words().say("place.footnote", note.number()))
            .toList();
    List<String> sources = evidence.sources().stream().map(Evidence.Source::title).toList();
    List<String> place = new ArrayList<>();
    place.add(evidence.place());
    place.addAll(notes);
    Values values = lens.values();
    return lens.words()
        .say(
            "claim.copy.text",
            claim.unit().text(),
            evidence.document().text(),
            evidence.publisher(),
            issued(claim, lens).isEmpty() ? "" : values.date(issued(claim, lens), false),
            String.join(
                lens.words().comma(), place.stream().filter(part -> !part.isBlank()).toList()),
            sources.isEmpty()
                ? ""
                : lens.words().say("claim.copy.source", String.join(lens.words().comma(), sources)),
            claim.node().getURI(),
            values.date(LocalDate.now(java.time.ZoneOffset.UTC).toString(), false));
  }

  private static String issued(StatedClaim claim, Lens lens) {
    return lens.graph()
        .object(claim.document(), Schema.ISSUED)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private static String braces(String text) {
    return text.replaceAll("[{}\\\\]", "").replaceAll("\\s+", " ");
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
