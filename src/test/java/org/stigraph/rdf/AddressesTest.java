package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stigraph.document.Span;
import org.stigraph.mention.EntityKind;

class AddressesTest {

  private final Addresses addresses = new Addresses("http://localhost:3030/");

  @Test
  void namesEntitiesByKindAndName() {
    assertThat(addresses.entity(EntityKind.PROGRAM, "satreps").getURI())
        .isEqualTo("http://localhost:3030/id/program/satreps");
    assertThat(addresses.entity(EntityKind.PERSON, "架空 花子").getURI())
        .isEqualTo("http://localhost:3030/id/person/架空_花子");
  }

  @Test
  void namesWhatHasNoNameByAHashOfItsKey() {
    assertThat(addresses.entity(EntityKind.APPOINTMENT, "架空花子\u001f顧問").getURI())
        .matches("http://localhost:3030/id/appointment/[a-z2-7]{16}")
        .isEqualTo(addresses.entity(EntityKind.APPOINTMENT, "架空花子\u001f顧問").getURI())
        .isNotEqualTo(addresses.entity(EntityKind.APPOINTMENT, "架空花子\u001f委員").getURI());
  }

  @Test
  void namesWhatIsInADocumentByItsPlace() {
    DocumentAddresses inside = addresses.inside("my report");
    assertThat(inside.passage(new Span(120, 185)).getURI())
        .isEqualTo("http://localhost:3030/doc/my_report#char=120,185");
    assertThat(inside.footnote("1.2").getURI())
        .isEqualTo("http://localhost:3030/doc/my_report/fn/1.2");
    assertThat(inside.reference("a/b", 1).getURI())
        .isEqualTo("http://localhost:3030/doc/my_report/fn/a%2Fb/ref/1");
  }

  @Test
  void namesAClaimByWhatItSaysWhateverTheBase() {
    Addresses elsewhere = new Addresses("https://example.org/graph");
    assertThat(name(addresses, "2014")).isEqualTo(name(elsewhere, "2014"));
    assertThat(name(addresses, "2014")).isNotEqualTo(name(addresses, "2015"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost", "ftp://example.org/", "http://example.org/?a", "http://a b/"})
  void refusesABaseThatIsNoWebAddress(String base) {
    assertThatThrownBy(() -> new Addresses(base)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String name(Addresses addresses, String year) {
    Node claim =
        addresses.claim(
            addresses.entity(EntityKind.PROGRAM, "satreps"),
            Terms.ofCompactName("schema:startDate"),
            Literals.date(year),
            addresses.inside("report").passage(new Span(1, 2)));
    return claim.getURI().replaceFirst(".*/", "");
  }
}
