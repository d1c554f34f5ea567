package org.partnershipledger.ingest.extraction.value.calendar;

import java.time.LocalDate;
import org.partnershipledger.contracts.vocabulary.Granularity;

/**
 * A stretch of days that a date stands for.
 *
 * @param edtf its value in EDTF level 1
 * @param granularity how fine the value is
 * @param earliest its first day
 * @param latest its last day
 */
public record Window(String edtf, Granularity granularity, LocalDate earliest, LocalDate latest) {
  public Window {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException("a stretch of days ends before it begins: " + edtf);
    }
  }

  /** Whether a day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /** The same value, of which only these days are meant. */
  public Window narrowed(LocalDate from, LocalDate to) {
    LocalDate first = from.isBefore(earliest) ? earliest : from;
    LocalDate last = to.isAfter(latest) ? latest : to;
    return last.isBefore(first) ? this : new Window(edtf, granularity, first, last);
  }

  /** From the beginning of this to the end of a later one, as an interval. */
  public Window until(Window later) {
    if (later.latest.isBefore(earliest)) {
      return this;
    }
    String interval = start(edtf) + "/" + finish(later.edtf);
    return new Window(interval, Granularity.RANGE, earliest, later.latest);
  }

  private static String start(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(0, slash);
  }

  private static String finish(String edtf) {
    int slash = edtf.indexOf('/');
    return slash < 0 ? edtf : edtf.substring(slash + 1);
  }

  /** Days between a day and the nearest day of this; 0 inside. */
  public long distanceTo(LocalDate day) {
    if (contains(day)) {
      return 0;
    }
    return day.isBefore(earliest)
        ? earliest.toEpochDay() - day.toEpochDay()
        : day.toEpochDay() - latest.toEpochDay();
  }
}
