package org.partnershipledger.contracts.ledger;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What two reports disagree about. */
public enum ConflictKind implements Wire {
  /** A form is claimed by one and denied by another at about the same time. */
  FORM("form"),
  /** The day on which it took effect. */
  COMPLETION("completion"),
  /** The date by which a step is to be reached, as stated at about the same time. */
  TARGET("target"),
  /** The day on which it took effect, between the reports and the register. */
  LEGAL_EVENT("legal-event");

  private final String wire;

  ConflictKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
