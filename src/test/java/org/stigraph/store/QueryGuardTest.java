package org.stigraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT ?p { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { SERVICE <http://example.org/> { ?s ?p ?o } } } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://example.org/> { ?s ?p ?o } } }",
        "SELECT * { ?s ?p ?o FILTER(<java:org.example.F>(?s)) }",
        "PREFIX j: <java:org.example.> SELECT (j:F(?s) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o BIND(<JAVA:org.example.F>(?o) AS ?x) }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:org.example.F>(?o)",
        "SELECT ?p { ?s ?p ?o } GROUP BY ?p HAVING(<java:org.example.F>(COUNT(?o)))",
        "SELECT (SUM(<java:org.example.F>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s <java:org.example.P> ?o }",
        "SELECT * { ?s ?p ?o FILTER(<http://jena.apache.org/ARQ/js#f>(?s)) }",
        "ASK { ?s ?p ?o FILTER NOT EXISTS { ?s ?q ?r FILTER(<java:org.example.F>(?r)) } }"
      })
  void whatReachesBeyondTheGraphIsRefused(String query) {
    assertThat(new QueryGuard().refusal(QueryFactory.create(query))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p 'java: <java:x> SERVICE' }",
        "SELECT (GROUP_CONCAT(?o) AS ?x) { ?s ?p ?o } GROUP BY ?s",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "DESCRIBE <http://localhost:3030/id/program/p>"
      })
  void whatAsksTheGraphAloneMayRun(String query) {
    assertThat(new QueryGuard().refusal(QueryFactory.create(query))).isEmpty();
  }
}
