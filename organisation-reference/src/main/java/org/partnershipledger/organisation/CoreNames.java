package org.partnershipledger.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The shorter names that are left when hospital words are taken off a hospital trust's name: "Derby
 * Teaching Hospitals" gives "Derby".
 */
final class CoreNames {

  private static final Set<String> TAIL =
      Set.of(
          "hospital",
          "hospitals",
          "teaching",
          "university",
          "general",
          "district",
          "healthcare",
          "health",
          "care",
          "services",
          "nhs",
          "acute",
          "area");
  private static final Set<String> NOT_LAST =
      Set.of("university", "college", "and", "of", "for", "royal", "the", "city");
  private static final List<String> HEADS =
      List.of(
          "University Hospitals of ",
          "University Hospital of ",
          "University Hospitals ",
          "University Hospital ");

  private CoreNames() {}

  /** The cores of a stem, the longest first; none when the stem has no word for a hospital. */
  static List<String> of(String stem) {
    if (!stem.toLowerCase(Locale.ROOT).contains("hospital")) {
      return List.of();
    }
    List<String> cores = new ArrayList<>();
    for (String head : HEADS) {
      if (stem.startsWith(head)) {
        cores.add(stem.substring(head.length()));
        return cores;
      }
    }
    List<String> words = new ArrayList<>(List.of(stem.split(" ")));
    while (words.size() > 1 && TAIL.contains(folded(words.getLast()))) {
      words.removeLast();
      if (!NOT_LAST.contains(folded(words.getLast()))) {
        cores.add(String.join(" ", words));
      }
    }
    return cores;
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
