package org.partnershipledger.analytics.figure;

/** Why a figure has no value; each is shown to readers in place of the number. */
public enum NullReason {
  /** No period is stated, so that there is no yearly amount (M1). */
  NO_PERIOD,
  /** A share whose base is not stated in the same paragraph about the same bodies (M1). */
  NO_BASE,
  /** No turnover of all members near the time of the claim (M2). */
  NO_TURNOVER,
  /** No savings claim counts. */
  NO_CLAIM,
  /** The partnership came to nothing, and its promises with it. */
  LAPSED,
  /** No stage is reported (M13). */
  NO_STAGE,
  /** The form is not a statutory one and has no place on the statutory scale (M13). */
  NOT_STATUTORY,
  /** No date was named for it (M15). */
  NO_TARGET,
  /** Dates were named, but each with a hedge (M15). */
  NO_ASSERTED_TARGET,
  /** It is done, so nothing is open (M15). */
  DONE,
  /** No article of the partnership has a date to count to (M15). */
  UNDATED
}
