package org.partnershipledger.contracts.ledger;

import org.partnershipledger.contracts.vocabulary.Wire;

/** Whether a person holds an office, by what was reported last. */
public enum Tenure implements Wire {
  /** In office. */
  PRESENT("present"),
  /** Left, retired, or someone else was reported in the office since. */
  PAST("past"),
  /** Appointed, to begin after the report. */
  COMING("coming");

  private final String wire;

  Tenure(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
