package org.partnershipledger.ingest.extraction.value;

import org.partnershipledger.contracts.vocabulary.DateBound;

/**
 * Where a text states a date.
 *
 * @param first index of the first token of the date, its preposition left out
 * @param end index one past its last token
 * @param boundFirst index of the first word that binds it ("no later than", "by", "since"); {@code
 *     first} where none stands before it
 * @param expression what its words say
 * @param bound how it binds the event
 * @param since whether "since" stands before it, so that it lies behind whatever the tense
 * @param dateline whether it stands in a line that says when the text was published
 * @param text the words of the date
 */
public record DateMention(
    int first,
    int end,
    int boundFirst,
    DateExpression expression,
    DateBound bound,
    boolean since,
    boolean dateline,
    String text) {

  /** Whether words before the date bind it. */
  public boolean startsWithBound() {
    return boundFirst < first;
  }
}
