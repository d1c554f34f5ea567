package org.partnershipledger.analytics.dashboard.savings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.DotPanel;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.Pounds;
import org.partnershipledger.analytics.dashboard.words.Sums;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * Savings as shares of turnover, a panel for each basis: a dot in one is no match for another's.
 */
final class League {
  private static final double MOST = 5;
  private static final int STEPS = 5;
  private static final BigDecimal LEAST_USUAL = BigDecimal.ONE;
  private static final BigDecimal MOST_USUAL = BigDecimal.valueOf(3);
  // Aldwych Partners for Monitor, 2016; six mergers of providers (METRICS M8).
  private static final DotPanel.Range USUAL =
      new DotPanel.Range(1, 3, "usual range, 1 to 3 %", "six mergers studied in 2016");

  private final Frame frame;

  League(Frame frame) {
    this.frame = frame;
  }

  /** The basis of a panel. */
  private enum Panel {
    STATED("A. Yearly figure, as stated"),
    AVERAGED("B. Yearly average, worked out from a total over stated years"),
    DERIVED("C. A share of the budget, multiplied out");

    private final String title;

    Panel(String title) {
      this.title = title;
    }

    static Optional<Panel> of(SavingRow saving) {
      if (saving.percentOfTurnover().isEmpty()
          || saving.leftOut().isPresent()
          || saving.kind() == SavingsKind.REALISED) {
        return Optional.empty();
      }
      if (saving.derived()) {
        return Optional.of(DERIVED);
      }
      return Optional.of(saving.basis() == Basis.ANNUAL ? STATED : AVERAGED);
    }
  }

  /** The panels; one without a value is left out. */
  List<DotPanel> panels(List<Summary> summaries) {
    List<DotPanel> panels = new ArrayList<>();
    for (Panel panel : Panel.values()) {
      List<DotPanel.Line> lines =
          summaries.stream()
              .flatMap(
                  s ->
                      s.savings().stream()
                          .filter(saving -> Panel.of(saving).equals(Optional.of(panel)))
                          .map(saving -> line(s, saving)))
              .sorted(Comparator.comparingDouble(DotPanel.Line::value).reversed())
              .toList();
      if (!lines.isEmpty()) {
        panels.add(
            DotPanel.of(
                panel.title,
                lines,
                MOST,
                STEPS,
                " %",
                panel == Panel.DERIVED ? Optional.empty() : Optional.of(USUAL)));
      }
    }
    return panels;
  }

  private DotPanel.Line line(Summary summary, SavingRow saving) {
    BigDecimal share = saving.percentOfTurnover().orElseThrow();
    return new DotPanel.Line(
        summary.shortName(),
        frame.to("/partnerships/" + summary.id() + "#savings"),
        note(saving),
        share.doubleValue(),
        share.toPlainString() + " %",
        remark(summary, share));
  }

  private static String note(SavingRow saving) {
    return Sums.of(saving).amount()
        + (saving.years().isPresent() ? " over " + saving.years().getAsInt() + " years" : "")
        + saving
            .turnover()
            .map(base -> " of " + Pounds.of(base.amount()) + " " + base.measure())
            .orElse("");
  }

  private static String remark(Summary summary, BigDecimal share) {
    if (summary.bodies() != BodyClass.PROVIDER) {
      return "not a provider merger";
    }
    if (share.compareTo(LEAST_USUAL) < 0) {
      return "below the usual range";
    }
    return share.compareTo(MOST_USUAL) > 0 ? "above the usual range" : "";
  }
}
