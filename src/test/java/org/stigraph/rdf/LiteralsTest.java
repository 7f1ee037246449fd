package org.stigraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {

  @ParameterizedTest
  @CsvSource({
    "500.00,500,integer",
    "0.0,0,integer",
    "1.2214E+12,1221400000000,integer",
    "12.50,12.5,decimal",
    "-0.10,-0.1,decimal"
  })
  void writesNumbersOneWay(String number, String form, String datatype) {
    var literal = Literals.number(new BigDecimal(number));
    assertThat(literal.getLiteralLexicalForm()).isEqualTo(form);
    assertThat(literal.getLiteralDatatypeURI()).endsWith("#" + datatype);
  }

  @ParameterizedTest
  @CsvSource({
    "2008,gYear",
    "2012-06,gYearMonth",
    "2018-05-28,date",
    "2018-02-30,string",
    "昨年,string",
    "二〇二四,string"
  })
  void keepsThePrecisionOfDatesAndLeavesWhatIsNoneAsText(String date, String datatype) {
    assertThat(Literals.date(date).getLiteralDatatypeURI()).endsWith("#" + datatype);
  }

  @Test
  void leavesOutALanguageThatIsNone() {
    assertThat(Literals.text("海", "JA").getLiteralLanguage()).isEqualTo("ja");
    assertThat(Literals.text("海", "日本語").getLiteralLanguage()).isEmpty();
    assertThat(Literals.name("ITER").getLiteralLanguage()).isEmpty();
    assertThat(Literals.name("Future アース").getLiteralLanguage()).isEqualTo("ja");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c, https://example.org/a?b=c",
    "https://example.org/資料 1|2.pdf, https://example.org/資料%201%7C2.pdf",
    "http://example.org/%E6%B5%B7, http://example.org/%E6%B5%B7"
  })
  void makesAddressesOfLinks(String printed, String address) {
    assertThat(Links.of(printed).getURI()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "www.example.org", "http://[bad", "データなし"})
  void leavesLinksThatCannotBeFollowedAsTheyArePrinted(String printed) {
    assertThat(Links.of(printed).isLiteral()).isTrue();
    assertThat(Links.of(printed).getLiteralLexicalForm()).isEqualTo(printed);
  }
}
