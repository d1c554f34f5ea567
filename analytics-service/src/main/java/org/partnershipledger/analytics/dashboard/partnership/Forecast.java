package org.partnershipledger.analytics.dashboard.partnership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Reasons;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.forecast.CumulativeIncidence;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.forecast.Outlook;
import org.partnershipledger.analytics.savings.BodyClass;

/**
 * What became of comparable plans, for one that is still open.
 *
 * @param rows a row for each time ahead
 * @param words what they count, with their n; or why there is no forecast
 */
public record Forecast(List<Row> rows, String words) {
  private static final List<Integer> MONTHS = List.of(12, 24);

  /** What became of comparable plans within a time. */
  public record Row(String within, String completed, String abandoned) {}

  static Forecast of(Subject subject, Forecasts forecasts) {
    boolean providers = subject.account().savings().bodies() == BodyClass.PROVIDER;
    var partnership = subject.account().partnership();
    Optional<Outlook> outlook = Outlook.of(partnership, providers, Optional.of(subject.knownOn()));
    if (outlook.isEmpty()) {
      NullReason why =
          Outlook.whyNone(partnership, providers, Optional.of(subject.knownOn())).orElseThrow();
      return new Forecast(List.of(), why(why));
    }
    return of(outlook.get(), forecasts.from(outlook.get().from()));
  }

  private static Forecast of(Outlook outlook, CumulativeIncidence incidence) {
    List<Row> rows = new ArrayList<>();
    for (int months : MONTHS) {
      rows.add(
          row(
              "within " + months + " months",
              org.partnershipledger.analytics.forecast.Forecast.within(
                  incidence, outlook.months(), months)));
    }
    var ever = org.partnershipledger.analytics.forecast.Forecast.ever(incidence, outlook.months());
    rows.add(row("ever", ever));
    String words =
        "Of %d comparable mergers still open %s months after the %s (%s), this share was completed or abandoned. A base rate: it knows nothing else of this one."
            .formatted(
                ever.n(),
                BigDecimal.valueOf(outlook.months()).setScale(0, RoundingMode.HALF_UP),
                outlook.from().wire().replace('-', ' '),
                Days.brief(outlook.reached().day()));
    return ever.n() < org.partnershipledger.analytics.forecast.Forecast.ENOUGH
        ? new Forecast(List.of(), few(ever.n()))
        : new Forecast(rows, words);
  }

  private static Row row(
      String within, org.partnershipledger.analytics.forecast.Forecast forecast) {
    return new Row(within, percent(forecast.completed()), percent(forecast.abandoned()));
  }

  private static String percent(Outcome outcome) {
    return outcome
        .quantity()
        .map(Quantity::shown)
        .map(
            share ->
                share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + " %")
        .orElse("no rate");
  }

  private static String why(NullReason reason) {
    return switch (reason) {
      case DONE -> "No forecast: it is done or given up. Before that, a forecast stands here.";
      case NO_REFERENCE_CLASS -> "No forecast: comparable cases are mergers of providers only.";
      default -> "No forecast: " + Reasons.of(reason.name()) + ".";
    };
  }

  private static String few(int n) {
    return "No forecast: only " + n + " comparable mergers were open that long; a rate needs ten.";
  }
}
