package org.partnershipledger.contracts.ledger;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What a reviewer decided of a claim. */
public enum ReviewVerdict implements Wire {
  /** The claim stands as read. */
  ACCEPTED("accepted"),
  /** The claim does not count. */
  REJECTED("rejected"),
  /** The claim counts with corrected values. */
  CORRECTED("corrected"),
  /** An earlier verdict was taken back. */
  UNDONE("undone");

  private final String wire;

  ReviewVerdict(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
