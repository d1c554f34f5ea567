package org.partnershipledger.contracts.ledger;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What takes strength from an assurance. */
public enum UndercutKind implements Wire {
  /** Words beside it in the same sentence: "but cannot rule anything out". */
  OWN_WORDS("own-words"),
  /** The same topic was refused an assurance, in the same article or later. */
  REFUSED("refused"),
  /** A later assurance on the same topic binds less. */
  WEAKENED("weakened");

  private final String wire;

  UndercutKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
