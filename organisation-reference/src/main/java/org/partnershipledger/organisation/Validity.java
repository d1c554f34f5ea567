package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The outer limits of a period: outside them something surely was not so, within them it may have
 * been.
 *
 * @param from the first possible day; empty when no limit is known
 * @param to the last possible day; empty when no limit is known, as for what still is so
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

  private static final Validity UNKNOWN = new Validity(Optional.empty(), Optional.empty());

  public Validity {
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(from.get() + " is after " + to.get());
    }
  }

  /** No limit is known. */
  public static Validity unknown() {
    return UNKNOWN;
  }

  /** Whether the day lies within the limits. */
  public boolean mayHoldOn(LocalDate day) {
    return mayHoldWithin(DateBounds.on(day));
  }

  /** Whether some day within the bounds lies within the limits; always so for undated bounds. */
  public boolean mayHoldWithin(DateBounds bounds) {
    return distanceDays(bounds) == 0;
  }

  /** Days between these limits and the nearest day within the bounds; 0 where they overlap. */
  public long distanceDays(DateBounds bounds) {
    return Math.max(gapDays(to, bounds.earliest()), gapDays(bounds.latest(), from));
  }

  private static long gapDays(Optional<LocalDate> end, Optional<LocalDate> start) {
    if (end.isEmpty() || start.isEmpty()) {
      return 0;
    }
    return Math.max(0, ChronoUnit.DAYS.between(end.get(), start.get()));
  }
}
