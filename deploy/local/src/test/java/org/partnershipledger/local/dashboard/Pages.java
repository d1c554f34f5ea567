package org.partnershipledger.local.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pages that the browser walks: the one list of them. A new page or state is added here. */
final class Pages {
  /**
   * A page in one of its states.
   *
   * @param name names its screenshots
   * @param path its address, with its query
   */
  record Page(String name, String path) {}

  private static final List<Page> FIXED =
      List.of(
          new Page("overview", "/"),
          new Page("overview-known-2019", "/?validOn=1+June+2019&since=1+January+2018"),
          new Page("overview-before-anything", "/?validOn=1+January+2001"),
          new Page("overview-nothing-changed", "/?since=1+January+2026"),
          new Page("explore", "/explore"),
          new Page("explore-late", "/explore?dates=late&sort=name"),
          new Page("explore-words", "/explore?q=savings"),
          new Page("explore-none", "/explore?dates=late&saving=lapsed"),
          new Page("explore-known-2019", "/explore?validOn=1+June+2019"),
          new Page("savings", "/savings"),
          new Page("savings-by-form", "/savings?by=form"),
          new Page("savings-before-anything", "/savings?validOn=1+January+2001"),
          new Page("progress", "/progress"),
          new Page("progress-known-2018", "/progress?validOn=1+October+2018"),
          new Page("read", "/read"),
          new Page("read-submitted", "/read?submitted=fee50f73-25d8-599e-9ef1-6ed29b5e151f"),
          new Page("review", "/review"),
          new Page("operations", "/operations"),
          new Page("operations-no-id", "/operations?article=somerset"),
          new Page(
              "operations-unknown-article",
              "/operations/articles/00000000-0000-5000-8000-000000000000"),
          new Page("problem-partnership", "/partnerships/nobody"),
          new Page("about", "/about"),
          new Page("problem-address", "/nowhere"),
          new Page("problem-day", "/?validOn=yesterday"));

  private static final List<String> KINDS =
      List.of(
          "overview",
          "explore-words",
          "savings",
          "progress",
          "read",
          "review",
          "operations",
          "about",
          "problem-day",
          "partnership-.*taunton.*",
          "partnership-known-2019",
          "review-identity",
          "review-correct",
          "operations-article");

  private Pages() {}

  /** Every page whose address is always the same. */
  static Stream<Page> all() {
    return FIXED.stream();
  }

  /** One page of each kind, the fullest that the samples have. */
  static Stream<Page> oneOfEach(String dashboard) {
    return Stream.concat(all(), ofSamples(dashboard))
        .filter(page -> KINDS.stream().anyMatch(page.name()::matches));
  }

  /** The pages of what the samples tell, whose addresses hold ids. */
  static Stream<Page> ofSamples(String dashboard) {
    List<Page> pages = new ArrayList<>();
    for (JsonNode partnership : overview(dashboard)) {
      String id = partnership.path("id").asText();
      String title = partnership.path("title").asText();
      String name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
      String path = "/partnerships/" + id;
      pages.add(new Page("partnership-" + name, path));
      if (title.contains("Taunton")) {
        pages.add(new Page("partnership-known-2019", path + "?validOn=1+October+2019"));
        pages.add(new Page("partnership-before-anything", path + "?validOn=1+March+2001"));
        pages.add(new Page("partnership-wrong-day", path + "?validOn=yesterday"));
        pages.add(new Page("review-identity", "/review/identity?partnership=" + id));
        JsonNode saving = partnership.path("savings").path(0);
        pages.add(
            new Page(
                "review-correct",
                "/review/correct?partnership=" + id + "&claim=" + saving.path("claimId").asText()));
        pages.add(
            new Page(
                "operations-article", "/operations/articles/" + saving.path("article").asText()));
      }
    }
    return pages.stream();
  }

  private static JsonNode overview(String dashboard) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(dashboard + "/overview")).build();
      return new ObjectMapper()
          .readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
          .path("partnerships");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
