package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputFormatTest {

  private final Graph sample = Graphs.sample();
  private final DatasetGraph graphs = Graphs.of(Sample.extraction());

  @ParameterizedTest
  @CsvSource({"a.nq,N_QUADS", "b/A.TRIG,TRIG", "c.ttl,TURTLE", "d.jsonld,JSON_LD"})
  void isToldByTheEnding(String file, OutputFormat format) {
    assertThat(OutputFormat.of(Path.of(file))).contains(format);
  }

  @Test
  void isNoneForOtherEndings() {
    assertThat(OutputFormat.of(Path.of("graph.rdf"))).isEmpty();
    assertThat(OutputFormat.of(Path.of("nq"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"N_QUADS,N-Quads", "TRIG,TriG", "JSON_LD,JSON-LD"})
  void holdsTheNamedGraphWhole(OutputFormat format, String language) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, bytes(format), lang(language));
    assertThat(read.getGraph(Graphs.node("graph/doc/sample")).isIsomorphicWith(sample)).isTrue();
    assertThat(read.getDefaultGraph().isEmpty()).isTrue();
  }

  @Test
  void flattensTheGraphsInTurtle() {
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, bytes(OutputFormat.TURTLE), Lang.TURTLE);
    assertThat(read.isIsomorphicWith(sample)).isTrue();
  }

  @Test
  void sortsTheLinesOfNQuads() {
    assertThat(Graphs.text(graphs, OutputFormat.N_QUADS).lines())
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private ByteArrayInputStream bytes(OutputFormat format) {
    return new ByteArrayInputStream(Graphs.text(graphs, format).getBytes(StandardCharsets.UTF_8));
  }

  private static Lang lang(String name) {
    return org.apache.jena.riot.RDFLanguages.nameToLang(name);
  }
}
