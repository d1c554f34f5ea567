package org.partnershipledger.rim.deadletter;

import org.partnershipledger.contracts.vocabulary.Wire;

/** Why a letter was parked. */
public enum Fault implements Wire {
  /** It breaks the contract; trying again helps only with another version of the service. */
  MALFORMED("malformed"),
  /** It was tried three times, and failed each time for no outage. */
  FAILED("failed"),
  /** Nothing is known to be wrong with it: an earlier event of its key is parked. */
  BEHIND("behind");

  private final String wire;

  Fault(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
