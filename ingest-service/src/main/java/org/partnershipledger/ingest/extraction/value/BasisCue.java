package org.partnershipledger.ingest.extraction.value;

/**
 * Words that say for what time an amount is meant.
 *
 * @param first index of the first token
 * @param end index one past the last token
 * @param kind what they say
 */
public record BasisCue(int first, int end, Kind kind) {
  /** What the words say of an amount. */
  public enum Kind {
    /** For each year. */
    ANNUAL,
    /** For each year, without new action. */
    RECURRENT,
    /** Without repeating of its own accord. */
    NON_RECURRENT,
    /** For all the years together. */
    CUMULATIVE,
    /** Once. */
    ONE_OFF
  }
}
