package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages at twice their size, and with letters of twice their size in a window that stays. */
@ExtendWith(OpenDashboard.Shared.class)
class EnlargedIT {
  private static final int LETTERS = 32;

  private static final List<Visit> visits = new ArrayList<>();
  private static final List<BrowserContext> visitors = new ArrayList<>();
  private static OpenDashboard dashboard;

  @BeforeAll
  static void open(OpenDashboard shared) {
    dashboard = shared;
    // Windows of 1280 and of 1920 pixels, in which everything is drawn twice as large.
    enter(640, 2, false);
    enter(960, 2, false);
    enter(1280, 1, true);
  }

  @AfterAll
  static void leave() {
    visits.forEach(Visit::close);
    visitors.forEach(BrowserContext::close);
  }

  static Stream<Pages.Page> pages() {
    return Pages.oneOfEach(dashboard.address());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_of_twice_the_size_can_be_read_without_scrolling_sideways(Pages.Page page) {
    // When
    visits.forEach(visit -> visit.open(page.path()));

    // Then
    assertThat(visits.get(0).unreadable()).as("zoomed, in a window of 1280").isEmpty();
    assertThat(visits.get(1).unreadable()).as("zoomed, in a window of 1920").isEmpty();
    assertThat(visits.get(2).unreadable()).as("large letters, in a window of 1280").isEmpty();
  }

  private static void enter(int width, double scale, boolean largeLetters) {
    BrowserContext visitor =
        dashboard.browser().visitor(w -> w.setViewportSize(width, 512).setDeviceScaleFactor(scale));
    Visit visit = new Visit(visitor, dashboard.address());
    visitors.add(visitor);
    visits.add(visit);
    if (largeLetters) {
      CDPSession browser = visitor.newCDPSession(visit.page());
      JsonObject sizes = new JsonObject();
      sizes.addProperty("standard", LETTERS);
      sizes.addProperty("fixed", LETTERS);
      JsonObject setting = new JsonObject();
      setting.add("fontSizes", sizes);
      browser.send("Page.setFontSizes", setting);
    }
  }
}
