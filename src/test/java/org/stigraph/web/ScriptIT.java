package org.stigraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the script of the pages adds, and that everything is there without it. */
class ScriptIT {

  private static final String CLAIM = "/claim/428db3629134047e";

  @RegisterExtension
  @Order(1)
  static final SampleServer server = new SampleServer();

  @RegisterExtension
  @Order(2)
  static final Chromium chromium = new Chromium(server);

  private static BrowserContext context(boolean script) {
    return chromium.context(
        Chromium.options(390, "ja", ColorScheme.LIGHT)
            .setJavaScriptEnabled(script)
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  @Test
  void aCitationIsCopiedByItsButton() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      chromium.open(page, CLAIM);
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
      chromium.open(page, CLAIM);
      assertThat(page.locator("pre.copy").count()).isEqualTo(7);
      assertThat(page.locator("pre.copy").nth(3).isVisible()).isTrue();
      assertThat(page.locator("button.copier").count()).isZero();
    }
  }

  @Test
  void namesAreOfferedWhileOneTypes() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      chromium.open(page, "/search");
      page.locator("#q").pressSequentially("みず");
      page.waitForCondition(() -> page.locator("#q-names option").count() > 0);
      assertThat(page.locator("#q-names option").first().getAttribute("value")).isEqualTo("水嶋薫");
    }
  }

  @Test
  void enterThatEndsAConversionSubmitsNothing() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      chromium.open(page, "/search");
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
  void onPaperAQuoteStandsWholeAndNothingAsksToBePressed() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      chromium.open(page, "/page/program/uminet");
      assertThat(page.locator("ol.sources q.w").first().isVisible()).isTrue();
      for (String pressed : new String[] {"form.find", "nav", ".why", ".rail", "button"}) {
        assertThat(page.locator(pressed).first().isVisible()).as(pressed).isFalse();
      }
      chromium.open(page, "/doc/white");
      assertThat(page.locator(".notes li").first().isVisible()).isTrue();
      assertThat(page.locator(".mf li").first().isVisible()).isTrue();
      assertThat(page.pdf()).hasSizeGreaterThan(10_000);
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
        chromium.open(page, path);
        Chromium.shoot(page, path);
        assertThat(Chromium.violations(page)).as(path).isEmpty();
        assertThat(Chromium.tooWide(page)).as(path).isZero();
      }
    }
  }
}
