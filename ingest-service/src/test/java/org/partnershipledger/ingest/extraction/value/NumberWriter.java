package org.partnershipledger.ingest.extraction.value;

import java.util.List;

/** Writes whole numbers in English words, for round trips. */
final class NumberWriter {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private NumberWriter() {}

  static String words(long number) {
    if (number >= 1_000_000_000) {
      return scaled(number, 1_000_000_000, "billion");
    }
    if (number >= 1_000_000) {
      return scaled(number, 1_000_000, "million");
    }
    if (number >= 1_000) {
      return scaled(number, 1_000, "thousand");
    }
    if (number >= 100) {
      String rest = number % 100 == 0 ? "" : " and " + words(number % 100);
      return words(number / 100) + " hundred" + rest;
    }
    if (number >= 20) {
      String unit = number % 10 == 0 ? "" : "-" + SMALL.get((int) (number % 10));
      return TENS.get((int) (number / 10)) + unit;
    }
    return SMALL.get((int) number);
  }

  private static String scaled(long number, long scale, String name) {
    long rest = number % scale;
    String join = rest == 0 ? "" : rest < 100 ? " and " : " ";
    return words(number / scale) + " " + name + join + (rest == 0 ? "" : words(rest));
  }
}
