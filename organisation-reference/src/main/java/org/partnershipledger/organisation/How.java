package org.partnershipledger.organisation;

/** How a name led to its body. */
public enum How {
  /** The register name, borne at the time. */
  EXACT("exact"),
  /** A variant, a press name, a place form, or a register name out of date. */
  ALIAS("alias"),
  /** Initials. */
  ABBREVIATION("abbreviation");

  private final String wire;

  How(String wire) {
    this.wire = wire;
  }

  /** The word used on the wire. */
  public String wire() {
    return wire;
  }
}
