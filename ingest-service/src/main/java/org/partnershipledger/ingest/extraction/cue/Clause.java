package org.partnershipledger.ingest.extraction.cue;

/**
 * A stretch of a sentence with one finite verb, as nearly as words alone tell.
 *
 * @param first index of its first token
 * @param end index one past its last token
 */
public record Clause(int first, int end) {
  /** Whether the token belongs to it. */
  public boolean holds(int token) {
    return token >= first && token < end;
  }
}
