package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The first days of months that an axis names, as many as have room. */
final class Ticks {
  private static final List<Integer> STEPS = List.of(3, 6, 12, 24, 60, 120, 240);
  private static final double DAYS_IN_A_MONTH = 30.44;

  private Ticks() {}

  /** The days named on an axis, at least so far apart. */
  static List<LocalDate> of(Scale scale, double apart) {
    int step =
        STEPS.stream()
            .filter(months -> months * DAYS_IN_A_MONTH * scale.unit() >= apart)
            .findFirst()
            .orElse(STEPS.getLast());
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = onOrAfter(scale.first(), step);
    while (!day.isAfter(scale.last())) {
      days.add(day);
      day = day.plusMonths(step);
    }
    return days;
  }

  /** The first day of the quarter that a day lies in. */
  static LocalDate quarter(LocalDate day) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
  }

  private static LocalDate onOrAfter(LocalDate day, int step) {
    long month = day.getYear() * 12L + day.getMonthValue() - 1;
    long next = Math.ceilDiv(month, step) * step;
    return LocalDate.of((int) (next / 12), (int) (next % 12) + 1, 1);
  }
}
