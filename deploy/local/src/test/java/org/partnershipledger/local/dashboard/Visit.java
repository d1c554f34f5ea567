package org.partnershipledger.local.dashboard;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One visitor on one page, and everything that is wrong with what they meet. */
final class Visit implements AutoCloseable {
  private final String base;
  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Visit(BrowserContext visitor, String base) {
    this.base = base;
    this.page = visitor.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add("console: " + message.text());
          }
        });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
            faults.add("request to elsewhere: " + request.url());
          }
        });
  }

  /** Opens an address; a failed page is not a fault where it is meant to fail. */
  Visit open(String path) {
    Response answer = page.navigate(base + path);
    boolean meantToFail = answer.status() >= 400;
    if (meantToFail) {
      // The browser complains of every answer that is an error, also of one that was asked for.
      faults.removeIf(f -> f.contains("Failed to load resource"));
    }
    return this;
  }

  /** What the page is. */
  Page page() {
    return page;
  }

  /** Whatever was wrong so far, with what axe finds and whether the page scrolls sideways. */
  List<String> faults(boolean scripts) {
    List<String> all = new ArrayList<>(faults);
    all.addAll(sideways());
    if (scripts) {
      new AxeBuilder(page)
          .analyze()
          .getViolations()
          .forEach(
              v -> v.getNodes().forEach(n -> all.add("axe " + v.getId() + ": " + n.getHtml())));
    }
    return all;
  }

  /** Where its text cannot be read, with every fold of it open. */
  List<String> unreadable() {
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");
    List<String> all = sideways();
    all.addAll(asked("text-faults.js"));
    return all;
  }

  /** What a script that looks at the page has to say of it. */
  List<String> asked(String script) {
    List<String> all = new ArrayList<>();
    ((List<?>) page.evaluate(script(script))).forEach(fault -> all.add(fault.toString()));
    return all;
  }

  private List<String> sideways() {
    int wide = (Integer) page.evaluate("document.documentElement.scrollWidth");
    int seen = (Integer) page.evaluate("document.documentElement.clientWidth");
    return wide > seen
        ? new ArrayList<>(List.of("scrolls sideways: " + wide + " px in a window of " + seen))
        : new ArrayList<>();
  }

  /** Every other address of this service that the page leads to. */
  Set<String> links() {
    Object found =
        page.evaluate(
            "[...document.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), document.baseURI).href.split('#')[0])");
    Set<String> links = new TreeSet<>();
    for (Object link : (List<?>) found) {
      if (link.toString().startsWith(base) && !link.equals(page.url())) {
        links.add(link.toString());
      }
    }
    return links;
  }

  /** Keeps a picture of the whole page. */
  void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  /** A script that looks at a page. */
  static String script(String name) {
    try (InputStream in = Visit.class.getResourceAsStream("/dashboard/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    page.close();
  }
}
