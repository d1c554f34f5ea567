package org.partnershipledger.analytics.forecast;

/** How a plan ended, as far as known. */
public enum Ending {
  /** It took effect. */
  COMPLETED("completed"),
  /** It was given up or forbidden: an ending of its own, not a loss from sight. */
  ABANDONED("abandoned"),
  /** It was still open when last seen. */
  OPEN("open");

  private final String words;

  Ending(String words) {
    this.words = words;
  }

  /** The ending in a word. */
  public String words() {
    return words;
  }
}
