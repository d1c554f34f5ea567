package org.partnershipledger.registry.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which ledger is looked at: on a day, as was known at a moment.
 *
 * @param validOn what had been published by this day; empty for all, undated articles included
 * @param knownAt what had been recorded by this moment; empty for all
 */
public record AsOf(Optional<LocalDate> validOn, Optional<Instant> knownAt) {

  /** All that is recorded now. */
  public static final AsOf NOW = new AsOf(Optional.empty(), Optional.empty());

  /** A moment after everything that is recorded, yet before infinity. */
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  /** Whether neither a day nor a moment is asked about. */
  public boolean isNow() {
    return validOn.isEmpty() && knownAt.isEmpty();
  }

  /** The moment asked about; a moment after everything when none is. */
  Instant moment() {
    return knownAt.filter(moment -> moment.isBefore(LAST)).orElse(LAST);
  }
}
