package org.partnershipledger.analytics.forecast;

/** How a plan ended, as far as known. */
public enum Ending {
  /** It took effect. */
  COMPLETED,
  /** It was given up or forbidden: an ending of its own, not a loss from sight. */
  ABANDONED,
  /** It was still open when last seen. */
  OPEN
}
