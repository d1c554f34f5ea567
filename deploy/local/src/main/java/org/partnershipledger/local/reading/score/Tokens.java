package org.partnershipledger.local.reading.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of quotes, names and roles as they are compared. */
final class Tokens {
  private static final Pattern TOKEN = Pattern.compile("[a-z0-9£€%]+");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{3}|(?=.*[0-9])[A-Z0-9]{5}");

  /** Words that tell no body from another. */
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "nhs",
          "foundation",
          "trust",
          "trusts",
          "ft",
          "cic",
          "and",
          "of",
          "hospital",
          "hospitals",
          "&");

  private Tokens() {}

  /** The words, in small letters. */
  static List<String> of(String text) {
    return TOKEN
        .matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** A name without the words that tell no body from another; all words if none is left. */
  static String name(String name) {
    List<String> all = of(name);
    String telling =
        all.stream().filter(word -> !COMMON.contains(word)).collect(Collectors.joining(" "));
    return telling.isEmpty() ? String.join(" ", all) : telling;
  }

  /** What a reference to a body is told by: the code if it looks like one, else the name. */
  static String body(String reference) {
    String stripped = reference.strip();
    return CODE.matcher(stripped).matches() ? stripped : name(stripped);
  }

  /** The last word of a person's name; empty when there is none. */
  static Optional<String> surname(String person) {
    List<String> words = of(person);
    return words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
  }

  /** The words of an office, whoever holds it for however long and over how many bodies. */
  static Set<String> role(String role) {
    String family =
        String.join(" ", of(role))
            .replace("chairman", "chair")
            .replace("ceo", "chief executive")
            .replace("joint ", "")
            .replace("interim ", "")
            .replace("acting ", "")
            .replace("group ", "");
    return Arrays.stream(family.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /** How far two quotes share their words: F1 over distinct words, 1 when one holds the other. */
  static double overlap(String quote, String other) {
    Set<String> words = Set.copyOf(of(quote));
    Set<String> others = Set.copyOf(of(other));
    long shared = words.stream().filter(others::contains).count();
    if (shared == 0) {
      return 0;
    }
    boolean within = quote.contains(other) || other.contains(quote);
    return within ? 1 : 2.0 * shared / (words.size() + others.size());
  }

  /** The share of what two sets have in common in what they have together; 0 for empty sets. */
  static double jaccard(Set<String> some, Set<String> others) {
    long shared = some.stream().filter(others::contains).count();
    long together = some.size() + others.size() - shared;
    return together == 0 ? 0 : (double) shared / together;
  }
}
