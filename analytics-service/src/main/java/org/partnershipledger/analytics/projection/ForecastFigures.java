package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.forecast.CumulativeIncidence;
import org.partnershipledger.analytics.forecast.Forecast;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.forecast.Outlook;
import org.partnershipledger.analytics.forecast.ReferenceCase;
import org.partnershipledger.analytics.forecast.StartingPoint;
import org.partnershipledger.analytics.savings.BodyClass;

/** What became of comparable plans, and how that would have foretold this one: M17. */
final class ForecastFigures {
  private static final List<Integer> HORIZONS = List.of(12, 24);

  private final PartnershipAccount account;
  private final Forecasts forecasts;
  private final boolean providers;
  private final String scope;

  private ForecastFigures(PartnershipAccount account, Forecasts forecasts) {
    this.account = account;
    this.forecasts = forecasts;
    this.providers = account.savings().bodies() == BodyClass.PROVIDER;
    this.scope = account.partnership().id();
  }

  static List<SubjectFigure> of(PartnershipAccount account, Forecasts forecasts) {
    return new ForecastFigures(account, forecasts).all();
  }

  private List<SubjectFigure> all() {
    List<SubjectFigure> figures = new ArrayList<>();
    Outlook.of(account.partnership(), providers, account.lastReportedOn())
        .ifPresentOrElse(outlook -> addForecasts(outlook, figures), () -> addReason(figures));
    figures.add(score());
    return figures;
  }

  private void addForecasts(Outlook outlook, List<SubjectFigure> figures) {
    CumulativeIncidence incidence = forecasts.from(outlook.from());
    for (int months : HORIZONS) {
      Forecast forecast = Forecast.within(incidence, outlook.months(), months);
      add(outlook, forecast, "within-" + months + "-months", figures);
    }
    add(outlook, Forecast.ever(incidence, outlook.months()), "ever", figures);
  }

  private void add(
      Outlook outlook, Forecast forecast, String horizon, List<SubjectFigure> figures) {
    figures.add(draft(outlook, forecast, "completed-" + horizon, forecast.completed()).progress());
    figures.add(draft(outlook, forecast, "abandoned-" + horizon, forecast.abandoned()).progress());
  }

  private FigureDraft draft(
      Outlook outlook, Forecast forecast, String subject, Outcome probability) {
    FigureDraft draft =
        new FigureDraft(scope, "M17", subject)
            .label(
                "share of comparable plans, counted from the "
                    + outlook.from().wire()
                    + ", n = "
                    + forecast.n())
            .unit("ratio")
            .outcome(probability)
            .input(
                outlook.from().wire(),
                outlook.reached().day().toString(),
                outlook.reached().claimId())
            .input("months since", months(outlook.months()), Optional.empty())
            .input("n", Integer.toString(forecast.n()), Optional.empty())
            .validOn(account.lastReportedOn());
    if (forecast.n() < Forecast.ENOUGH) {
      forecast.cases().forEach(c -> draft.input("case " + c.id(), words(c), Optional.empty()));
    }
    return draft;
  }

  private void addReason(List<SubjectFigure> figures) {
    NullReason why =
        Outlook.whyNone(account.partnership(), providers, account.lastReportedOn()).orElseThrow();
    for (String ending : List.of("completed-ever", "abandoned-ever")) {
      figures.add(
          new FigureDraft(scope, "M17", ending)
              .label("share of comparable plans")
              .unit("ratio")
              .missing(why)
              .progress());
    }
  }

  private SubjectFigure score() {
    CumulativeIncidence announced = forecasts.from(StartingPoint.ANNOUNCEMENT);
    FigureDraft draft =
        new FigureDraft(scope, "M17", "brier")
            .label("Brier score of the forecast made at the announcement for 24 months")
            .unit("ratio")
            .outcome(
                Outlook.score(
                    account.partnership(), providers, account.lastReportedOn(), announced));
    account
        .announcement()
        .ifPresent(a -> draft.input("announced", a.day().toString(), a.claimId()));
    return draft.progress();
  }

  private static String words(ReferenceCase reference) {
    return reference.ending().words() + " after " + months(reference.months()) + " months";
  }

  private static String months(double months) {
    return Quantity.rounded(BigDecimal.valueOf(months), 1).toPlainString();
  }
}
