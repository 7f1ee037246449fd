package org.stigraph.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.stigraph.web.http.Ask;

class TargetLineTest {

  private static final String BASE = "http://localhost:3030/";

  /** A target to measure ships by 2031, stated by one sentence; {@code by} says who set it. */
  private static String target(String name, int value, String by) {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        PREFIX sti: <https://w3id.org/stigraph/ns#>
        PREFIX schema: <https://schema.org/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX c4o: <http://purl.org/spar/c4o/>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX : <%s>
        <%sid/target/%s> a sti:Target ; sti:deadline "2031"^^xsd:gYear .
        <%sdoc/x#char=0,9> c4o:hasContent "観測船を置く。" ; sti:start 0 ; sti:end 9 .
        """
            .formatted(BASE, BASE, name, BASE));
    claim(text, name, 1, "sti:indicator", "\"観測船\"@ja");
    claim(text, name, 2, "schema:value", Integer.toString(value));
    claim(text, name, 3, "sti:deadline", "\"2031\"^^xsd:gYear");
    if (!by.isEmpty()) {
      claim(text, name, 4, "sti:setBy", "<" + BASE + "id/organization/" + by + ">");
    }
    return text.toString();
  }

  private static void claim(
      StringBuilder text, String name, int number, String property, String value) {
    text.append(
        """
        <%sclaim/%s%d> a sti:Claim ; rdf:subject <%sid/target/%s> ; rdf:predicate %s ;
          rdf:object %s ; prov:wasQuotedFrom <%sdoc/x#char=0,9> ;
          sti:statedIn <%sdoc/x#char=0,9> ; sti:inDocument <%sdoc/x> ; sti:status "stated" .
        """
            .formatted(BASE, name, number, BASE, name, property, value, BASE, BASE, BASE));
  }

  private static List<TargetLine> lines(String... targets) {
    DatasetGraph graph = DatasetGraphFactory.create();
    for (String target : targets) {
      RDFParser.create().source(new StringReader(target)).lang(Lang.TURTLE).parse(graph);
    }
    Lens lens = new Lens(graph, new Hrefs(BASE, "/"), Words.in("ja"), "ja");
    return Targets.all(new Ask("/targets", Map.of(), null, "ja", "ja"), lens);
  }

  @Test
  void aTargetThatIsToldOnceWithItsSetterAndOnceWithoutIsOne() {
    List<TargetLine> lines = lines(target("a", 12, ""), target("b", 12, "navy"));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).setBy()).hasSize(1);
    assertThat(lines.get(0).target().href()).endsWith("/target/b");
    assertThat(lines.get(0).evidence())
        .extracting(Link::href)
        .containsExactlyInAnyOrder("/claim/a1", "/claim/b1");
  }

  @Test
  void othersStayTwo() {
    assertThat(lines(target("a", 12, "navy"), target("b", 12, "port"))).hasSize(2);
    assertThat(lines(target("a", 12, ""), target("b", 13, ""))).hasSize(2);
    assertThat(lines(target("a", 12, ""), target("b", 12, ""))).hasSize(1);
  }
}
