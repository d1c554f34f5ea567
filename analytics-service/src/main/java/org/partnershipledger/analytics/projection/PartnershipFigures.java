package org.partnershipledger.analytics.projection;

import java.util.ArrayList;
import java.util.List;
import org.partnershipledger.analytics.forecast.Forecasts;

/** The figures of a partnership, as they are published and answered. */
public final class PartnershipFigures {
  private PartnershipFigures() {}

  /** Every figure, in a fixed order. */
  public static List<SubjectFigure> of(PartnershipAccount account, Forecasts forecasts) {
    List<SubjectFigure> figures = new ArrayList<>();
    figures.addAll(HeadlineFigures.of(account));
    figures.addAll(ClaimFigures.of(account));
    figures.addAll(CostFigures.of(account));
    figures.addAll(EvidenceFigures.of(account));
    figures.addAll(ProgressFigures.of(account));
    figures.addAll(ScheduleFigures.of(account));
    figures.addAll(CommitmentFigures.of(account));
    figures.addAll(ForecastFigures.of(account, forecasts));
    return figures;
  }
}
