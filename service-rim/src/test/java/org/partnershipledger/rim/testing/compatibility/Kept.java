package org.partnershipledger.rim.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a description named has to be named by a later one, and is compared with it there. */
final class Kept {
  private Kept() {}

  /** Compares what bears the same name. */
  @FunctionalInterface
  interface Comparison {
    /** Compares it at its place. */
    void of(String place, JsonNode before, JsonNode after);
  }

  /** Compares all named parts; a part that is gone is a fault. */
  static void compare(
      String prefix, JsonNode before, JsonNode after, List<String> faults, Comparison comparison) {
    before
        .properties()
        .forEach(
            part -> {
              String place = prefix + part.getKey();
              JsonNode there = after.path(part.getKey());
              if (there.isMissingNode()) {
                faults.add(place + " is gone");
              } else {
                comparison.of(place, part.getValue(), there);
              }
            });
  }
}
