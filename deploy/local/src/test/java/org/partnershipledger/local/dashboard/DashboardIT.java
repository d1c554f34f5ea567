package org.partnershipledger.local.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.local.RunningLine;

/** A browser walks every page over the sample articles; its pictures are in target/screenshots. */
class DashboardIT {
  private static final Path PICTURES = Path.of("target/screenshots");

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

  static Stream<Pages.Page> pages() {
    return Stream.concat(Pages.all(), Pages.ofSamples(line.dashboard()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_sound_for_every_visitor(Pages.Page page) {
    List<String> faults = new ArrayList<>();
    for (int width : new int[] {1280, 320}) {
      for (boolean dark : new boolean[] {false, true}) {
        String how = width + (dark ? "-dark" : "");
        faults.addAll(seen(page, width, true, dark, how));
      }
      faults.addAll(seen(page, width, false, false, width + "-no-script"));
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> seen(
      Pages.Page page, int width, boolean scripts, boolean dark, String how) {
    try (BrowserContext visitor = browser.visitor(width, scripts, dark);
        Visit visit = new Visit(visitor, line.dashboard())) {
      visit.open(page.path());
      visit.picture(PICTURES.resolve(page.name() + "-" + how + ".png"));
      return visit.faults(scripts).stream().map(fault -> how + ": " + fault).toList();
    }
  }

  @Test
  void every_link_leads_somewhere() throws IOException, InterruptedException {
    Set<String> links = new TreeSet<>();
    try (BrowserContext visitor = browser.visitor(1280, true, false);
        Visit visit = new Visit(visitor, line.dashboard())) {
      pages().forEach(page -> links.addAll(visit.open(page.path()).links()));
    }
    List<String> broken = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String link : links) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(link))
                .header("Accept", "text/html,*/*;q=0.8")
                .build();
        int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
          broken.add(status + " " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }
}
