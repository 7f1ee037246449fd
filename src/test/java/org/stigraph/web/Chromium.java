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
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Debian's browser, one for all tests; they are skipped, and fail in continuous integration, where
 * there is none. A test also fails where its pages ask anybody but the server for anything, or for
 * what the content policy forbids.
 */
final class Chromium implements BeforeAllCallback, AfterEachCallback {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path SHOTS = Path.of("target", "screenshots");

  /** A running browser, which the store closes behind the last test. */
  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Running(
          playwright,
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(PROGRAM)
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-quic",
                              "--no-first-run",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync"))));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  private final TestClient server;
  private final List<String> stray = new CopyOnWriteArrayList<>();
  private @Nullable Running running;

  /**
   * @param server the only one that pages may ask
   */
  Chromium(TestClient server) {
    this.server = server;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    boolean there = Files.isExecutable(PROGRAM);
    if (!there) {
      System.err.println("no chromium at " + PROGRAM + ": browser tests are skipped");
    }
    assertThat(there || !"true".equals(System.getenv("CI")))
        .as("continuous integration needs a browser")
        .isTrue();
    assumeTrue(there);
    Files.createDirectories(SHOTS);
    running =
        context
            .getRoot()
            .getStore(Namespace.create(Chromium.class))
            .getOrComputeIfAbsent("browser", key -> Running.start(), Running.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> left = List.copyOf(stray);
    stray.clear();
    assertThat(left).as("asked elsewhere, or refused by the content policy").isEmpty();
  }

  /** Options of a window of this width, 900 high. */
  static Browser.NewContextOptions options(int width, String language, ColorScheme scheme) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 900)
        .setLocale(language)
        .setColorScheme(scheme);
  }

  BrowserContext context(int width, String language, ColorScheme scheme) {
    return context(options(width, language, scheme));
  }

  BrowserContext context(Browser.NewContextOptions options) {
    BrowserContext context = Objects.requireNonNull(running).browser().newContext(options);
    context.onRequest(
        request -> {
          if (!request.url().startsWith(server.address().toString())
              && !request.url().startsWith("data:")) {
            stray.add(request.url());
          }
        });
    context.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            stray.add(message.text());
          }
        });
    return context;
  }

  /** Opens a page of the server. */
  void open(Page page, String path) {
    page.navigate(server.address(path).toString());
  }

  /** What axe finds wrong with a page. */
  static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + ": "
                        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList())
            .toList();
  }

  /** By how many pixels a page is wider than its window. */
  static int tooWide(Page page) {
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) Objects.requireNonNull(over)).intValue();
  }

  /** Keeps a picture of a page under {@code target/screenshots}. */
  static void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SHOTS.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".png")));
  }
}
