package org.partnershipledger.ingest.extraction.text;

/**
 * A word, number or mark of the text.
 *
 * @param index its place among the tokens of the document
 * @param start offset of its first character
 * @param end offset one past its last character
 * @param text its characters as they stand
 * @param key lower case with straight apostrophes; what lexicons are looked up by
 * @param shape what it looks like
 */
public record Token(int index, int start, int end, String text, String key, Shape shape) {
  /** What a token looks like. */
  public enum Shape {
    /** A word in lower case. */
    LOWER,
    /** A word that begins with a capital. */
    CAPITALISED,
    /** A word of capitals, such as initials. */
    UPPER,
    /** Digits, possibly with separators: {@code 19.3}, {@code 6,000}, {@code 2024-25}. */
    NUMBER,
    /** The clitic {@code 's} or a bare apostrophe after a word. */
    POSSESSIVE,
    /** A quotation mark. */
    QUOTE,
    /** Any other mark. */
    MARK
  }

  /** Whether this is the given key. */
  public boolean is(String other) {
    return key.equals(other);
  }

  /** Whether it is a word that begins with a capital, or all of capitals. */
  public boolean isCapital() {
    return shape == Shape.CAPITALISED || shape == Shape.UPPER;
  }

  /** Whether it is a word at all. */
  public boolean isWord() {
    return shape == Shape.LOWER || isCapital();
  }
}
