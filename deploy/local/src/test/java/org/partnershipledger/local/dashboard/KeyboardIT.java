package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The main tasks of a visitor without a mouse, each from the overview on, by keys alone. */
@ExtendWith(OpenDashboard.Shared.class)
class KeyboardIT {
  private static OpenDashboard dashboard;
  private static BrowserContext visitor;

  private Visit visit;
  private Page page;
  private Keyboard keys;

  @BeforeAll
  static void open(OpenDashboard shared) {
    dashboard = shared;
    visitor = dashboard.browser().visitor(1280, true, false);
  }

  @AfterAll
  static void leave() {
    visitor.close();
  }

  @BeforeEach
  void arrive() {
    visit = new Visit(visitor, dashboard.address()).open("/");
    page = visit.page();
    keys = new Keyboard(page);
  }

  @AfterEach
  void every_stop_was_seen() {
    assertThat(keys.faults()).isEmpty();
    visit.close();
  }

  static Stream<Pages.Page> pages() {
    return Pages.oneOfEach(dashboard.address());
  }

  @Test
  void the_late_mergers_are_found_with_the_days_that_they_are_late() {
    // When
    keys.tabTo(".skip", "Skip")
        .press("Enter")
        .tabTo("#late summary", "Show as table")
        .press("Enter");

    // Then
    assertThat(page.locator("#late td .late").allInnerTexts())
        .containsExactly("214 days late", "91 days late");
  }

  @Test
  void a_figure_leads_to_the_very_sentence_behind_it() {
    // When
    keys.tabTo("#late svg a", "Somerset Partnership").follow();
    keys.tabTo(".facts a", "£19.3m a year").follow();
    keys.tabTo(".how[open] .chain a", "Savings, a target: £19.3m").follow();

    // Then
    Locator claim = page.locator("article.claim:target");
    assertThat(inSight(claim)).isTrue();
    assertThat(claim.locator("mark").first().textContent())
        .contains("annual target")
        .contains("£19.3m");
  }

  @Test
  void an_amount_opens_how_it_is_known_also_where_that_is_folded() {
    // When
    keys.tabTo("#late svg a", "Somerset Partnership").follow();
    keys.tabTo("#savings a.amount", "£51.3m").follow();

    // Then
    assertThat(inSight(page.locator(".how:target[open] .chain q").first())).isTrue();
  }

  @Test
  void a_facet_narrows_the_list_and_a_key_sorts_it_while_the_focus_stays() {
    // When
    keys.tabTo(".pages a", "Explore").follow();
    keys.tabTo(".facet input", "Late").press("Space");
    page.waitForURL(address -> address.contains("dates=late"));

    // Then
    assertThat(page.locator("#status").textContent()).contains("Two partnerships of 6 match");
    assertThat(focused()).isEqualTo("dates-late");

    // When
    keys.tabTo("#sort", "").type("Name");
    page.waitForURL(address -> address.contains("sort=name"));

    // Then
    assertThat(page.locator("#explore tbody th a").allInnerTexts())
        .hasSize(2)
        .isSorted()
        .first()
        .asString()
        .startsWith("Burton");
    assertThat(focused()).isEqualTo("sort");
  }

  @Test
  void an_article_is_typed_and_its_claims_are_read() {
    // When
    keys.tabTo(".pages a", "Read an article").follow();
    keys.tabTo("#text", "Article text")
        .type("Taunton and Somerset NHS Foundation Trust and Somerset Partnership NHS Foundation ")
        .type("Trust could merge by September 2019. They say they will save £50m over five years.");
    keys.tabTo("#published", "Published").type("1 October 2018");
    keys.tabTo("button", "Read it").press("Enter");
    page.locator(".explained").waitFor();
    keys.tabTo(".article a.number.savings", "").press("Enter");

    // Then
    Locator claim = page.locator(".explained li:target");
    assertThat(inSight(claim)).isTrue();
    assertThat(claim.innerText()).contains("£50m");

    // When
    keys.tabTo("summary", "Why it was read so").press("Enter");

    // Then
    assertThat(claim.innerText()).contains("Who says so");
  }

  @Test
  void a_claim_is_accepted_with_a_reason_and_that_is_taken_back() {
    // When
    keys.tabTo(".pages a", "Review").follow();
    while (page.locator("[value=accept]").count() == 0) {
      keys.tabTo("a.button", "Skip").follow();
    }
    keys.tabTo("#reason", "Reason").type("read in the article itself");
    keys.tabTo("button", "Accept").follow();

    // Then
    assertThat(page.locator("[role=status].notice").innerText()).contains("Accepted");

    // When
    keys.tabTo(".notice button", "Undo").follow();

    // Then
    assertThat(page.locator("[role=status].notice").innerText()).contains("Undone");
  }

  @Test
  void a_facet_in_a_fold_is_chosen_without_the_fold_closing_over_the_focus() {
    // Given
    page.setViewportSize(640, 512);

    // When
    keys.tabTo(".pages a", "Explore").follow();
    keys.tabTo("summary", "Filters").press("Enter");
    keys.tabTo(".facet input", "Late").press("Space");
    page.waitForURL(address -> address.contains("dates=late"));
    page.locator("summary:has-text('1 chosen')").waitFor();

    // Then
    assertThat(focused()).isEqualTo("dates-late");
    assertThat(inSight(page.locator("#dates-late"))).isTrue();
  }

  @Test
  void a_chart_that_was_asked_for_takes_the_focus_and_lets_it_go() {
    // When
    keys.tabTo(".pages a", "Savings").follow();
    keys.tabTo("#league summary", "Show as table").press("Enter");
    keys.tabTo("#league button", "Zoom into a chart").press("Enter");
    page.locator("#league canvas").first().waitFor();

    // Then
    assertThat(page.evaluate("document.activeElement.className")).isEqualTo("canvas");
    keys.tabTo("#league a", "CSV");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_focus_is_seen_at_every_stop_of_a_page_and_leaves_it(Pages.Page shown) {
    // When
    List<String> stops = keys(shown).allStops();

    // Then
    assertThat(stops).startsWith("Skip to main content").hasSizeGreaterThan(2);
  }

  private Keyboard keys(Pages.Page shown) {
    visit.open(shown.path());
    return keys;
  }

  private String focused() {
    return page.evaluate("document.activeElement.id").toString();
  }

  private static boolean inSight(Locator element) {
    return (Boolean)
        element.evaluate(
            "e => { const box = e.getBoundingClientRect();"
                + " return box.height > 0 && box.top >= -1 && box.top < innerHeight }");
  }
}
