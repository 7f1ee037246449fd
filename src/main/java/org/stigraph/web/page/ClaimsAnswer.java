package org.stigraph.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.stigraph.vocabulary.Sti;
import org.stigraph.web.graph.Description;
import org.stigraph.web.graph.StatedClaim;
import org.stigraph.web.http.Answer;
import org.stigraph.web.http.Ask;
import org.stigraph.web.http.Form;
import org.stigraph.web.view.Frame;
import org.stigraph.web.view.Lens;

/** A list of claims as data: a row a claim, or the claims with all that they rest on. */
final class ClaimsAnswer {

  private static final List<String> VARIABLES =
      List.of(
          "subject",
          "subjectLabel",
          "property",
          "propertyLabel",
          "value",
          "valueLabel",
          "claim",
          "document",
          "documentLabel",
          "words",
          "sentence",
          "footnote",
          "status",
          "attribution");

  private ClaimsAnswer() {}

  /**
   * The claims.
   *
   * @param name of the file that a browser keeps
   * @param form one of {@link Form#CLAIMS} but HTML
   */
  static Answer of(List<StatedClaim> claims, String name, Form form, Lens lens) {
    if (form.isRdf()) {
      Description description = new Description(lens.graph());
      claims.forEach(claim -> description.claim(claim.node()));
      return DataAnswer.of(description.graph(), form);
    }
    List<Binding> rows = claims.stream().map(claim -> row(claim, lens)).toList();
    return RowAnswer.of(new org.stigraph.store.Answer(VARIABLES, rows), name, form, lens.words());
  }

  /** Links to a page's forms, with what it was narrowed to. */
  static List<Frame.Data> links(Ask ask) {
    return links(
        ask, Stream.concat(Stream.of(Form.CSV, Form.XLSX, Form.JSON), Form.DATA.stream()).toList());
  }

  static List<Frame.Data> links(Ask ask, List<Form> forms) {
    Ask whole = ask.without("page").without("sort");
    return forms.stream()
        .map(form -> new Frame.Data(whole.with("format", form.suffix()), form.title(), form.type()))
        .toList();
  }

  private static Binding row(StatedClaim claim, Lens lens) {
    List<String> notes = new ArrayList<>();
    claim.notes().forEach(note -> lens.graph().text(note, Sti.NUMBER).ifPresent(notes::add));
    BindingBuilder row = BindingFactory.builder();
    put(row, "subject", claim.subject());
    put(row, "subjectLabel", lens.link(claim.subject()).text());
    put(row, "property", claim.property());
    put(row, "propertyLabel", lens.terms().property(claim.property()));
    put(row, "value", claim.object());
    put(row, "valueLabel", lens.values().of(claim).link().text());
    put(row, "claim", claim.node());
    put(row, "document", claim.document());
    put(row, "documentLabel", lens.link(claim.document()).text());
    put(row, "words", claim.quote().text());
    put(row, "sentence", claim.unit().text());
    put(row, "footnote", String.join(",", notes));
    put(row, "status", claim.planned() ? "planned" : "stated");
    put(row, "attribution", claim.attribution());
    return row.build();
  }

  private static void put(BindingBuilder row, String variable, Node value) {
    row.add(Var.alloc(variable), value);
  }

  private static void put(BindingBuilder row, String variable, String words) {
    if (!words.isEmpty()) {
      put(row, variable, NodeFactory.createLiteralString(words));
    }
  }
}
