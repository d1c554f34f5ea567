package org.partnershipledger.contracts.vocabulary;

/** What kind of document an article is. */
public enum SourceKind implements Wire {
  PRESS("press"),
  PARTY("party"),
  BOARD_PAPER("board-paper"),
  REGULATOR("regulator"),
  REGISTER("register"),
  COUNCIL("council"),
  OTHER("other");

  private final String wire;

  SourceKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
