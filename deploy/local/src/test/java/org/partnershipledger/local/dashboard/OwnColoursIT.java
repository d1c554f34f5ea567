package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages in a reader's own few colours, with more contrast and without motion. */
@ExtendWith(OpenDashboard.Shared.class)
class OwnColoursIT {
  private static final Path PICTURES = Path.of("target/screenshots");

  private static OpenDashboard dashboard;
  private static BrowserContext reader;
  private static Visit visit;

  @BeforeAll
  static void open(OpenDashboard shared) {
    dashboard = shared;
    reader = dashboard.browser().visitor(wishes -> own(wishes, ForcedColors.ACTIVE));
    visit = new Visit(reader, dashboard.address());
  }

  @AfterAll
  static void leave() {
    visit.close();
    reader.close();
  }

  static Stream<Pages.Page> pages() {
    return Pages.oneOfEach(dashboard.address());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_tells_the_same_in_the_colours_of_the_reader(Pages.Page page) {
    // When
    visit.open(page.path());

    // Then
    visit.picture(PICTURES.resolve(page.name() + "-1280-own-colours.png"));
    assertThat(visit.faults(true)).isEmpty();
    assertThat(visit.asked("colour-faults.js")).isEmpty();
  }

  @Test
  void the_page_that_one_is_on_is_marked_by_an_edge_that_the_others_lack() {
    // When
    visit.open("/review");

    // Then
    String edges =
        "selector => [...document.querySelectorAll(selector)].map(link => {"
            + " const look = getComputedStyle(link);"
            + " return [look.borderBottomColor, look.borderLeftColor].some(edge =>"
            + " edge !== getComputedStyle(document.body).backgroundColor) ? 'marked' : 'plain' })"
            + ".filter((word, at, all) => all.indexOf(word) === at).join()";
    assertThat(visit.page().evaluate(edges, ".pages a[aria-current]")).isEqualTo("marked");
    assertThat(visit.page().evaluate(edges, ".pages a:not([aria-current])")).isEqualTo("plain");
    assertThat(visit.page().evaluate(edges, ".queue a:not([aria-current])")).isEqualTo("plain");
  }

  @Test
  void firmness_is_told_by_a_shape_an_edge_and_a_word() {
    // When
    visit.open("/").page().locator("#changes + ol a").first().click();

    // Then
    String told =
        "style => { const claim = document.querySelector('article.claim.' + style);"
            + " const edge = getComputedStyle(claim.querySelector('blockquote'));"
            + " return [claim.querySelector('.firmness').textContent.trim().split(',')[0],"
            + " claim.querySelector('.firmness svg > *').getAttribute('class'),"
            + " edge.borderLeftStyle].join(' ') }";
    assertThat(visit.page().evaluate(told, "asserted")).isEqualTo("Asserted filled solid");
    assertThat(visit.page().evaluate(told, "hedged")).isEqualTo("Hedged ring dashed");
  }

  @Test
  void what_is_late_is_called_late() {
    // When
    visit.open("/").page().locator("#late summary").first().click();

    // Then
    assertThat(visit.page().locator("#late td .late").allTextContents())
        .isNotEmpty()
        .allMatch(words -> words.endsWith(" late") || words.contains(" late, "));
  }

  @Test
  void more_contrast_leaves_no_grey_text_and_nothing_moves() {
    try (BrowserContext other =
            dashboard.browser().visitor(wishes -> own(wishes, ForcedColors.NONE));
        Visit contrast = new Visit(other, dashboard.address())) {
      // When
      contrast.open("/");

      // Then
      String colours =
          "[...new Set([...document.querySelectorAll('main .small, main .basis, figcaption')]"
              + ".map(words => getComputedStyle(words).color))]";
      assertThat((List<?>) contrast.page().evaluate(colours))
          .isEqualTo(List.of(contrast.page().evaluate("getComputedStyle(document.body).color")));
      assertThat(contrast.page().evaluate("document.getAnimations().length")).isEqualTo(0);
      assertThat(contrast.faults(true)).isEmpty();
      contrast.picture(PICTURES.resolve("overview-1280-more-contrast.png"));
    }
  }

  private static NewContextOptions own(NewContextOptions wishes, ForcedColors forced) {
    return wishes
        .setViewportSize(1280, 900)
        .setColorScheme(ColorScheme.DARK)
        .setForcedColors(forced)
        .setContrast(Contrast.MORE)
        .setReducedMotion(ReducedMotion.REDUCE);
  }
}
