package org.partnershipledger.ingest.extraction.value;

import java.util.Optional;
import org.partnershipledger.ingest.extraction.value.calendar.Window;

/**
 * A length of time in whole years.
 *
 * @param first index of the first token, its preposition included
 * @param end index one past the last token
 * @param years how many
 * @param relation how the words bind what happens
 * @param window the years themselves, where the text names them ("2017-18 to 2020-21")
 */
public record SpanOfYears(
    int first, int end, int years, Relation relation, Optional<Window> window) {
  /** How a length of time binds what happens. */
  public enum Relation {
    /** Spread over all of it: "over the next five years". */
    OVER,
    /** At the latest at its end: "inside five years". */
    WITHIN,
    /** It lasts so long: "for 10 years". */
    FOR,
    /** Spread over years that lie behind: "over the past five years". */
    OVER_PAST,
    /** A property of a plan or a sum: "the five-year sum". */
    OF
  }
}
