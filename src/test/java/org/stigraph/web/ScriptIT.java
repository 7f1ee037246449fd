package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the script of the pages adds, and that everything is there without it. */
class ScriptIT {

  private static final String CLAIM = "/claim/428db3629134047e";

  private static TestServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      server.close();
    }
  }

  private static BrowserContext context(boolean script) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setLocale("ja")
                .setJavaScriptEnabled(script)
                .setViewportSize(390, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  private static String address(String path) {
    return server.address(path).toString();
  }

  @Test
  void aCitationIsCopiedByItsButton() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(address(CLAIM));
      page.locator("button.copier").nth(2).click();
      page.waitForCondition(
          () -> page.locator("button.copier").nth(2).textContent().equals("写しました"));
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("@techreport{stigraph-428db3629134047e");
    }
  }

  @Test
  void aCitationIsReadWithoutScript() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.navigate(address(CLAIM));
      assertThat(page.locator("pre.copy").count()).isEqualTo(7);
      assertThat(page.locator("pre.copy").nth(3).isVisible()).isTrue();
      assertThat(page.locator("button.copier").count()).isZero();
    }
  }

  @Test
  void namesAreOfferedWhileOneTypes() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(address("/search"));
      page.locator("#q").pressSequentially("みず");
      page.waitForCondition(() -> page.locator("#q-names option").count() > 0);
      assertThat(page.locator("#q-names option").first().getAttribute("value")).isEqualTo("水嶋薫");
    }
  }

  @Test
  void enterThatEndsAConversionSubmitsNothing() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(address("/search"));
      AtomicInteger asked = new AtomicInteger();
      page.onRequest(
          request -> {
            if (request.isNavigationRequest()) {
              asked.incrementAndGet();
            }
          });
      Object went =
          page.evaluate(
              """
              () => {
                const event = new KeyboardEvent('keydown',
                    {key: 'Enter', isComposing: true, bubbles: true, cancelable: true});
                return document.querySelector('#q').dispatchEvent(event);
              }
              """);
      assertThat(went).as("the browser may go on").isEqualTo(false);
      assertThat(asked.get()).isZero();
      page.locator("#q").fill("UMINET");
      page.locator("#q").press("Enter");
      page.waitForURL("**/search?q=UMINET");
    }
  }

  @Test
  void nobodyIsShutOutOfClaimsAndNarrowedSearches() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      for (String path :
          new String[] {
            CLAIM,
            CLAIM + "?lang=en",
            "/search?q=%E8%A6%B3%E6%B8%AC&year=2016",
            "/software/0.1.0",
            "/queries/ministries?content=en",
            "/page/program/uminet?content=en"
          }) {
        page.navigate(address(path));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                    Path.of(
                        "target", "screenshots", path.replaceAll("[^A-Za-z0-9]+", "-") + ".png")));
        assertThat(
                new AxeBuilder(page)
                    .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()))
            .as(path)
            .isEmpty();
        Object over =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) java.util.Objects.requireNonNull(over)).intValue()).as(path).isZero();
      }
    }
  }
}
