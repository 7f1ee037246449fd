package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stigraph.web.citation.CitationFormat;
import org.stigraph.web.citation.Cited;

/** A claim is cited in every form, with the graph's date and never today's. */
class CitationTest {

  private static final String CLAIM = "/claim/428db3629134047e";

  @RegisterExtension static final SampleServer server = new SampleServer();

  private static Cited cited(String title, String words) {
    return new Cited(
        "http://localhost/claim/x",
        title,
        "ja",
        "技術 & 機構",
        "2023-03",
        "41",
        words,
        words,
        "https://kiko.example/white.pdf#page=41",
        "2024-05-06");
  }

  @Test
  void theClaimPageHoldsEveryFormReadyToCopy() {
    String html = server.get(CLAIM, "Accept", "text/html", "Accept-Language", "ja").body();
    assertThat(html)
        .contains(
            "@techreport{stigraph-428db3629134047e",
            "TY  - RPRT",
            "\"type\"",
            "S854\t\"https://kiko.example/white.pdf#page=1\"",
            "』技術協力機構、2023年3月、第1章　海洋観測の協力、1頁、脚注11。典拠 第2回公募案内。http",
            "（2024年5月6日のグラフ）",
            "(graph of 6 May 2024)",
            "data-copy=\"写す\"");
    assertThat(html)
        .doesNotContain(String.valueOf(java.time.LocalDate.now(java.time.ZoneOffset.UTC)));
  }

  @ParameterizedTest
  @CsvSource({
    "bib,application/x-bibtex,@techreport{",
    "ris,application/x-research-info-systems,TY  - RPRT",
    "csl,application/vnd.citationstyles.csl+json,["
  })
  void programsGetTheFormThatTheyAskFor(String format, String type, String start) {
    HttpResponse<String> byType = server.get(CLAIM, "Accept", type);
    assertThat(byType.statusCode()).isEqualTo(200);
    assertThat(byType.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(byType.body()).startsWith(start);
    assertThat(server.get(CLAIM + "?format=" + format).body()).isEqualTo(byType.body());
  }

  @Test
  void cslJsonIsAListOfOneItem() {
    JsonObject item =
        JSON.parseAny(server.get(CLAIM + "?format=csl").body()).getAsArray().get(0).getAsObject();
    assertThat(item.get("issued").toString().replaceAll("\\s", ""))
        .isEqualTo("{\"date-parts\":[[2023,3]]}");
    assertThat(item.get("accessed").toString().replaceAll("\\s", ""))
        .isEqualTo("{\"date-parts\":[[2024,5,6]]}");
    assertThat(item.getString("page")).isEqualTo("1");
  }

  @Test
  void signsThatAFormatReadsAreEscaped() {
    Cited hostile = cited("100% {a}_b \\x", "eins\n@article{\"zwei\"\nER  - ");
    assertThat(CitationFormat.BIBTEX.write(hostile))
        .contains("title = {100\\% \\{a\\}\\_b \\textbackslash{}x}", "institution = {技術 \\& 機構}");
    assertThat(CitationFormat.RIS.write(hostile).lines().filter(line -> line.startsWith("ER  -")))
        .hasSize(1);
    assertThat(CitationFormat.WIKIDATA.write(hostile))
        .contains("S1683\tja:\"eins @article{”zwei” ER -\"", "S577\t+2023-03-00T00:00:00Z/10")
        .contains("S813\t+2024-05-06T00:00:00Z/11", "S304\t\"41\"");
    assertThat(JSON.parseAny(CitationFormat.CSL_JSON.write(hostile)).isArray()).isTrue();
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    Cited bare = new Cited("http://localhost/claim/x", "t", "ja", "", "", "", "s", "w", "", "");
    for (CitationFormat format : CitationFormat.values()) {
      assertThat(format.write(bare).toLowerCase(Locale.ROOT))
          .as(format.title())
          .doesNotContain("null", "{}", "urldate", "accessed", "y2", "s813", "s577", "py  -");
    }
  }
}
