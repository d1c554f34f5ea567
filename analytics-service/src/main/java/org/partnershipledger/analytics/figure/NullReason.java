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
  /** A date that the figure counts from or to is not known (M3, M14, M15, M19). */
  UNDATED,
  /** No ordinary efficiency is on record for the year of the claim (M3). */
  NO_EFFICIENCY_RATE,
  /** The text does not say that it comes on top of ordinary efficiency (M3). */
  NOT_STATED_ADDITIONAL,
  /** No cost of the partnership is stated; a net saving is never the gross one (M5). */
  NO_COST,
  /** The saving does not reach the cost within its period (M5). */
  NOT_PAID_BACK,
  /** Saved, but no plan to hold it against (M6). */
  NO_PLAN,
  /** Planned, and the time for it has not come (M6). */
  NOT_DUE,
  /** Planned and due, but no article says what was saved (M6). */
  NOT_REPORTED,
  /** Plan and result differ in date, basis or bodies (M6). */
  NOT_COMPARABLE,
  /** Outside what the reference is about: providers that merge (M7, M8, M17). */
  NO_REFERENCE_CLASS,
  /** Only one figure, so nothing to compare it with (M11). */
  NO_EARLIER_FIGURE,
  /** The later figure is on another basis, which is no drift (M11). */
  BASIS_CHANGED,
  /** No announcement is dated (M16, M17). */
  NO_ANNOUNCEMENT,
  /** It has not taken effect (M16). */
  NOT_DONE,
  /** Fewer than ten reference cases; they are listed instead (M17). */
  FEW_CASES,
  /** Nobody has promised anything that has fallen due (M18). */
  NO_COMMITMENT,
  /** No deficit of a member is stated as a share (M20). */
  NO_DEFICIT,
  /** No deficit of all bodies is stated to hold it against (M20). */
  NO_NATIONAL_DEFICIT,
  /** Nobody has denied a merger (M22). */
  NO_DENIAL,
  /** It was neither abandoned nor blocked (M23). */
  NOT_ABORTED
}
