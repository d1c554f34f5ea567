package org.partnershipledger.contracts.vocabulary;

/** What a speaker is to the partnership; a stage is raised only by a party or a regulator. */
public enum Standing implements Wire {
  /** A member or its officer, also in joint statements and board papers. */
  PARTY("party"),
  /** A body that assesses or approves. */
  REGULATOR("regulator"),
  /** A body that pays for services. */
  COMMISSIONER("commissioner"),
  /** The reporter or the paper, on unnamed sources. */
  PRESS("press"),
  /** Anyone else. */
  OTHER("other"),
  /** Plain unhedged narration, attributed to nobody. */
  NARRATION("narration");

  private final String wire;

  Standing(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
