package org.partnershipledger.contracts.vocabulary;

/** How strongly an assurance binds its speaker, from commitment down to refusal. */
public enum AssuranceStrength implements Wire {
  /** Will not be closed. */
  COMMITMENT("commitment"),
  /** No plans to. */
  STATEMENT("statement"),
  /** Not anticipating. */
  EXPECTATION("expectation"),
  /** The speaker declines to give it. */
  REFUSED("refused");

  private final String wire;

  AssuranceStrength(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
