package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days along an axis.
 *
 * @param first the day at {@code from}
 * @param last the day at {@code to}
 * @param from the coordinate of the first day
 * @param to the coordinate of the last day; smaller than {@code from} where later is higher up
 */
record Scale(LocalDate first, LocalDate last, double from, double to) {
  Scale {
    if (!first.isBefore(last)) {
      throw new IllegalArgumentException("an axis ends before it begins");
    }
  }

  /** The coordinate of a day, also of one beyond the ends. */
  double at(LocalDate day) {
    return from + (to - from) * days(day) / days(last);
  }

  /** The length of one day, always positive. */
  double unit() {
    return Math.abs(to - from) / days(last);
  }

  /** The coordinate of a day, held within the ends. */
  double within(LocalDate day) {
    return Math.clamp(at(day), Math.min(from, to), Math.max(from, to));
  }

  private double days(LocalDate day) {
    return ChronoUnit.DAYS.between(first, day);
  }
}
