package org.partnershipledger.analytics.forecast;

import java.util.Map;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.savings.Figures;
import org.partnershipledger.organisation.ReferenceTransactions;

/** The worked examples of M17, over the reference transactions themselves. */
public final class ForecastExamples {
  /** From the announcement. */
  static final CumulativeIncidence ANNOUNCED =
      CumulativeIncidence.of(
          ReferenceClass.of(ReferenceTransactions.load().all(), StartingPoint.ANNOUNCEMENT));

  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.of(
          "M17,P complete 12-24 given open 12",
              input -> Figures.number(Forecast.within(ANNOUNCED, 12, 12).completed()),
          "M17,P abandon 12-24 given open 12",
              input -> Figures.number(Forecast.within(ANNOUNCED, 12, 12).abandoned()),
          "M17,P complete 24-36 given open 24",
              input -> Figures.number(Forecast.within(ANNOUNCED, 24, 12).completed()),
          "M17,Brier Derby", input -> brier(true),
          "M17,Brier Plymouth", input -> brier(false));

  private ForecastExamples() {}

  private static String brier(boolean done) {
    return Figures.number(BrierScore.of(Forecast.within(ANNOUNCED, 0, 24).completed(), done));
  }
}
