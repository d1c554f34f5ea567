package org.partnershipledger.analytics.commitments;

import org.partnershipledger.contracts.vocabulary.Wire;

/** What became of a commitment (METRICS M18). */
public enum CommitmentStatus implements Wire {
  /** Its day has not come. */
  PENDING("pending"),
  /** Done by its day. */
  KEPT("kept"),
  /** Done after its day. */
  KEPT_LATE("kept-late"),
  /** Its day passed without it, or a standing promise was contradicted. */
  BROKEN("broken"),
  /** Nothing says whether it was done. */
  UNVERIFIED("unverified"),
  /** Taken back before its day. */
  WITHDRAWN("withdrawn"),
  /** A standing promise that nothing has contradicted. */
  KEPT_SO_FAR("kept-so-far");

  private final String wire;

  CommitmentStatus(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** Whether it is decided whether the promise was kept on its day. */
  public boolean resolved() {
    return switch (this) {
      case KEPT, KEPT_LATE, BROKEN -> true;
      case PENDING, UNVERIFIED, WITHDRAWN, KEPT_SO_FAR -> false;
    };
  }
}
