package org.partnershipledger.contracts.vocabulary;

/** How a number is bounded by the words around it. */
public enum Qualifier implements Wire {
  /** Stated as it is. */
  EXACT("exact"),
  /** Roughly, around. */
  ABOUT("about"),
  /** Just under: an upper bound. */
  NEARLY("nearly"),
  /** At most: an upper bound. */
  UP_TO("up-to"),
  /** No less than: a lower bound. */
  AT_LEAST("at-least"),
  /** Over: a lower bound. */
  MORE_THAN("more-than"),
  /** Both bounds are stated. */
  BETWEEN("between");

  private final String wire;

  Qualifier(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
