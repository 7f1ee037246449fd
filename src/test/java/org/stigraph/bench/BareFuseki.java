package org.stigraph.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Fuseki with nothing around it: what {@code serve --db} is compared with. */
public final class BareFuseki {

  private BareFuseki() {}

  /**
   * Serves a TDB2 directory (second argument) as {@code /ds} on a port (first argument); with a
   * third argument the default graph is the union of all.
   */
  public static void main(String[] args) {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(args[1]);
    if (args.length > 2) {
      dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    }
    FusekiServer.create()
        .port(Integer.parseInt(args[0]))
        .loopback(true)
        .add("/ds", dataset)
        .build()
        .start()
        .join();
  }
}
