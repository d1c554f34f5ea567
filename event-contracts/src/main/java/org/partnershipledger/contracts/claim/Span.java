package org.partnershipledger.contracts.claim;

/**
 * A stretch of the stored canonical text.
 *
 * @param start first character, counted from 0 in UTF-16 units
 * @param end one past the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end + " is not in any text");
    }
  }

  /** The number of characters covered. */
  public int length() {
    return end - start;
  }
}
