package org.partnershipledger.analytics.dashboard.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipledger.analytics.dashboard.chart.LateFigure;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.projection.OpenReviews;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.projection.summary.Changes;
import org.partnershipledger.analytics.projection.summary.Choice;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Choice.Order;
import org.partnershipledger.analytics.projection.summary.Lateness.State;
import org.partnershipledger.analytics.projection.summary.StageCounts;
import org.partnershipledger.analytics.projection.summary.StageCounts.At;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.projection.summary.SummaryQueries;
import org.partnershipledger.analytics.projection.summary.TotalsOn;
import org.partnershipledger.contracts.vocabulary.Basis;

/** Puts the first page together. */
@ApplicationScoped
class OverviewPages {
  private static final int LATE_SHOWN = 8;
  private static final int OTHERS_SHOWN = 3;
  private static final int CHANGES_READ = 60;
  private static final int CHANGES_SHOWN = 12;
  private static final int REVIEWS_SHOWN = 3;
  private static final int SAVINGS_LOOKED_AT = 40;

  private final SummaryQueries summaries;
  private final Changes changes;
  private final StageCounts stages;
  private final TotalsOn totals;
  private final OpenReviews reviews;

  @Inject
  OverviewPages(
      SummaryQueries summaries,
      Changes changes,
      StageCounts stages,
      TotalsOn totals,
      OpenReviews reviews) {
    this.summaries = summaries;
    this.changes = changes;
    this.stages = stages;
    this.totals = totals;
    this.reviews = reviews;
  }

  OverviewPage page(Frame frame, LocalDate since) throws SQLException {
    View view = frame.view();
    Choice all = new Choice(view.chosen(), view.today(), Map.of(), "", Order.LATEST);
    Lates lates = lates(all, frame);
    List<TotalRow> sums = totals.totals(view.chosen());
    List<At> at = stages.first(view.chosen(), StageStrip.NAMES);
    List<TotalsTable> tables = TotalsTable.of(sums, totals.named(view.chosen(), sums));
    return new OverviewPage(
        frame,
        since,
        lates.lead(view),
        lates.figure(),
        lates.title(),
        lates.more(),
        lateCaption(frame, lates),
        new ChangeLines(frame)
            .of(changes.between(since, view.day(), CHANGES_READ)).stream()
                .limit(CHANGES_SHOWN)
                .toList(),
        changes.newest(view.day()),
        freshness(view),
        reviews.first(REVIEWS_SHOWN),
        List.of(
            StageStrip.of(
                "Mergers, acquisitions, transfers, and form not decided", true, at, frame),
            StageStrip.of("Other forms", false, at, frame)),
        lates.all(),
        tables.stream().limit(1).toList(),
        tables.stream().skip(1).flatMap(t -> t.sentences().stream()).toList(),
        totalsCaption(frame),
        unknowns(all, lates, view));
  }

  private Lates lates(Choice all, Frame frame) throws SQLException {
    LateLines lines = new LateLines(frame);
    List<Summary> late = summaries.list(only(all, State.LATE), 0, LATE_SHOWN);
    List<Summary> others =
        new ArrayList<>(summaries.list(only(all, State.ON_TIME), 0, OTHERS_SHOWN));
    others.addAll(summaries.list(only(all, State.NOT_DUE), 0, OTHERS_SHOWN));
    return new Lates(
        late,
        LateFigure.of(
            late.stream().map(lines::line).toList(), others.stream().map(lines::line).toList()),
        summaries.count(all),
        summaries.count(only(all, State.LATE)),
        summaries.count(only(all, State.NO_DATE)),
        lines);
  }

  private static Choice only(Choice all, State state) {
    return new Choice(
        all.day(), all.today(), Map.of(Facet.LATENESS, List.of(state.wire())), "", Order.LATEST);
  }

  private List<String> unknowns(Choice all, Lates lates, View view) throws SQLException {
    Choice saving =
        new Choice(
            all.day(),
            all.today(),
            Map.of(
                Facet.SAVING,
                List.of(
                    Basis.ANNUAL.wire(),
                    Basis.CUMULATIVE.wire(),
                    Basis.ONE_OFF.wire(),
                    Basis.UNSTATED.wire())),
            "",
            Order.SAVING);
    Choice none =
        new Choice(all.day(), all.today(), Map.of(Facet.SAVING, List.of("none")), "", Order.NAME);
    return Unknowns.of(
        summaries.list(saving, 0, SAVINGS_LOOKED_AT),
        lates.all(),
        summaries.count(none),
        lates.withoutDate(),
        view);
  }

  private static Caption lateCaption(Frame frame, Lates lates) {
    return new Caption(
        frame,
        "late",
        lates.title(),
        "the articles read, one sentence behind each date and amount; legal dates from the register",
        "first stated date against completion as reported, else as the register shows, or against "
            + Days.uk(frame.view().day())
            + " where open (dashed line, ring). Savings as stated by the parties, not confirmed. "
            + lates.withoutDate()
            + " of "
            + lates.all()
            + " partnerships stated no date.",
        Caption.both(frame, "/explore"));
  }

  private static Caption totalsCaption(Frame frame) {
    return new Caption(
        frame,
        "totals",
        "What is to be saved, by basis",
        "the articles read; open a partnership to see each sentence",
        "planned means stated in a plan, a target is set by or for the parties, realised means reported"
            + " as already saved. All as reported; none confirmed by this ledger.",
        Caption.both(frame, "/savings/totals"));
  }

  private static List<OverviewPage.Fact> freshness(View view) {
    return List.of(
        new OverviewPage.Fact(
            "Newest article", view.newest().map(Days::brief).orElse("none dated")),
        new OverviewPage.Fact("Articles read", Long.toString(view.articles())),
        new OverviewPage.Fact("Without an exact date", view.undated() + " of " + view.articles()));
  }
}
