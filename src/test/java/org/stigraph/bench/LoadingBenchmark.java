package org.stigraph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.stigraph.claim.Extraction;
import org.stigraph.load.ExtractionReader;
import org.stigraph.load.LoadOptions;
import org.stigraph.load.ShippedFiles;
import org.stigraph.rdf.GraphWriter;
import org.stigraph.store.ShaclGate;

/** The time from text to quads against the reference, and that of the gate against it. */
final class LoadingBenchmark {

  private static final int QUADS_PER_SENTENCE = 25;
  private static final int WARM_UP = 30;
  private static final int ROUNDS = 31;

  private final Texts texts;
  private final ExtractionReader reader;
  private final GraphWriter writer = new GraphWriter(LoadOptions.DEFAULT_BASE);
  private final Reference reference = new Reference();
  private final ShaclGate gate;

  LoadingBenchmark(ShippedFiles shipped, Texts texts) {
    this.texts = texts;
    this.reader = new ExtractionReader(shipped, LoadOptions.defaults());
    this.gate = new ShaclGate(shapes(shipped));
  }

  void run(Consumer<Ratio> report) {
    String text = String.join("\n", texts.files().stream().map(Texts::read).toList());
    List<Extraction> read = reader.read(texts.files());
    int sentences = read.stream().mapToInt(e -> e.document().units().size()).sum();
    List<Quad> quads = new ArrayList<>();
    read.forEach(extraction -> writer.write(extraction, into(quads)));
    List<Graph> graphs = read.stream().map(this::graph).toList();
    double[] times =
        Timing.medians(
            WARM_UP,
            ROUNDS,
            List.of(
                this::load,
                () -> reader.read(texts.files()),
                () -> read.forEach(extraction -> writer.write(extraction, new CountingStream())),
                () -> reference.tokenise(text),
                () -> reference.write(quads, sentences * QUADS_PER_SENTENCE),
                () -> graphs.forEach(graph -> gate.check("", graph))));
    double load = times[0];
    String basis =
        String.format(
            Locale.ROOT,
            "%s, %d characters, %d sentences, %d quads; load %.1f ms (reading %.1f, writing %.1f)"
                + " : words %.1f + RIOT %.1f ms; median of %d",
            texts.name(),
            text.length(),
            sentences,
            quads.size(),
            load,
            times[1],
            times[2],
            times[3],
            times[4],
            ROUNDS);
    report.accept(new Ratio("load : words and RIOT", load / (times[3] + times[4]), 5, basis));
    report.accept(
        new Ratio(
            "SHACL : load",
            times[5] / load,
            1,
            String.format(Locale.ROOT, "SHACL %.1f : %.1f ms", times[5], load)));
  }

  private void load() {
    CountingStream out = new CountingStream();
    reader.read(texts.files()).forEach(extraction -> writer.write(extraction, out));
    if (out.count() == 0) {
      throw new IllegalStateException("nothing was loaded");
    }
  }

  private Graph graph(Extraction extraction) {
    List<Quad> quads = new ArrayList<>();
    writer.write(extraction, into(quads));
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static StreamRDF into(List<Quad> quads) {
    return new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        quads.add(quad);
      }
    };
  }

  private static Graph shapes(ShippedFiles shipped) {
    Graph shapes = GraphFactory.createDefaultGraph();
    for (String file : List.of("shapes.ttl", "shapes-claims.ttl", "shapes-dates.ttl")) {
      RDFParser.source(shipped.ontology().resolve(file)).parse(shapes);
    }
    return shapes;
  }
}
