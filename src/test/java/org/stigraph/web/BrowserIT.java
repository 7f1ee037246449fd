package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages in a real browser; skipped, and failed in continuous integration, where there is none.
 */
class BrowserIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path SHOTS = Path.of("target", "screenshots");
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
          "/compare?a=UMINET&b=" + encoded("波浪共同調査（旧事業）/第1期"),
          "/graph/program/uminet",
          "/conflicts",
          "/timeline",
          "/coverage",
          "/targets",
          "/ministries",
          "/about",
          "/ontology",
          "/nothing");

  private static TestServer server;
  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    boolean there = Files.isExecutable(CHROMIUM);
    if (!there) {
      System.err.println("no chromium at " + CHROMIUM + ": browser tests are skipped");
    }
    assertThat(there || !"true".equals(System.getenv("CI")))
        .as("continuous integration needs a browser")
        .isTrue();
    assumeTrue(there);
    Files.createDirectories(SHOTS);
    server = TestServer.start();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
      playwright.close();
      server.close();
    }
  }

  private static BrowserContext context(int width, String language, ColorScheme scheme) {
    return guarded(options(width, language, scheme));
  }

  private static Browser.NewContextOptions options(int width, String language, ColorScheme scheme) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 900)
        .setLocale(language)
        .setColorScheme(scheme);
  }

  /**
   * A window in which a request to anybody else fails the test, as does what the policy refuses.
   */
  private static BrowserContext guarded(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    context.onRequest(
        request -> {
          if (!request.url().startsWith(address("/")) && !request.url().startsWith("data:")) {
            STRAY.add(request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            STRAY.add(message.text());
          }
        });
    return context;
  }

  /** What left the machine or was refused by the content policy, in the order seen. */
  private static final List<String> STRAY = new CopyOnWriteArrayList<>();

  @AfterEach
  void nothingLeftTheMachine() {
    assertThat(STRAY).isEmpty();
  }

  private static String address(String path) {
    return server.address(path).toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
  }

  @ParameterizedTest
  @CsvSource({"ja,みずしま,水嶋薫", "en,Mizushima,Kaoru Mizushima"})
  void oneComesFromASearchToTheSentenceTheFootnoteAndTheSource(
      String language, String typed, String name) {
    try (BrowserContext context = context(1280, language, ColorScheme.LIGHT)) {
      followTheThread(context.newPage(), typed, name);
    }
  }

  @Test
  void allOfThatWorksWithoutScript() {
    try (BrowserContext context =
        guarded(options(1280, "ja", ColorScheme.LIGHT).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      followTheThread(page, "みずしま", "水嶋薫");
      page.navigate(address("/query?example=programs"));
      page.locator("button[name=run]").click();
      assertThat(page.locator("#answer ~ .scroll tbody tr").count()).isEqualTo(6);
      page.navigate(address("/graph/program/uminet"));
      assertThat(page.locator("#drawing").isVisible()).isFalse();
      page.locator(".neighbours .acts-cell a").first().click();
      assertThat(page.url()).contains("/claim/");
      page.navigate(address("/compare"));
      page.locator("#a").fill("UMINET");
      page.locator("#b").fill("海洋観測網");
      page.locator(".compare-form button").click();
      assertThat(page.locator(".compare tbody tr").count()).isGreaterThan(3);
      page.navigate(address("/queries/programs"));
      page.locator("thead a").nth(3).click();
      assertThat(page.locator("th[aria-sort=ascending]").count()).isOne();
    }
  }

  private static void followTheThread(Page page, String typed, String name) {
    page.navigate(address("/"));
    page.locator("#q").fill(typed);
    page.locator("#q").press("Enter");
    page.locator(".hits h3 a").first().click();
    assertThat(page.locator("h1").textContent()).isEqualTo(name);
    page.locator(".why summary").last().click();
    assertThat(page.locator(".why[open] mark").first().isVisible()).isTrue();
    page.locator(".why[open] .chain a[href*='claim=']").first().click();
    assertThat(page.locator(".s:target").count()).isOne();
    page.navigate(address("/page/program/uminet"));
    page.locator(".why summary").first().click();
    page.locator(".why[open] .chain a[href*='/fn/']").first().click();
    assertThat(page.locator("h1").textContent()).contains("11");
    assertThat(page.locator(".card a[rel~=noopener]").first().getAttribute("href"))
        .isEqualTo("https://kiko.example/calls/2");
  }

  @Test
  void theReaderMarksAnyWordsAndWalksFromMentionToMention() {
    try (BrowserContext context = context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/doc/white#char=106,112"));
      page.waitForURL("**/doc/white?char=106**");
      assertThat(page.locator("mark").textContent()).hasSize(6);
      page.navigate(address("/page/program/uminet"));
      page.locator(".kwic .place a").first().click();
      int first = number(page);
      page.locator(".walk a[rel=next]").click();
      assertThat(number(page)).isEqualTo(first + 1);
      page.navigate(address("/doc/white"));
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
      try (BrowserContext context = context(1280, "en", scheme)) {
        Page page = context.newPage();
        page.navigate(address("/graph/program/uminet"));
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
        shoot(page, "drawn-en-" + scheme);
        assertThat(violations(page)).isEmpty();
      }
    }
  }

  private static int count(Page page, String what) {
    return Integer.parseInt(String.valueOf(page.locator(".canvas").getAttribute("data-" + what)));
  }

  @Test
  void aQueryIsTypedIntoTheEditorAndAnsweredByName() {
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext context = context(width, "en", ColorScheme.DARK)) {
        Page page = context.newPage();
        page.navigate(address("/query"));
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
        shoot(page, "editor-en-" + width);
        assertThat(violations(page)).as("at %d", width).isEmpty();
      }
    }
  }

  @Test
  void theEditorKnowsTheTermsOfTheGraphAndOurPrefixes() {
    try (BrowserContext context = context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/query"));
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
    try (BrowserContext context = context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/query"));
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
        try (BrowserContext context = context(width, language, ColorScheme.LIGHT)) {
          Page page = context.newPage();
          for (String path : PAGES) {
            page.navigate(address(path));
            Object over =
                page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) Objects.requireNonNull(over)).intValue())
                .as("%s at %d in %s", path, width, language)
                .isZero();
          }
        }
      }
    }
  }

  /** Every pair of width, language and colours comes up once. */
  @ParameterizedTest
  @CsvSource({"1280,ja,LIGHT", "1280,en,DARK", "390,ja,DARK", "390,en,LIGHT"})
  void nobodyIsShutOut(int width, String language, ColorScheme scheme) {
    try (BrowserContext context = context(width, language, scheme)) {
      Page page = context.newPage();
      SoftAssertions all = new SoftAssertions();
      for (String path : PAGES) {
        page.navigate(address(path));
        String name = path.replaceAll("[^A-Za-z0-9]+", "-");
        shoot(page, name + "-" + language + "-" + width + "-" + scheme);
        all.assertThat(violations(page)).as("%s %d %s %s", path, width, language, scheme).isEmpty();
      }
      all.assertAll();
    }
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList())
            .toList();
  }
}
