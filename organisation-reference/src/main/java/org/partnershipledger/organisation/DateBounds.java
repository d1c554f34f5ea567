package org.partnershipledger.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something happened, as far as is known.
 *
 * @param earliest the first possible day; empty when nothing is known
 * @param latest the last possible day; empty when nothing is known
 */
public record DateBounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  private static final DateBounds UNDATED = new DateBounds(Optional.empty(), Optional.empty());

  public DateBounds {
    if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
      throw new IllegalArgumentException(earliest.get() + " is after " + latest.get());
    }
  }

  /** Nothing is known of the day. */
  public static DateBounds undated() {
    return UNDATED;
  }

  /** The day is known. */
  public static DateBounds on(LocalDate day) {
    return between(day, day);
  }

  /** The day lies between these two, both included. */
  public static DateBounds between(LocalDate earliest, LocalDate latest) {
    return new DateBounds(Optional.of(earliest), Optional.of(latest));
  }

  /** Whether nothing is known of the day. */
  public boolean isUndated() {
    return earliest.isEmpty() && latest.isEmpty();
  }
}
