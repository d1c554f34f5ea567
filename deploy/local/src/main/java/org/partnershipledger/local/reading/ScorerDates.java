package org.partnershipledger.local.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnershipledger.contracts.claim.EventDate;

/** EDTF dates as predictions write them: a year, month, day, or a season by its name. */
final class ScorerDates {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");
  private static final Map<String, String> SEASONS =
      Map.of("21", "spring", "22", "summer", "23", "autumn", "24", "winter");

  private ScorerDates() {}

  /** The value; of a stretch of time, the month in which it ends; empty when unresolved. */
  static Optional<String> value(EventDate date) {
    Optional<String> edtf = date.edtf().map(e -> e.replaceAll("[?~%]", ""));
    Optional<Matcher> season = edtf.map(SEASON::matcher).filter(Matcher::matches);
    if (season.isPresent()) {
      return season.map(m -> m.group(1) + "-" + SEASONS.get(m.group(2)));
    }
    return edtf.filter(e -> PLAIN.matcher(e).matches())
        .or(() -> edtf.flatMap(e -> date.latest()).map(ScorerDates::month));
  }

  private static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }
}
