package org.partnershipledger.ingest.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Expands {@code (a|b)} in a line of a word list; a group touching letters varies the word. */
final class Alternatives {
  private Alternatives() {}

  static List<String> expand(String line) {
    int open = line.indexOf('(');
    if (open < 0) {
      return List.of(line.replaceAll("\\s+", " ").strip());
    }
    int close = line.indexOf(')', open);
    if (close < 0) {
      throw new IllegalArgumentException("no ) in word list line: " + line);
    }
    List<String> expanded = new ArrayList<>();
    for (String option : line.substring(open + 1, close).split("\\|", -1)) {
      expanded.addAll(expand(line.substring(0, open) + option + line.substring(close + 1)));
    }
    return expanded;
  }
}
