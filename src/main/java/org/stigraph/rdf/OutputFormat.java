package org.stigraph.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.io.IndentedLineBuffer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.stigraph.vocabulary.Prefixes;

/**
 * The formats in which graphs are written to a file, told by its ending. N-Quads are sorted line by
 * line, TriG and Turtle by graph and subject, so that the same graphs give the same bytes.
 */
public enum OutputFormat {
  N_QUADS("nq") {
    @Override
    public void write(DatasetGraph graphs, OutputStream out) throws IOException {
      writeSortedLines(graphs, out);
    }
  },
  TRIG("trig") {
    @Override
    public void write(DatasetGraph graphs, OutputStream out) {
      writeBlocks(graphs, StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS));
    }
  },
  /** Flattens the graphs into one. */
  TURTLE("ttl") {
    @Override
    public void write(DatasetGraph graphs, OutputStream out) {
      writeMerged(graphs, StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS));
    }
  },
  JSON_LD("jsonld") {
    @Override
    public void write(DatasetGraph graphs, OutputStream out) {
      RDFDataMgr.write(out, graphs, RDFFormat.JSONLD_PLAIN);
    }
  };

  private static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);
  private static final Comparator<Quad> QUADS =
      Comparator.comparing(Quad::getGraph, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::asTriple, TRIPLES);

  private final String ending;

  OutputFormat(String ending) {
    this.ending = ending;
  }

  /** The file ending without dot. */
  public String ending() {
    return ending;
  }

  /** The format that a file's ending asks for; empty when it is none of these. */
  public static Optional<OutputFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> name.endsWith("." + f.ending)).findFirst();
  }

  /**
   * Writes all graphs, in UTF-8; the stream stays open. They are held in memory once more while
   * they are sorted.
   *
   * @throws IOException if the stream cannot be written
   */
  public abstract void write(DatasetGraph graphs, OutputStream out) throws IOException;

  private static void writeSortedLines(DatasetGraph graphs, OutputStream out) throws IOException {
    NodeFormatter formatter = new NodeFormatterNT();
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    for (String line :
        graphs.stream().map(quad -> line(quad, formatter)).sorted().distinct().toList()) {
      writer.write(line);
    }
    writer.flush();
  }

  private static String line(Quad quad, NodeFormatter formatter) {
    IndentedLineBuffer line = new IndentedLineBuffer();
    formatter.format(line, quad.getSubject());
    line.print(' ');
    formatter.format(line, quad.getPredicate());
    line.print(' ');
    formatter.format(line, quad.getObject());
    if (!quad.isDefaultGraph()) {
      line.print(' ');
      formatter.format(line, quad.getGraph());
    }
    line.print(" .\n");
    return line.asString();
  }

  private static void writeBlocks(DatasetGraph graphs, StreamRDF out) {
    start(out);
    graphs.stream().sorted(QUADS).forEachOrdered(out::quad);
    out.finish();
  }

  private static void writeMerged(DatasetGraph graphs, StreamRDF out) {
    start(out);
    graphs.stream().map(Quad::asTriple).distinct().sorted(TRIPLES).forEachOrdered(out::triple);
    out.finish();
  }

  private static void start(StreamRDF out) {
    out.start();
    Prefixes.ALL.forEach(out::prefix);
  }
}
