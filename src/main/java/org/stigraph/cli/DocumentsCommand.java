package org.stigraph.cli;

import java.util.concurrent.Callable;
import org.stigraph.load.ShippedFiles;
import org.stigraph.store.GraphStore;
import org.stigraph.store.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code documents}: the documents in a graph. */
@Command(
    name = "documents",
    description = "Lists the documents in a graph: name, layout, footnotes, claims, title.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DocumentsCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private GraphSource source = new GraphSource();

  DocumentsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (ShippedFiles shipped = ShippedFiles.open();
        GraphStore store = source.open(shipped, streams)) {
      store.documents().forEach(this::print);
      return source.exitCode();
    }
  }

  private void print(StoredDocument document) {
    streams
        .out()
        .println(
            String.join(
                "\t",
                document.id(),
                document.layout(),
                String.valueOf(document.footnotes()),
                String.valueOf(document.claims()),
                document.title()));
  }
}
