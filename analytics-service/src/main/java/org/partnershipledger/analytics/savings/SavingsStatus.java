package org.partnershipledger.analytics.savings;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What became of a savings claim beside the others of its partnership (METRICS M10). */
public enum SavingsStatus implements Wire {
  /** It holds. */
  CURRENT("current"),
  /** Another figure has taken its place; kept as history. */
  SUPERSEDED("superseded"),
  /** Of-which: it is contained in another claim and never added to it. */
  PART("part"),
  /** It says again what another claim says; both are evidence of one claim. */
  DUPLICATE("duplicate"),
  /** Sources of one rank disagree within 180 days; the interval holds. */
  CONFLICT("conflict");

  private final String wire;

  SavingsStatus(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
