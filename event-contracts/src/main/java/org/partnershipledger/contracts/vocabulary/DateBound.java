package org.partnershipledger.contracts.vocabulary;

/** How a date binds the event. */
public enum DateBound implements Wire {
  /** At that time. */
  ON("on"),
  /** At the latest then. */
  BY("by"),
  /** Beginning then. */
  FROM("from"),
  /** A lower bound; never a target. */
  NOT_BEFORE("not-before"),
  /** About then. */
  AROUND("around");

  private final String wire;

  DateBound(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
