package org.partnershipledger.ingest.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipledger.ingest.article.PublicationDates;

/** Dates as feeds and servers write them: ISO 8601, and the dates of mail (RFC 5322). */
public final class FeedDates {
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?(?<day>\\d{1,2})\\s+(?<month>[A-Za-z]{3})[a-z]*\\s+(?<year>\\d{4}|\\d{2})"
              + "(?:\\s+(?<time>\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s*(?<zone>[A-Za-z]{1,4}|[+-]\\d{4}))?)?");

  private static final DateTimeFormatter PLAIN =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("d MMM uuuu H:mm[:ss] xx")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final Map<String, String> ZONES =
      Map.of("BST", "+0100", "CET", "+0100", "CEST", "+0200", "EST", "-0500", "EDT", "-0400");

  private static final int CENTURY = 2000;

  private FeedDates() {}

  /** The date in ISO 8601, with the zone of its publisher; empty when it cannot be read. */
  public static Optional<String> iso(String text) {
    String date = text.strip();
    return PublicationDates.publication(date).isPresent()
        ? Optional.of(date)
        : mail(date).map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
  }

  private static Optional<OffsetDateTime> mail(String text) {
    Matcher parts = MAIL.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group("year"));
    String written =
        String.join(
            " ",
            parts.group("day"),
            parts.group("month"),
            String.valueOf(year < 100 ? year + CENTURY : year),
            Optional.ofNullable(parts.group("time")).orElse("00:00"),
            zone(Optional.ofNullable(parts.group("zone")).orElse("GMT")));
    try {
      return Optional.of(OffsetDateTime.parse(written, PLAIN));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String zone(String written) {
    return written.matches("[+-]\\d{4}")
        ? written
        : ZONES.getOrDefault(written.toUpperCase(Locale.ROOT), "+0000");
  }
}
