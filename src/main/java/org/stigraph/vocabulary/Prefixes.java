package org.stigraph.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that data, ontology, queries and rule files share, in the order of printing. */
public final class Prefixes {

  /** Prefix without colon to namespace. */
  public static final Map<String, String> ALL = Collections.unmodifiableMap(all());

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("sti", Sti.NS);
    all.put("schema", "https://schema.org/");
    all.put("org", "http://www.w3.org/ns/org#");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("dcterms", "http://purl.org/dc/terms/");
    all.put("dc", "http://purl.org/dc/elements/1.1/");
    all.put("prov", Prov.NS);
    all.put("doco", Spar.DOCO);
    all.put("c4o", Spar.C4O);
    all.put("biro", Spar.BIRO);
    all.put("cito", Spar.CITO);
    all.put("fabio", Spar.FABIO);
    all.put("frapo", "http://purl.org/cerif/frapo/");
    all.put("qb", Cube.NS);
    all.put("void", "http://rdfs.org/ns/void#");
    all.put("dcat", "http://www.w3.org/ns/dcat#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("owl", "http://www.w3.org/2002/07/owl#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return all;
  }
}
