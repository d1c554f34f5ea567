package org.partnershipledger.analytics.dashboard.words;

import io.quarkus.qute.TemplateExtension;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and moments as people in the United Kingdom write them. */
public final class Days {
  /** The clock that readers look at. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", shortMonths());
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", shortMonths());
  private static final List<DateTimeFormatter> READ =
      List.of(
          read("uuuu-MM-dd"),
          read("d MMMM uuuu"),
          read("d MMM uuuu"),
          read("d/M/uuuu"),
          read("d.M.uuuu"),
          read("d-M-uuuu"));

  private Days() {}

  /** 30 April 2020. */
  @TemplateExtension
  public static String uk(LocalDate day) {
    return LONG.format(day);
  }

  /** 30 Apr 2020. */
  @TemplateExtension
  public static String brief(LocalDate day) {
    return SHORT.format(day);
  }

  /** 30 Apr 2020, 14:02, by London's clock. */
  @TemplateExtension
  public static String clock(Instant moment) {
    return CLOCK.format(moment.atZone(LONDON));
  }

  /** The day that somebody typed, in UK form or ISO; empty when it is none of the years 1900 on. */
  public static Optional<LocalDate> typed(String text) {
    String words = text.strip().replaceAll("\\s+", " ");
    for (DateTimeFormatter form : READ) {
      try {
        return Optional.of(LocalDate.parse(words, form))
            .filter(d -> d.getYear() >= 1900 && d.getYear() <= 2199);
      } catch (DateTimeException e) {
        // The next form may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter read(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(pattern.contains("MMM") ? Locale.ENGLISH : Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  // Locale.UK shortens September to four letters, which no table expects.
  private static Locale shortMonths() {
    return Locale.ENGLISH;
  }
}
