package org.partnershipledger.analytics.figure;

/** A caution that belongs to a value and is shown with it. */
public enum Flag {
  /** The text says about, nearly or roughly. */
  APPROXIMATE,
  /** The number is the most it can be. */
  UPPER_BOUND,
  /** The number is the least it can be. */
  LOWER_BOUND,
  /** Two bounds and no single number. */
  RANGE,
  /** Sources of one rank disagree; the bounds are theirs. */
  CONFLICT,
  /** Multiplied out of a share and its base. */
  DERIVED,
  /** The number of years was counted from completion to the year named. */
  PERIOD_FROM_COMPLETION,
  /** A horizon of more than ten years; left out of rankings. */
  LONG_HORIZON,
  /** It depends on a stated condition. */
  CONDITIONAL,
  /** The date that it depended on passed first. */
  CONDITION_MISSED,
  /** The base is more than two financial years away. */
  STALE_BASE,
  /** The base is the sum of the members' own figures. */
  SUMMED_BASE,
  /** Several bases disagree. */
  CONFLICTING_BASE,
  /** Members may bill each other, so their sum may count money twice. */
  INTRA_GROUP,
  /** Dates were given as a period; its last day counts. */
  INEXACT_DATE,
  /** Worked out on the assumption that savings grow in equal yearly steps (M4, M5). */
  MODELLED,
  /** It may contain the ordinary yearly efficiency (M3). */
  MAY_INCLUDE_CIP,
  /** Shows what a reference set would make of it; no forecast (M7). */
  ILLUSTRATIVE,
  /** The latest report is more than 180 days old (M19). */
  STALE
}
