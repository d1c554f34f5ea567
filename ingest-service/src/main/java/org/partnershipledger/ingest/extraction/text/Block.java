package org.partnershipledger.ingest.extraction.text;

/**
 * A run of lines that belongs together; no sentence crosses its end.
 *
 * @param kind what it is
 * @param index its place among the blocks of the document
 * @param start offset of its first character
 * @param end offset one past its last character
 */
public record Block(Kind kind, int index, int start, int end) {
  /** What a block is. */
  public enum Kind {
    /** The first line, when it stands alone like a headline. */
    HEADLINE,
    /** A short line without a full stop inside the text. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** A line that begins with a bullet or a number. */
    LIST_ITEM
  }

  /** Whether it is prose whose sentences may carry claims. */
  public boolean isBody() {
    return kind == Kind.PARAGRAPH || kind == Kind.LIST_ITEM;
  }
}
