package org.partnershipledger.contracts.claim;

import java.util.OptionalInt;

/**
 * The exact words that a claim rests on: {@code text.substring(start, end).equals(quote)}, always.
 *
 * @param quote the words, exactly as in the canonical text of the article
 * @param start offset of the first character in the canonical text
 * @param end offset one past the last character
 * @param before up to 200 characters before the quote
 * @param after up to 200 characters after the quote
 * @param paragraph number of the paragraph that the quote begins in, from 1, where a paragraph is a
 *     line of the canonical text and blank lines do not count; empty when not told. Two claims with
 *     the same number stand in the same paragraph, as a derived share and its base must
 */
public record Evidence(
    String quote, int start, int end, String before, String after, OptionalInt paragraph) {
  /** The most characters of context kept on each side. */
  public static final int CONTEXT = 200;

  public Evidence {
    if (start < 0 || quote.isEmpty() || end - start != quote.length()) {
      throw new IllegalArgumentException("a quote covers exactly its offsets");
    }
  }

  /** Evidence that does not tell its paragraph. */
  public Evidence(String quote, int start, int end, String before, String after) {
    this(quote, start, end, before, after, OptionalInt.empty());
  }

  /** Takes the quote and its context out of a canonical text. */
  public static Evidence of(String text, int start, int end) {
    return of(text, start, end, Paragraphs.of(text).at(start));
  }

  /** The same where the number of the paragraph is known. */
  public static Evidence of(String text, int start, int end, int paragraph) {
    return new Evidence(
        text.substring(start, end),
        start,
        end,
        text.substring(boundary(text, Math.max(0, start - CONTEXT)), start),
        text.substring(end, boundary(text, Math.min(text.length(), end + CONTEXT))),
        OptionalInt.of(paragraph));
  }

  private static int boundary(String text, int index) {
    boolean insidePair =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return insidePair ? index - 1 : index;
  }
}
