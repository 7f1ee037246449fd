package org.stigraph.bench;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.DatabaseMgr;

/** Fuseki with nothing around it: what {@code serve --db} is compared with. */
public final class BareFuseki {

  private BareFuseki() {}

  /** Serves a TDB2 directory (second argument) as {@code /ds} on a port (first argument). */
  public static void main(String[] args) {
    FusekiServer.create()
        .port(Integer.parseInt(args[0]))
        .loopback(true)
        .add("/ds", DatabaseMgr.connectDatasetGraph(args[1]))
        .build()
        .start()
        .join();
  }
}
