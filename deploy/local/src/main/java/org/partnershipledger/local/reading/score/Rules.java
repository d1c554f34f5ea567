package org.partnershipledger.local.reading.score;

/**
 * How strictly predictions are compared.
 *
 * @param strictDates a gold date is not met by no date, even where the gold accepts that, too
 * @param repeatsCount a further prediction of a fact that is already met is spurious
 */
public record Rules(boolean strictDates, boolean repeatsCount) {
  /** As results are reported. */
  public static final Rules USUAL = new Rules(false, false);
}
