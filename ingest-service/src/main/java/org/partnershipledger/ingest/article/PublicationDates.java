package org.partnershipledger.ingest.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipledger.contracts.article.Publication;

/** Dates as publishers write them: a day, a moment, a month or a year, in ISO 8601. */
public final class PublicationDates {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A moment; the zone's colon may lack, as many publishing systems write it. */
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?<day>\\d{4}-\\d{2}-\\d{2})[T ](?<time>\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)"
              + " ?(?<hours>Z|[+-]\\d{2})?:?(?<minutes>\\d{2})?");

  private PublicationDates() {}

  /** When it was published: exact for a day or moment, bounded for a month or year. */
  public static Optional<Publication> publication(String text) {
    try {
      if (YEAR.matcher(text).matches()) {
        Year year = Year.parse(text);
        return Optional.of(Publication.between(year.atDay(1), year.atMonth(12).atEndOfMonth()));
      }
      if (MONTH.matcher(text).matches()) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(Publication.between(month.atDay(1), month.atEndOfMonth()));
      }
      return day(text).map(Publication::on);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, as the publisher's own clock had it. */
  public static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text))
          : moment(text).map(OffsetDateTime::toLocalDate);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The moment; of a day, its beginning. */
  public static Optional<Instant> instant(String text) {
    try {
      return DAY.matcher(text).matches()
          ? Optional.of(LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant())
          : moment(text).map(OffsetDateTime::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<OffsetDateTime> moment(String text) {
    var parts = MOMENT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String hours = Optional.ofNullable(parts.group("hours")).orElse("Z");
    String minutes = Optional.ofNullable(parts.group("minutes")).orElse("00");
    String zone = hours.equals("Z") ? "Z" : hours + ":" + minutes;
    return Optional.of(OffsetDateTime.parse(parts.group("day") + "T" + parts.group("time") + zone));
  }
}
