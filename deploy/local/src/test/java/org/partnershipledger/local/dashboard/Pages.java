package org.partnershipledger.local.dashboard;

import java.util.List;
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
          new Page("review", "/review"),
          new Page("operations", "/operations"),
          new Page("about", "/about"),
          new Page("problem-address", "/nowhere"),
          new Page("problem-day", "/?validOn=yesterday"));

  private Pages() {}

  /** Every page. */
  static Stream<Page> all() {
    return FIXED.stream();
  }
}
