package org.partnershipledger.analytics.dashboard.savings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.Bars;
import org.partnershipledger.analytics.dashboard.chart.DotPanel;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.dashboard.overview.LateLines;
import org.partnershipledger.analytics.dashboard.overview.TotalsTable;
import org.partnershipledger.analytics.dashboard.words.FacetWords;
import org.partnershipledger.analytics.dashboard.words.Reasons;
import org.partnershipledger.analytics.dashboard.words.Sum;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.SavingRow;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Figures;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.projection.summary.TotalsOn;
import org.partnershipledger.analytics.savings.Dimension;

/** Puts the page on savings together. */
@ApplicationScoped
class SavingsPages {
  private static final int PLACED = 40;
  private static final int UNPLACED = 50;
  private static final String[] CLASSES = {
    "below £1m", "£1m to £5m", "£5m to £10m", "£10m to £20m", "£20m to £50m", "£50m or more"
  };
  private static final BigDecimal[] BOUNDS =
      Arrays.stream(new long[] {1, 5, 10, 20, 50})
          .mapToObj(millions -> BigDecimal.valueOf(millions * 1_000_000))
          .toArray(BigDecimal[]::new);

  private final Figures figures;
  private final TotalsOn totals;

  @Inject
  SavingsPages(Figures figures, TotalsOn totals) {
    this.figures = figures;
    this.totals = totals;
  }

  SavingsPage page(Frame frame, Dimension by) throws SQLException {
    View view = frame.view();
    List<DotPanel> league =
        new League(frame).panels(figures.byShareOfTurnover(view.chosen(), PLACED));
    List<Summary> unplaced = figures.withoutShare(view.chosen(), UNPLACED + 1);
    List<TotalRow> sums = totals.totals(view.chosen());
    List<TotalsTable> tables = TotalsTable.of(sums, totals.named(view.chosen(), sums));
    return new SavingsPage(
        frame,
        lead(league, unplaced, view),
        league,
        caption(frame, "league", "Savings as a share of turnover", "/savings"),
        unplaced.stream().limit(UNPLACED).map(s -> unplaced(s, frame)).toList(),
        (unplaced.size() > UNPLACED
                ? "The first " + UNPLACED
                : Words.capital(Words.number(unplaced.size())))
            + " that cannot be placed, and why",
        distribution(view),
        caption(frame, "sizes", "How many yearly savings are how large", "/savings"),
        tables.stream().limit(1).toList(),
        tables.stream().skip(1).flatMap(t -> t.sentences().stream()).toList(),
        caption(frame, "totals", "Totals by basis", "/savings/totals"),
        Arrays.stream(Dimension.values())
            .map(
                d ->
                    new SavingsPage.Entry(
                        Words.capital(d.wire()),
                        frame.to("/savings?by=" + d.wire()) + "#by",
                        d == by))
            .toList(),
        within(by, view),
        by.wire());
  }

  private static String lead(List<DotPanel> league, List<Summary> unplaced, View view) {
    if (league.isEmpty() && unplaced.isEmpty()) {
      return view.articles() == 0
          ? "Nothing read yet. Read an article, or load the samples."
          : "No saving is stated in any article read.";
    }
    long placed = league.stream().mapToLong(p -> p.rows().size()).sum();
    Optional<DotPanel.Line> first =
        league.stream().flatMap(p -> p.rows().stream()).map(DotPanel.Row::line).findFirst();
    String most =
        first
            .map(
                line ->
                    " The largest: %s, %s, %s.".formatted(line.name(), line.note(), line.words()))
            .orElse("");
    return Words.capital(Words.count(placed, "saving", "savings"))
        + " can be held against a stated turnover; "
        + Words.count(unplaced.size(), "partnership", "partnerships")
        + " with a saving cannot, and the reasons are below."
        + most;
  }

  private static SavingsPage.Unplaced unplaced(Summary summary, Frame frame) {
    Sum stated = LateLines.saving(summary);
    return new SavingsPage.Unplaced(
        summary.shortName(),
        frame.to("/partnerships/" + summary.id() + "#savings"),
        stated.amount(),
        stated.basis(),
        Words.capital(
            Reasons.of(
                summary
                    .headline()
                    .flatMap(SavingRow::nullReason)
                    .or(summary::noHeadline)
                    .orElse("NO_TURNOVER"))));
  }

  private Bars distribution(View view) throws SQLException {
    long[] counts = new long[CLASSES.length];
    for (Figures.Bin bin : figures.yearlySavings(view.chosen(), BOUNDS)) {
      counts[bin.place()] += bin.count();
    }
    List<Bars.Line> lines = new ArrayList<>();
    for (int i = 0; i < CLASSES.length; i++) {
      lines.add(new Bars.Line(CLASSES[i], counts[i], 0));
    }
    return Bars.of(lines);
  }

  private List<SavingsPage.Within> within(Dimension by, View view) throws SQLException {
    List<SavingsPage.Within> rows = new ArrayList<>();
    totals
        .by(by, view.chosen())
        .forEach(
            (line, sums) ->
                rows.add(
                    new SavingsPage.Within(
                        words(by, line.value()),
                        TotalsTable.words(line.key().bodies())
                            + ", "
                            + Words.of(line.key().kind())
                            + "; "
                            + Words.uncapital(TotalsTable.words(line.key().basis())),
                        TotalsTable.amount(line.key().basis(), sums),
                        Words.count(sums.parts(), "saving", "savings"))));
    return rows;
  }

  private static String words(Dimension by, String value) {
    return switch (by) {
      case REGION -> FacetWords.value(Facet.REGION, value);
      case SECTOR -> FacetWords.value(Facet.SECTOR, value);
      case FORM -> FacetWords.value(Facet.FORM, value);
      case YEAR -> Words.capital(value);
    };
  }

  private static Caption caption(Frame frame, String id, String title, String path) {
    return new Caption(
        frame,
        id,
        title,
        "the articles read, one sentence behind each amount; usual range from Aldwych Partners for"
            + " Monitor, 2016: generally 1 to 3 % of merged turnover, six cases",
        "nominal pounds, as stated by whoever is quoted, not confirmed; turnover as stated in an article"
            + " within two financial years, before the merger",
        Caption.both(frame, path));
  }
}
