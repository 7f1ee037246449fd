package org.stigraph.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.stigraph.claim.Claim;
import org.stigraph.claim.Property;
import org.stigraph.claim.Value;
import org.stigraph.mention.Calendar;
import org.stigraph.vocabulary.Spar;
import org.stigraph.vocabulary.Sti;

class GraphWriterTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/stigraph/rdf");

  @Test
  void writesADocumentAsItsGoldenFileSays() throws IOException {
    assertGolden("sample.nq", Graphs.text(Graphs.of(Sample.extraction()), OutputFormat.N_QUADS));
  }

  @Test
  void writesAuthorityRecordsAsTheirGoldenFileSays() throws IOException {
    DatasetGraph graphs = DatasetGraphFactory.createTxnMem();
    graphs.executeWrite(
        () ->
            new GraphWriter(Graphs.BASE)
                .writeAuthority(Sample.authority(), StreamRDFLib.dataset(graphs)));
    assertGolden("authority.nq", Graphs.text(graphs, OutputFormat.N_QUADS));
  }

  @Test
  void givesTheSameBytesInWhateverOrderClaimsCome() {
    List<Claim> claims = new ArrayList<>(Sample.claims());
    Collections.reverse(claims);
    for (OutputFormat format :
        List.of(OutputFormat.N_QUADS, OutputFormat.TRIG, OutputFormat.TURTLE)) {
      assertThat(Graphs.text(Graphs.of(Sample.extraction(claims)), format))
          .as(format.name())
          .isEqualTo(Graphs.text(Graphs.of(Sample.extraction()), format));
    }
  }

  @Test
  void hasNoBlankNodes() {
    assertThat(Graphs.sample().find().toList())
        .noneMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank());
  }

  @Test
  void writesNoPlainTripleForAPlannedClaim() {
    Graph graph = Graphs.sample();
    Node value = Terms.of(Property.VALUE);
    assertThat(graph.find(Node.ANY, RDF.Nodes.predicate, value).toList()).hasSize(1);
    assertThat(graph.find(Node.ANY, value, Node.ANY).toList()).isEmpty();
  }

  @Test
  void writesOneTextUnitForAQuoteThatIsTheWholeUnit() {
    Node whole = new Addresses(Graphs.BASE).inside("sample").passage(Sample.span(Sample.NOTE_2));
    assertThat(Graphs.sample().find(whole, Spar.HAS_CONTENT, Node.ANY).toList()).hasSize(1);
    assertThat(Graphs.sample().find(whole, Sti.UNIT_KIND, Node.ANY).toList()).hasSize(1);
  }

  @Test
  void joinsClaimsThatSayTheSameInTheSameWords() {
    Claim claim = Sample.claims().get(1);
    Claim planned =
        new Claim(
            claim.subject(),
            claim.property(),
            claim.value(),
            claim.quote(),
            claim.unit(),
            List.of(),
            List.of(),
            Claim.Status.PLANNED,
            Claim.Attribution.INFERRED,
            List.of(),
            "another-rule",
            List.of());
    DatasetGraph graphs = Graphs.of(Sample.extraction(List.of(planned, claim)));
    String text = Graphs.text(graphs, OutputFormat.N_QUADS);
    assertThat(text.lines().filter(line -> line.contains("#type> <" + Sti.CLAIM + ">"))).hasSize(1);
    assertThat(text.lines().filter(line -> line.contains("#status>")))
        .singleElement()
        .asString()
        .contains("\"stated\"");
    assertThat(text).contains("another-rule").contains("sample-rule");
  }

  @Test
  void spendsAboutSeventeenQuadsOnAClaim() {
    int without = quads(List.of());
    List<Claim> many = new ArrayList<>();
    for (int year = 1000; year < 2000; year++) {
      Value start = Sample.date(year, Calendar.GREGORIAN, "");
      String quote = Sample.FIRST.substring(year % 20, 21 + year % 7);
      many.add(
          Sample.claim(
              Sample.PROGRAM,
              Property.START_DATE,
              start,
              quote,
              2,
              Sample.claims().get(0).notes().subList(0, 1)));
    }
    assertThat((quads(many) - without) / (double) many.size()).isBetween(13.0, 19.0);
  }

  private static int quads(List<Claim> claims) {
    return (int)
        Graphs.text(Graphs.of(Sample.extraction(claims)), OutputFormat.N_QUADS).lines().count();
  }

  /** A missing golden file is written, and fails. */
  private static void assertGolden(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (!Files.exists(golden)) {
      Files.writeString(golden, actual, UTF_8);
      throw new AssertionError("there was no " + golden + ": look at what was written");
    }
    assertThat(actual).isEqualTo(Files.readString(golden, UTF_8));
  }
}
