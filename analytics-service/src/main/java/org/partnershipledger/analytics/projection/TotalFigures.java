package org.partnershipledger.analytics.projection;

import java.util.Optional;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.analytics.savings.Totals;

/** The totals as figures. */
final class TotalFigures {
  /**
   * Each article that touches a total has its figure written anew; GET /totals lists more parts.
   */
  static final int MOST_INPUTS = 50;

  private TotalFigures() {}

  /** The scope that a total has as a figure. */
  static String scope(Totals.Key key) {
    return "total:" + key.bodies().wire() + "/" + key.kind().wire() + "/" + key.basis().wire();
  }

  /** The figure of a total. */
  static SubjectFigure figure(KeptTotal total) {
    FigureDraft draft =
        new FigureDraft(scope(total.key()), "M10", "")
            .label(
                "de-duplicated total of "
                    + total.key().kind().wire()
                    + " savings, never added to others")
            .unit(yearly(total.key().basis()) ? "GBP/year" : "GBP")
            .basis(total.key().basis().wire())
            .derived(total.key().basis() == TotalBasis.ANNUAL_DERIVED)
            .bounds(total.sums().minimum(), total.sums().maximum());
    total.sums().amount().ifPresent(draft::value);
    if (total.sums().parts() > total.parts().size()) {
      draft.flag("INPUTS_CUT");
    }
    for (Contribution part : total.parts()) {
      String text = Numbers.pounds(part.pounds().shown()).toPlainString();
      part.claimIds().forEach(id -> draft.input(part.partnershipId(), text, Optional.of(id)));
    }
    return draft.savings();
  }

  private static boolean yearly(TotalBasis basis) {
    return switch (basis) {
      case ANNUAL_AVERAGE, RUN_RATE, ANNUAL_DERIVED -> true;
      case CUMULATIVE, CUMULATIVE_TO_DATE, ONE_OFF, UNSTATED -> false;
    };
  }
}
