package org.partnershipledger.analytics.dashboard.claim;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.vocabulary.DateBound;

/** When something happened or is to happen, in words. */
public final class DateMeant {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private DateMeant() {}

  /** The days that a date stands for: "1 Jun 2019 to 31 Aug 2019", or that they are not known. */
  public static String days(EventDate date) {
    Optional<LocalDate> latest = date.latest();
    if (latest.isEmpty()) {
      return "“" + date.text() + "”, no day worked out";
    }
    String bound = bound(date.bound());
    return date.earliest()
        .filter(first -> first.isBefore(latest.get()))
        .map(first -> bound + Days.brief(first) + " to " + Days.brief(latest.get()))
        .orElse(bound + Days.brief(latest.get()));
  }

  /** The date in words that stand by themselves: the text's where they name a year, else ours. */
  public static String words(EventDate date) {
    String text = Words.capital(date.text().strip());
    if (YEAR.matcher(text).find() || date.latest().isEmpty()) {
      return text;
    }
    LocalDate latest = date.latest().get();
    return switch (date.granularity()) {
      case DAY -> Days.brief(latest);
      case MONTH -> MONTH.format(latest);
      case YEAR -> Integer.toString(latest.getYear());
      case FINANCIAL_YEAR -> "%d-%02d".formatted(latest.getYear() - 1, latest.getYear() % 100);
      case SEASON, QUARTER, HALF_YEAR, DECADE, RANGE, UNKNOWN ->
          date.bound() == DateBound.NOT_BEFORE
              ? "Not before " + Days.brief(date.earliest().orElse(latest))
              : "By " + Days.brief(latest);
    };
  }

  private static String bound(DateBound bound) {
    return switch (bound) {
      case ON -> "";
      case BY -> "by ";
      case FROM -> "from ";
      case NOT_BEFORE -> "not before ";
      case AROUND -> "about ";
    };
  }
}
