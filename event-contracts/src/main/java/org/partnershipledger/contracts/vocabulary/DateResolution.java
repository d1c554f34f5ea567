package org.partnershipledger.contracts.vocabulary;

/** How a date was resolved to its value. */
public enum DateResolution implements Wire {
  /** Fully stated. */
  EXPLICIT("explicit"),
  /** From the publication date. */
  RELATIVE_TO_PUBLICATION("relative-to-publication"),
  /** From a date elsewhere in the text. */
  RELATIVE_TO_TEXT("relative-to-text"),
  /** From a financial year. */
  FISCAL("fiscal"),
  /** From another event in the text. */
  TO_ANOTHER_EVENT("to-another-event"),
  /** No anchor; only the words are known. */
  UNRESOLVED("unresolved");

  private final String wire;

  DateResolution(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
