package org.partnershipledger.local.dashboard;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A visitor without a mouse, who sees at every stop where the focus is. */
final class Keyboard {
  // More stops than any page has: whoever needs as many goes round in a trap.
  private static final int MOST = 400;
  private static final String STOP = Visit.script("stop.js");

  private final Page page;
  private final List<String> faults = new ArrayList<>();

  Keyboard(Page page) {
    this.page = page;
  }

  /** Tabs on until the focus is on the element that looks and reads like this. */
  Keyboard tabTo(String selector, String words) {
    return go("Tab", selector, words);
  }

  /** The same, backwards. */
  Keyboard backTo(String selector, String words) {
    return go("Shift+Tab", selector, words);
  }

  /** Presses a key where the focus is. */
  Keyboard press(String key) {
    page.keyboard().press(key);
    return this;
  }

  /** Presses Enter and waits until another address is shown. */
  Keyboard follow() {
    String left = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(address -> !address.equals(left));
    return this;
  }

  /** Types where the focus is. */
  Keyboard type(String words) {
    page.keyboard().type(words);
    return this;
  }

  /** Every stop of the page from its beginning, in order, until the focus leaves it. */
  List<String> allStops() {
    List<String> stops = new ArrayList<>();
    for (Map<?, ?> stop = next("Tab"); stop != null; stop = next("Tab")) {
      if (stops.size() == MOST) {
        faults.add("the focus is trapped at " + stop.get("name"));
        break;
      }
      stops.add(stop.get("name").toString());
    }
    return stops;
  }

  /** At which stops the focus could not be seen. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  private Keyboard go(String key, String selector, String words) {
    for (int stop = 0; stop < MOST; stop++) {
      Map<?, ?> at = next(key);
      if (at != null && isOn(selector, words)) {
        return this;
      }
    }
    throw new AssertionError(
        "no stop of the focus on " + page.url() + " is " + selector + " with “" + words + "”");
  }

  private boolean isOn(String selector, String words) {
    return (Boolean)
        page.evaluate(
            "([selector, words]) => document.activeElement.matches(selector)"
                + " && (document.activeElement.labels?.[0] ?? document.activeElement)"
                + ".textContent.includes(words)",
            List.of(selector, words));
  }

  private Map<?, ?> next(String key) {
    page.keyboard().press(key);
    Map<?, ?> stop = (Map<?, ?>) page.evaluate(STOP);
    if (stop != null && !stop.get("fault").toString().isEmpty()) {
      faults.add(stop.get("tag") + " “" + stop.get("name") + "” " + stop.get("fault"));
    }
    return stop;
  }
}
