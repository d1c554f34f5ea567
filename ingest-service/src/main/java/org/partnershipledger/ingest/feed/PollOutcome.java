package org.partnershipledger.ingest.feed;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What came of a poll. */
public enum PollOutcome implements Wire {
  /** The feed was read. */
  READ("read"),
  /** Its server says that it has not changed. */
  UNCHANGED("unchanged"),
  /** It could not be had this time. */
  FAILED("failed"),
  /** It was not taken: an address that is not asked, a limit, or no feed. */
  REFUSED("refused"),
  /** Its server says that it is gone for good; it is no longer polled. */
  GONE("gone");

  private final String wire;

  PollOutcome(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** Whether the feed was reached and is as it should be. */
  public boolean isGood() {
    return this == READ || this == UNCHANGED;
  }
}
