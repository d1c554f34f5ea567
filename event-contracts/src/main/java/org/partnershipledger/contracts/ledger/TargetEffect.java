package org.partnershipledger.contracts.ledger;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What a target did to the targets before it. */
public enum TargetEffect implements Wire {
  /** The first one. */
  FIRST("first"),
  /** It says the same. */
  REPEAT("repeat"),
  /** It lies inside the window before it: not a move. */
  REFINEMENT("refinement"),
  /** It puts the date elsewhere. */
  MOVE("move"),
  /** It tells of a date that no longer held when it was reported. */
  RECALLED("recalled");

  private final String wire;

  TargetEffect(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
