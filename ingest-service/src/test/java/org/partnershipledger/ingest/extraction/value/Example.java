package org.partnershipledger.ingest.extraction.value;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of an example file.
 *
 * @param place file and line, for the name of the test
 * @param section the heading that it stands under
 * @param setting what an {@code @} line before it says
 * @param text the sentence without marks
 * @param expected what must be found, in order; empty for a counter-example
 */
record Example(String place, String section, String setting, String text, List<Expected> expected) {

  /**
   * Words that must be found, with their value.
   *
   * @param words the marked words
   * @param value what stands in brackets behind them
   */
  record Expected(String words, String value) {
    @Override
    public String toString() {
      return "[" + words + "](" + value + ")";
    }
  }

  /** Reads "+ a sentence with [marked words](their value)". */
  static Example of(String place, String section, String setting, String line) {
    StringBuilder text = new StringBuilder();
    List<Expected> expected = new ArrayList<>();
    String rest = line.substring(1).strip();
    int open = rest.indexOf('[');
    while (open >= 0) {
      int close = rest.indexOf("](", open);
      int end = rest.indexOf(')', close);
      if (close < 0 || end < 0) {
        throw new IllegalArgumentException(place + ": a mark is not closed: " + line);
      }
      String words = rest.substring(open + 1, close);
      expected.add(new Expected(words, rest.substring(close + 2, end)));
      text.append(rest, 0, open).append(words);
      rest = rest.substring(end + 1);
      open = rest.indexOf('[');
    }
    return new Example(
        place,
        section,
        setting,
        text.append(rest).toString().replace("\\n", "\n"),
        List.copyOf(expected));
  }

  boolean isPositive() {
    return !expected.isEmpty();
  }
}
