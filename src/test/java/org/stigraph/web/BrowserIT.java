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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
          "/page/program/uminet",
          "/page/person/mizushima-kaoru",
          "/doc/white",
          "/doc/slides",
          "/doc/white/fn/11",
          "/search?q=UMINET",
          "/search?q=zzzz",
          "/queries",
          "/queries/programs",
          "/query",
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
    return browser.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, 900)
            .setLocale(language)
            .setColorScheme(scheme));
  }

  private static String address(String path) {
    return server.address(path).toString();
  }

  @Test
  void oneComesFromASearchToTheSentenceTheFootnoteAndTheSource() {
    try (BrowserContext context = context(1280, "ja", ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(address("/"));
      page.locator("#q").fill("みずしま");
      page.locator("#q").press("Enter");
      page.locator(".hits h3 a").first().click();
      assertThat(page.locator("h1").textContent()).isEqualTo("水嶋薫");
      page.locator(".why summary").last().click();
      assertThat(page.locator(".why[open] mark").first().isVisible()).isTrue();
      page.locator(".why[open] .chain a[href*='claim=']").first().click();
      assertThat(page.locator(".s:target").count()).isEqualTo(1);
      page.navigate(address("/page/program/uminet"));
      page.locator(".why summary").first().click();
      page.locator(".why[open] .chain a[href*='/fn/']").first().click();
      assertThat(page.locator("h1").textContent()).contains("11");
      assertThat(page.locator(".card a[rel~=noopener]").first().getAttribute("href"))
          .isEqualTo("https://kiko.example/calls/2");
    }
  }

  @Test
  void noPageAsksAnybodyElseOrScrollsSideways() {
    for (int width : new int[] {1280, 390}) {
      try (BrowserContext context = context(width, "ja", ColorScheme.LIGHT)) {
        Page page = context.newPage();
        page.onRequest(
            request ->
                assertThat(request.url())
                    .matches(url -> url.startsWith(address("/")) || url.startsWith("data:")));
        for (String path : PAGES) {
          page.navigate(address(path));
          Object over =
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
          assertThat(((Number) Objects.requireNonNull(over)).intValue())
              .as("%s at %d", path, width)
              .isZero();
        }
      }
    }
  }

  @Test
  void nobodyIsShutOut() {
    look("ja", ColorScheme.LIGHT);
    look("en", ColorScheme.DARK);
  }

  private static void look(String language, ColorScheme scheme) {
    try (BrowserContext context = context(1280, language, scheme)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(address(path));
        String name = path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + language + "-" + scheme;
        page.screenshot(
            new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
        assertThat(violations(page)).as("%s %s %s", path, language, scheme).isEmpty();
      }
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
