package org.partnershipledger.local.reading.score;

import java.util.List;

/**
 * A prediction whose quote is not in the text.
 *
 * @param id the text
 * @param list the prediction's list
 * @param quote the beginning of its quote; empty when it has none
 */
public record BadQuote(String id, String list, String quote) {
  private static final int SHOWN = 70;
  private static final List<String> LISTS =
      List.of(
          "partnerships",
          "milestones",
          "savings",
          "finance",
          "assurances",
          "leadership",
          "population");

  /** The predictions whose quotes this text does not have. */
  static List<BadQuote> in(Annotation predicted, String text) {
    return LISTS.stream()
        .flatMap(
            list ->
                predicted.facts(list).stream()
                    .map(Fact::quote)
                    .filter(quote -> quote.isEmpty() || !text.contains(quote))
                    .map(quote -> new BadQuote(predicted.id(), list, beginning(quote, SHOWN))))
        .toList();
  }

  /** At most so many characters from the beginning. */
  static String beginning(String text, int characters) {
    return text.codePoints()
        .limit(characters)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
