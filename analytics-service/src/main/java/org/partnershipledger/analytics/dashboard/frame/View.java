package org.partnershipledger.analytics.dashboard.frame;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that a page describes, with what the ledger held then.
 *
 * @param chosen the day asked for; empty for the present day
 * @param today the present day by London's clock
 * @param articles how many articles were read
 * @param newest last possible day of the newest one; empty when none is dated
 * @param undated how many have no exact day
 * @param sample whether any text is marked as a sample
 * @param openReviews how many review items are open now
 */
public record View(
    Optional<LocalDate> chosen,
    LocalDate today,
    long articles,
    Optional<LocalDate> newest,
    long undated,
    boolean sample,
    long openReviews) {
  /** The day described. */
  public LocalDate day() {
    return chosen.orElse(today);
  }
}
