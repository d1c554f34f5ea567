package org.partnershipledger.local.dashboard;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The Chromium of this machine; none is ever downloaded. */
final class SystemBrowser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final Browser browser;

  SystemBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    // Chromium refuses to run as root with its sandbox, as it does in containers.
                    .setArgs(List.of("--no-sandbox")));
  }

  /** A visitor with a window of this width, with or without scripts, light or dark. */
  BrowserContext visitor(int width, boolean scripts, boolean dark) {
    return visitor(
        wishes ->
            wishes
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
  }

  /** A visitor with wishes of their own. */
  BrowserContext visitor(UnaryOperator<Browser.NewContextOptions> wishes) {
    return browser.newContext(wishes.apply(new Browser.NewContextOptions()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Path executable() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no Chromium is on the PATH (looked for "
                        + String.join(", ", NAMES)
                        + "); install one, on Debian with: apt-get install chromium"));
  }
}
