package org.partnershipledger.analytics.savings;

import org.partnershipledger.contracts.vocabulary.Wire;

/**
 * What totals can be taken by; each contribution has one value in each, so that none is doubled.
 */
public enum Dimension implements Wire {
  /** The NHS region of the members, or {@code several}. */
  REGION("region"),
  /** The sector of the members, or {@code several}. */
  SECTOR("sector"),
  /** The headline form of the partnership. */
  FORM("form"),
  /** The financial year in which the saving was last claimed, or {@code undated}. */
  YEAR("year");

  private final String wire;

  Dimension(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
