package org.partnershipledger.contracts.claim;

import java.util.Arrays;

/**
 * The paragraphs of a canonical text by number, from 1: a paragraph is a line, and blank lines do
 * not count.
 */
public final class Paragraphs {
  /** Offsets of the line ends that close a paragraph, in order. */
  private final int[] ends;

  private Paragraphs(int[] ends) {
    this.ends = ends;
  }

  /** The paragraphs of a text; one look at each of its characters. */
  public static Paragraphs of(String text) {
    int[] ends = new int[16];
    int count = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (at > 0 && text.charAt(at - 1) != '\n') {
        ends = count == ends.length ? Arrays.copyOf(ends, 2 * count) : ends;
        ends[count++] = at;
      }
    }
    return new Paragraphs(Arrays.copyOf(ends, count));
  }

  /** Number of the paragraph that a character stands in. */
  public int at(int offset) {
    int closed = Arrays.binarySearch(ends, offset);
    return 1 + (closed < 0 ? -closed - 1 : closed);
  }
}
