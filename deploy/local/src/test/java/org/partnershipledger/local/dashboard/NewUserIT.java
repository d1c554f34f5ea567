package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three questions of somebody who has never seen the pages; each click is counted. */
@ExtendWith(OpenDashboard.Shared.class)
class NewUserIT {
  private static OpenDashboard dashboard;

  @BeforeAll
  static void open(OpenDashboard shared) {
    dashboard = shared;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void which_planned_mergers_are_late_and_by_how_much_is_told_without_a_click(boolean scripts) {
    ask(
        scripts,
        0,
        user -> {
          assertThat(user.seen("#late h2"))
              .isEqualTo("Two are late against the first date they gave");
          assertThat(user.seen("#late svg.wide a:has-text('Somerset')")).contains("214 days");
          assertThat(user.seen("#late svg.wide a:has-text('Burton')")).contains("91 days");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void what_somerset_was_to_save_and_who_said_so_takes_three_clicks(boolean scripts) {
    ask(
        scripts,
        3,
        user -> {
          user.click("#late svg.wide a:has-text('Somerset')");
          assertThat(user.seen("main .lead")).contains("It was to save £19.3m a year");
          user.click(".facts a:has-text('£19.3m a year')");
          assertThat(user.seen(".how[open] .chain q")).contains("The annual target set by Taunton");
          user.click(".how[open] .chain a[href^='#claim-']");
          assertThat(user.seen("article.claim:target .meta div:has-text('Who says so') dd"))
              .isEqualTo("Nobody named: HSJ tells it");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whether_anything_was_promised_about_casualty_at_burton_takes_two_clicks(boolean scripts) {
    ask(
        scripts,
        2,
        user -> {
          user.click("#late svg.wide a:has-text('Burton')");
          user.click(".on-page a:has-text('Promises')");
          assertThat(user.seen("section:has(> #promises)"))
              .contains("nothing is promised about services, sites or departments");
        });
  }

  private static void ask(boolean scripts, int clicks, Consumer<User> question) {
    try (BrowserContext visitor = dashboard.browser().visitor(1280, scripts, false);
        Visit visit = new Visit(visitor, dashboard.address())) {
      User user = new User(visit.open("/").page());
      question.accept(user);
      assertThat(user.clicks).isEqualTo(clicks).isLessThanOrEqualTo(4);
    }
  }

  /** Clicks on what can be seen, and reads what can be seen. */
  private static final class User {
    private final Page page;
    private int clicks;

    User(Page page) {
      this.page = page;
    }

    void click(String what) {
      clicks++;
      page.locator(what).first().click();
      page.waitForLoadState();
    }

    String seen(String what) {
      Locator words = page.locator(what).first();
      assertThat(words.isVisible()).as(what).isTrue();
      return words.textContent().trim();
    }
  }
}
