package org.partnershipledger.ingest.extraction.lexicon;

/**
 * An occurrence of a listed phrase.
 *
 * @param category the list it stands in
 * @param first index of its first token
 * @param end index one past its last token
 * @param words the phrase as listed
 */
public record Phrase(String category, int first, int end, String words) {
  /** How many tokens it covers. */
  public int length() {
    return end - first;
  }

  /** Whether it shares a token with another stretch. */
  public boolean overlaps(int otherFirst, int otherEnd) {
    return first < otherEnd && otherFirst < end;
  }
}
