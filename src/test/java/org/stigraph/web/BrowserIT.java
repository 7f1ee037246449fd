package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser. */
class BrowserIT {

  private static final List<String> PAGES =
      List.of(
          "/",
          "/documents",
          "/documents?sort=-facts",
          "/page/program/uminet",
          "/page/person/mizushima-kaoru",
          "/doc/white",
          "/doc/slides",
          "/doc/white?char=90,110",
          "/doc/white?mention=program/uminet&char=100,154",
          "/doc/white/fn/11",
          "/claim/23c0ea03613ea82f",
          "/search?q=UMINET",
          "/search?q=zzzz",
          "/queries",
          "/queries/programs?sort=-start",
          "/query",
          "/query?example=programs&run=1",
          "/compare",
          "/compare?a=UMINET&b=" + TestClient.encoded("波浪共同調査（旧事業）/第1期"),
          "/graph/program/uminet",
          "/conflicts",
          "/timeline",
          "/coverage",
          "/targets",
          "/ministries",
          "/about",
          "/ontology",
          "/nothing");

  @RegisterExtension
  @Order(1)
  static final SampleServer server = new SampleServer();

  @RegisterExtension
  @Order(2)
  static final Chromium chromium = new Chromium(server);

  @ParameterizedTest
  @CsvSource({"ja,みずしま,水嶋薫", "en,Mizushima,Kaoru Mizushima"})
  void oneComesFromASearchToTheSentenceTheFootnoteAndTheSource(
      String language, String typed, String name) {
    try (BrowserContext context = chromium.context(1280, language, ColorScheme.LIGHT)) {
      followTheThread(context.newPage(), typed, name);
    }
  }

  @Test
  void allOfThatWorksWithoutScript() {
    try (BrowserContext context =
        chromium.context(
            Chromium.options(1280, "ja", ColorScheme.LIGHT).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      followTheThread(page, "みずしま", "水嶋薫");
      chromium.open(page, "/query?example=programs");
      page.locator("button[name=run]").click();
      assertThat(page.locator("#answer ~ .scroll tbody tr").count()).isEqualTo(6);
      chromium.open(page, "/graph/program/uminet");
      assertThat(page.locator("#drawing").isVisible()).isFalse();
      page.locator(".neighbours .acts-cell a").first().click();
      assertThat(page.url()).contains("/claim/");
      chromium.open(page, "/compare");
      page.locator("#a").fill("UMINET");
      page.locator("#b").fill("海洋観測網");
      page.locator(".compare-form button").click();
      assertThat(page.locator(".compare tbody tr").count()).isGreaterThan(3);
      chromium.open(page, "/queries/programs");
      page.locator("thead a").nth(3).click();
      assertThat(page.locator("th[aria-sort=ascending]").count()).isOne();
    }
  }

  private static void followTheThread(Page page, String typed, String name) {
    chromium.open(page, "/");
    page.locator("#q").fill(typed);
    page.locator("#q").press("Enter");
    page.locator(".hits h3 a").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo(name);
    page.locator(".why summary").last().click();
    assertThat(page.locator(".why[open] mark").first().isVisible()).isTrue();
    page.locator(".why[open] .chain a[href*='claim=']").first().click();
    assertThat(page.locator(".s:target").count()).isOne();
    chromium.open(page, "/page/program/uminet");
    page.locator(".why summary").first().click();
    page.locator(".why[open] .chain a[href*='/fn/']").first().click();
    assertThat(page.locator("h1").textContent()).contains("11");
    assertThat(page.locator(".card a[rel~=noopener]").first().getAttribute("href"))
        .isEqualTo("https://kiko.example/calls/2");
  }

  @Test
  void theReaderMarksAnyWordsAndWalksFromMentionToMention() {
    try (BrowserContext context = chromium.context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      chromium.open(page, "/doc/white#char=106,112");
      page.waitForURL("**/doc/white?char=106**");
      assertThat(page.locator("mark").textContent()).hasSize(6);
      chromium.open(page, "/page/program/uminet");
      page.locator(".kwic .place a").first().click();
      int first = number(page);
      page.locator(".walk a[rel=next]").click();
      assertThat(number(page)).isEqualTo(first + 1);
      chromium.open(page, "/doc/white");
      page.locator(".para .fnm a").first().click();
      assertThat(page.locator(".notes li:target").count()).isOne();
    }
  }

  private static int number(Page page) {
    return Integer.parseInt(page.locator(".walk b").textContent());
  }

  @Test
  void aNeighbourhoodIsDrawnAndExpandedAndItsLinesLeadToClaims() {
    for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      try (BrowserContext context = chromium.context(1280, "en", scheme)) {
        Page page = context.newPage();
        chromium.open(page, "/graph/program/uminet");
        page.locator("#draw").click();
        page.locator(".canvas canvas").first().waitFor();
        int nodes = count(page, "nodes");
        int edges = count(page, "edges");
        assertThat(nodes).isGreaterThan(4);
        assertThat(edges).isGreaterThanOrEqualTo(nodes - 1);
        page.evaluate("document.querySelector('.canvas').cy.edges()[0].emit('tap')");
        assertThat(page.locator(".chosen-part a").first().getAttribute("href"))
            .startsWith("/claim/");
        page.evaluate(
            "document.querySelector('.canvas').cy.nodes().filter(n =>"
                + " n.id().endsWith('gijutsu-kyoryoku-kiko'))[0].emit('tap')");
        page.locator(".chosen-part button").click();
        page.waitForCondition(() -> count(page, "nodes") > nodes);
        Chromium.shoot(page, "drawn-en-" + scheme);
        assertThat(Chromium.violations(page)).isEmpty();
      }
    }
  }

  private static int count(Page page, String what) {
    return Integer.parseInt(String.valueOf(page.locator(".canvas").getAttribute("data-" + what)));
  }

  @Test
  void aQueryIsTypedIntoTheEditorAndAnsweredByName() {
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext context = chromium.context(width, "en", ColorScheme.DARK)) {
        Page page = context.newPage();
        chromium.open(page, "/query");
        page.locator("#yasgui .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard()
            .insertText(
                "PREFIX sti: <https://w3id.org/stigraph/ns#>\n"
                    + "SELECT ?thing ?body WHERE { ?thing sti:operatedBy ?body }");
        page.locator("#yasgui .yasqe_queryButton").click();
        page.locator(".yasr_results tbody a").first().waitFor();
        page.getByText("Technology Cooperation Agency").waitFor();
        assertThat(page.locator(".yasr_results tbody tr").count()).isEqualTo(2);
        assertThat(page.locator(".yasr_results tbody a").first().getAttribute("href"))
            .startsWith("/page/program/");
        assertThat(page.url()).contains("/query?query=");
        Chromium.shoot(page, "editor-en-" + width);
        assertThat(Chromium.violations(page)).as("at %d", width).isEmpty();
      }
    }
  }

  @Test
  void theEditorKnowsTheTermsOfTheGraphAndOurPrefixes() {
    try (BrowserContext context = chromium.context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      chromium.open(page, "/query");
      page.locator("#yasgui .CodeMirror").waitFor();
      Object found =
          page.evaluate(
              "async () => { const all = Yasgui.Yasqe.Autocompleters; const sti ="
                  + " 'https://w3id.org/stigraph/ns#'; return [(await all.property.get(null,"
                  + " {autocompletionString: sti + 'oper'})).join(), (await"
                  + " all.class.get(null, {autocompletionString: sti + 'Min'})).join(), (await"
                  + " all.prefixes.get()).some(p => p.startsWith('sti:'))].join(' ') }");
      assertThat(found)
          .isEqualTo(
              "https://w3id.org/stigraph/ns#operatedBy https://w3id.org/stigraph/ns#Ministry true");
    }
  }

  @Test
  void anExampleComesIntoTheEditorBesideWhatWasThere() {
    try (BrowserContext context = chromium.context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      chromium.open(page, "/query");
      page.locator("#yasgui .CodeMirror").waitFor();
      page.locator(".ask a[href*='example=programs']").click();
      page.locator("#yasgui .tab >> nth=1").waitFor();
      assertThat(
              page.evaluate(
                  "document.getElementById('yasgui').yasgui.getTab().getYasqe().getValue()"))
          .asString()
          .contains("?programLabel", "question_ja");
    }
  }

  @Test
  void noPageScrollsSideways() {
    for (int width : new int[] {1280, 390}) {
      for (String language : new String[] {"ja", "en"}) {
        try (BrowserContext context = chromium.context(width, language, ColorScheme.LIGHT)) {
          Page page = context.newPage();
          for (String path : PAGES) {
            chromium.open(page, path);
            assertThat(Chromium.tooWide(page)).as("%s at %d in %s", path, width, language).isZero();
          }
        }
      }
    }
  }

  /** Every pair of width, language and colours comes up once. */
  @ParameterizedTest
  @CsvSource({"1280,ja,LIGHT", "1280,en,DARK", "390,ja,DARK", "390,en,LIGHT"})
  void nobodyIsShutOut(int width, String language, ColorScheme scheme) {
    try (BrowserContext context = chromium.context(width, language, scheme)) {
      Page page = context.newPage();
      SoftAssertions all = new SoftAssertions();
      for (String path : PAGES) {
        chromium.open(page, path);
        Chromium.shoot(page, path + "-" + language + "-" + width + "-" + scheme);
        all.assertThat(Chromium.violations(page))
            .as("%s %d %s %s", path, width, language, scheme)
            .isEmpty();
      }
      all.assertAll();
    }
  }
}
