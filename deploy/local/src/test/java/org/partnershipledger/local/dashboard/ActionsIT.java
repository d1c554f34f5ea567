package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.local.RunningLine;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** What a reader does on the pages: reading a text, submitting it, deciding, taking back. */
class ActionsIT {
  /** A text is kept without the marks that turn the direction of what follows. */
  private static final Pattern DIRECTION_MARKS =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]");

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String TEXT =
      """
      Taunton and Somerset NHS Foundation Trust and Somerset Partnership NHS Foundation Trust could merge by September 2019.

      The trusts say they will save £50m in all over five years.
      """;
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(2)>",
          "<svg onload=alert(3)>",
          "</textarea><script>alert(4)</script>",
          "<a href=\"javascript:alert(5)\">x</a>",
          "\" autofocus onfocus=alert(6) x=\"",
          "\u202Egnw\u202C right to left");

  @TempDir static Path folder;
  private static RunningLine line;
  private static SystemBrowser browser;

  @BeforeAll
  static void the_samples_are_read() {
    browser = new SystemBrowser();
    line = RunningLine.start(folder);
  }

  @AfterAll
  static void stop() {
    browser.close();
    line.close();
  }

  @Test
  void a_text_is_read_submitted_and_followed_without_any_script() {
    try (BrowserContext visitor = browser.visitor(320, false, false);
        Visit visit = new Visit(visitor, line.dashboard())) {
      Page page = visit.open("/read").page();
      read(page, TEXT);
      assertThat(page.locator("h1 + .lead").textContent()).contains("Nothing is kept");
      assertThat(page.locator(".explained > li").count()).isGreaterThanOrEqualTo(2);
      assertThat(page.locator(".said.savings").allTextContents())
          .anyMatch(words -> words.contains("£50m"));
      visit.picture(PICTURES.resolve("read-text-320-no-script.png"));
      page.locator("button[value=submit]").click();
      page.locator("text=Follow it through the services").click();
      reloadUntil(page, () -> assertThat(page.locator(".chain b").count()).isEqualTo(3));
      visit.picture(PICTURES.resolve("operations-article-submitted-320-no-script.png"));
      assertThat(visit.faults(false)).isEmpty();
    }
  }

  @Test
  void a_text_that_was_read_is_sound_for_every_visitor() {
    List<String> faults = new ArrayList<>();
    for (int width : new int[] {1280, 320}) {
      for (boolean dark : new boolean[] {false, true}) {
        try (BrowserContext visitor = browser.visitor(width, true, dark);
            Visit visit = new Visit(visitor, line.dashboard())) {
          read(visit.open("/read").page(), TEXT);
          visit.picture(PICTURES.resolve("read-text-" + width + (dark ? "-dark" : "") + ".png"));
          visit.faults(true).forEach(f -> faults.add(width + (dark ? " dark: " : ": ") + f));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_hostile_text_runs_nothing_and_is_shown_as_it_was_typed() {
    try (BrowserContext visitor = browser.visitor(1280, true, false);
        Visit visit = new Visit(visitor, line.dashboard())) {
      List<String> dialogs = new ArrayList<>();
      visit
          .page()
          .onDialog(
              dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
              });
      for (String hostile : HOSTILE) {
        read(visit.open("/read").page(), hostile + " " + TEXT + hostile);
        assertThat(visit.page().locator(".article").textContent())
            .contains(DIRECTION_MARKS.matcher(hostile).replaceAll(""));
      }
      assertThat(dialogs).isEmpty();
      assertThat(visit.faults(true)).isEmpty();
    }
  }

  @Test
  void a_claim_is_accepted_and_taken_back_by_keyboard_alone() {
    try (BrowserContext visitor = browser.visitor(1280, true, false);
        Visit visit = new Visit(visitor, line.dashboard())) {
      Page page = visit.open("/review").page();
      while (page.locator("[data-key=a]").count() == 0) {
        // Nothing can be accepted of this one: on to the next.
        String skipped = page.url();
        page.keyboard().press("j");
        page.waitForURL(address -> !address.equals(skipped));
      }
      page.keyboard().press("a");
      assertThat((Boolean) page.evaluate("document.activeElement.id === 'reason'")).isTrue();
      page.keyboard().type("read in the article itself");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL(address -> address.contains("done="));
      assertThat(page.locator("[role=status].notice").textContent()).contains("Accepted");
      assertThat(visit.faults(true)).isEmpty();
      visit.picture(PICTURES.resolve("review-accepted-1280.png"));
      String accepted = page.url();
      page.keyboard().press("u");
      page.waitForURL(address -> address.contains("done=") && !address.equals(accepted));
      assertThat(page.locator("[role=status].notice").textContent()).contains("Undone");
    }
  }

  @Test
  void a_dead_letter_is_looked_at_and_given_up_without_any_script() {
    EmbeddedBroker.write(
        line.broker(),
        Topic.ARTICLES,
        "broken",
        "{\"not\": \"an article\"}".getBytes(StandardCharsets.UTF_8),
        Map.of("ce_type", "org.partnershipledger.article-submitted.v1"));
    try (BrowserContext visitor = browser.visitor(320, false, false);
        Visit visit = new Visit(visitor, line.dashboard())) {
      Page page = visit.open("/operations").page();
      reloadUntil(page, () -> assertThat(page.locator("#dead ~ table").count()).isEqualTo(2));
      assertThat(page.locator(".lead").textContent()).contains("one event is parked");
      visit.picture(PICTURES.resolve("operations-dead-letter-320-no-script.png"));
      page.locator("a[href*=dead-letters]").click();
      assertThat(page.locator(".lead").textContent()).contains("header ce_id is missing");
      assertThat(page.locator("pre").textContent()).isEqualTo("{\"not\": \"an article\"}");
      assertThat(visit.faults(false)).isEmpty();
      visit.picture(PICTURES.resolve("dead-letter-320-no-script.png"));
      page.locator("button[value=replay]").click();
      reloadUntil(
          page,
          () -> assertThat(page.locator(".lead").textContent()).contains("Somebody is to decide"));
      page.locator("button[value=discard]").click();
      assertThat(page.locator("[role=alert]").textContent()).contains("say why");
      page.locator("#reason").fill("nobody sent it");
      page.locator("button[value=discard]").click();
      reloadUntil(
          page, () -> assertThat(page.locator(".lead").textContent()).contains("It was given up"));
      assertThat(page.locator("form.decision").count()).isZero();
      assertThat(visit.open("/operations").page().locator(".lead").textContent())
          .contains("no events are parked");
    }
  }

  private static void read(Page page, String text) {
    page.locator("#text").fill(text);
    page.locator("#published").fill("1 October 2018");
    page.locator("#publisher").fill("Example News");
    page.locator("button[value=read]").first().click();
    page.waitForLoadState();
  }

  /** What the page tells follows a moment later. */
  private static void reloadUntil(Page page, ThrowingRunnable holds) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(
            () -> {
              page.reload();
              holds.run();
            });
  }
}
