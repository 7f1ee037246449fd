package org.stigraph.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stigraph.web.citation.CitationFormat;
import org.stigraph.web.citation.Cited;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Form;

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
  public record Citation(String name, String text, String language, String href) {}

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
        new Badges(lens).of(claim),
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
            evidence.document().text() + " " + evidence.place().text()));
  }

  private static List<Citation> citations(StatedClaim claim, Lens lens) {
    List<Citation> citations = new ArrayList<>();
    // In the language that is read here first.
    List<String> languages =
        Stream.concat(Stream.of(lens.words().language()), Words.LANGUAGES.stream())
            .distinct()
            .toList();
    for (String language : languages) {
      Words words = Words.in(language);
      citations.add(
          new Citation(
              words.say("claim.copy.name"),
              sentence(claim, new Lens(lens.graph().dataset(), lens.hrefs(), words, language)),
              language,
              ""));
    }
    Cited cited = CitedMaker.of(claim, lens);
    for (CitationFormat format : CitationFormat.values()) {
      citations.add(
          new Citation(
              format.title(),
              format.write(cited).stripTrailing(),
              "en",
              Form.ofWord(format.title())
                  .map(form -> lens.hrefs().path(claim.node()) + "?format=" + form.suffix())
                  .orElse("")));
    }
    return citations;
  }

  private static String sentence(StatedClaim claim, Lens lens) {
    Evidence evidence = new EvidenceMaker(lens).of(List.of(claim));
    Cited cited = CitedMaker.of(claim, lens);
    List<String> notes =
        evidence.notes().stream()
            .map(note -> lens.words().say("place.footnote", note.number()))
            .toList();
    List<String> sources = evidence.sources().stream().map(Evidence.Source::title).toList();
    Values values = lens.values();
    List<String> details = new ArrayList<>();
    details.add(evidence.publisher());
    details.add(cited.issued().isEmpty() ? "" : values.date(cited.issued(), false));
    details.addAll(evidence.place().parts().stream().map(Link::text).toList());
    details.addAll(notes);
    String detail =
        String.join(
            lens.words().comma(),
            details.stream().filter(part -> !part.isBlank()).distinct().toList());
    return lens.words()
        .say(
            "claim.copy.text",
            claim.unit().text(),
            evidence.document().text(),
            detail.isEmpty() ? "" : lens.words().say("claim.copy.details", detail),
            sources.isEmpty()
                ? ""
                : lens.words().say("claim.copy.source", String.join(lens.words().comma(), sources)),
            claim.node().getURI(),
            cited.seen().isEmpty()
                ? ""
                : lens.words().say("claim.copy.seen", values.date(cited.seen(), false)));
  }
}
