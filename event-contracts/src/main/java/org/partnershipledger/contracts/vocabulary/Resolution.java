package org.partnershipledger.contracts.vocabulary;

/** How a mention was linked to an organisation. */
public enum Resolution implements Wire {
  /** By a register name valid on the date. */
  EXACT("exact"),
  /** By a press name, variant or older name. */
  ALIAS("alias"),
  /** By initials or a short form learnt in the article. */
  ABBREVIATION("abbreviation"),
  /** By a group phrase bound to its set. */
  GROUP("group"),
  /** By a description such as "the company". */
  DESCRIPTION("description"),
  /** By a name that a person added in the registry. */
  REVIEWED("reviewed"),
  /** Several candidates; none chosen. */
  AMBIGUOUS("ambiguous"),
  /** Known only by count, type or place. */
  UNRESOLVED("unresolved");

  private final String wire;

  Resolution(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
