package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The charts and the map in use: a mark leads where the row of the table beside it leads. */
@ExtendWith(OpenDashboard.Shared.class)
class FiguresIT {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static OpenDashboard dashboard;

  private BrowserContext visitor;
  private Visit visit;
  private Page page;

  @BeforeAll
  static void open(OpenDashboard shared) {
    dashboard = shared;
  }

  @BeforeEach
  void arrive() {
    visitor = dashboard.browser().visitor(1280, true, false);
    visit = new Visit(visitor, dashboard.address());
    page = visit.page();
  }

  @AfterEach
  void leave() {
    assertThat(visit.faults(false)).isEmpty();
    visit.close();
    visitor.close();
  }

  @Test
  void the_rows_of_a_drawing_lead_where_those_of_its_table_lead() {
    for (String figure : List.of("/ #late", "/savings #league")) {
      // Given
      String id = figure.substring(figure.indexOf('#'));
      visit.open(figure.substring(0, figure.indexOf(' ')));

      // Then
      assertThat(addresses(id + " svg.wide a"))
          .as(figure)
          .isNotEmpty()
          .isEqualTo(addresses(id + " table th a"));
      assertThat(addresses(id + " svg.narrow a")).isEqualTo(addresses(id + " table th a"));
    }
  }

  @Test
  void a_dot_of_the_drawing_of_the_late_ones_leads_to_its_partnership() {
    // When
    visit.open("/").page().locator("#late svg.wide a circle").first().click();

    // Then
    page.waitForURL(address -> address.contains("/partnerships/"));
    assertThat(page.locator("h1").textContent())
        .isEqualTo("Somerset Partnership + Taunton and Somerset");
  }

  @Test
  void a_dot_of_the_slip_chart_leads_to_the_claim_that_its_list_names() {
    // Given
    visit.open("/").page().locator("#late svg.wide a").first().click();
    page.waitForURL(address -> address.contains("/partnerships/"));

    // Then
    assertThat(addresses("#dates svg.wide a"))
        .isNotEmpty()
        .isEqualTo(addresses("#dates details.list a"));

    // When
    page.locator("#dates svg.wide a").first().click(new Locator.ClickOptions().setPosition(3, 12));

    // Then
    assertThat(page.locator("article.claim:target").isVisible()).isTrue();
    assertThat(page.locator("article.claim:target mark").first().textContent())
        .contains("summer 2019");
  }

  @Test
  void a_line_of_who_joins_whom_leads_to_its_partnership() {
    // Given
    visit.open("/explore");
    List<String> listed = addresses("#explore tbody th a");

    // Then
    assertThat(addresses("#map svg a")).isNotEmpty().isSubsetOf(listed);
    assertThat(addresses("#map .joins a")).isEqualTo(addresses("#map svg a"));

    // When
    page.locator("#map svg a:has-text('Derby and Burton')").click();

    // Then
    page.waitForURL(address -> address.contains("/partnerships/"));
    assertThat(page.locator("h1").textContent()).isEqualTo("Burton + Derby");
  }

  @Test
  void a_dot_and_a_name_of_the_chart_that_was_asked_for_lead_to_a_partnership() {
    // Given
    String first = chart();

    // When
    clickAt(
        "canvas",
        "echarts.getInstanceByDom(canvas).convertToPixel({ seriesIndex: 0 },"
            + " [echarts.getInstanceByDom(canvas).getOption().series[0].data.at(-1), lines - 1])");

    // Then
    page.waitForURL(first);

    // When
    chart();
    clickAt(
        "canvas",
        "[60, echarts.getInstanceByDom(canvas)"
            + ".convertToPixel({ seriesIndex: 0 }, [0, lines - 1])[1]]");

    // Then
    page.waitForURL(first);
  }

  @Test
  void a_node_of_the_map_that_was_asked_for_leads_to_its_partnership() {
    // Given
    visit.open("/explore").page().locator("#map button").click();
    page.locator("#map canvas").first().waitFor();
    visit.picture(PICTURES.resolve("explore-map-1280.png"));
    assertThat(visit.faults(true)).isEmpty();
    List<String> listed = addresses("#map .joins a");

    // When
    clickAt("#map .canvas", "Object.values(canvas._cyreg.cy.$('#joint-1').renderedPosition())");

    // Then
    page.waitForURL(listed.get(1));
  }

  private String chart() {
    visit.open("/savings").page().locator("#league summary").first().click();
    String first = addresses("#league table th a").getFirst();
    page.locator("#league button").first().click();
    page.locator("#league canvas").first().waitFor();
    visit.picture(PICTURES.resolve("savings-chart-1280.png"));
    return first;
  }

  // A real click on what a figure has drawn at this place of it.
  private void clickAt(String figure, String place) {
    Locator canvas = page.locator(figure).first();
    canvas.scrollIntoViewIfNeeded();
    List<?> at =
        (List<?>)
            canvas.evaluate(
                "figure => { const canvas = figure.closest('.canvas');"
                    + " const lines = (canvas.closest('figure').querySelector('table') ?? document.querySelector('table')).tBodies[0].rows.length;"
                    + " return "
                    + place
                    + " }");
    BoundingBox box = canvas.boundingBox();
    page.mouse()
        .click(
            box.x + ((Number) at.getFirst()).doubleValue(),
            box.y + ((Number) at.getLast()).doubleValue());
  }

  private List<String> addresses(String links) {
    return page.locator(links).all().stream()
        .map(
            l ->
                l.evaluate("a => new URL(a.getAttribute('href'), document.baseURI).href")
                    .toString())
        .toList();
  }
}
