package org.partnershipledger.analytics.dashboard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.Bars;
import org.partnershipledger.analytics.dashboard.chart.DotPanel;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.summary.Choice;
import org.partnershipledger.analytics.projection.summary.Choice.Order;
import org.partnershipledger.analytics.projection.summary.Figures;
import org.partnershipledger.analytics.projection.summary.Summary;

/** Puts the page on progress together. */
@ApplicationScoped
class ProgressPages {
  private static final int SHOWN = 15;
  // A rate of fewer says more about chance than about anybody (METRICS M17, M18).
  private static final int ENOUGH_FOR_A_RATE = 10;
  private static final int HALF_A_YEAR = 180;
  private static final int[] BOUNDS = {0, 1, 31, 91, 181, 366};
  private static final String[] CLASSES = {
    "early",
    "on the day",
    "1 to 30 days late",
    "31 to 90 days late",
    "91 to 180 days late",
    "181 to 365 days late",
    "over a year late"
  };

  private final Figures figures;

  @Inject
  ProgressPages(Figures figures) {
    this.figures = figures;
  }

  ProgressPage page(Frame frame) throws SQLException {
    View view = frame.view();
    Figures.Kept kept = figures.promises(view.chosen());
    return new ProgressPage(
        frame,
        lead(kept, view),
        kept,
        rate(kept),
        caption(
            frame,
            "promises",
            "Dated promises kept",
            "dated steps that a party or a regulator stated without a hedge; each against the first day"
                + " stated. A promise that nobody has spoken of since is not decided."),
        slips(view),
        caption(
            frame,
            "slips",
            "How late they are",
            "first stated date, hedged or not, against completion as reported, else as the register"
                + " shows; the open ones against "
                + Days.uk(view.day())
                + ". Those that ended and those without a date are left out."),
        held(frame),
        caption(
            frame,
            "held",
            "Longest in their stage",
            "days from the step that leads to the stage, as the texts date it, else from the first report"
                + " of the stage, to the latest report. Complete and ended ones are left out."),
        outlook(frame),
        caption(
            frame,
            "outlook",
            "What became of plans like these",
            "share completed within 24 months more, of provider deals in England that had come as far and"
                + " were open for as long (Aalen-Johansen estimate over dated deals that have ended)."
                + " A base rate, no verdict on any of them."));
  }

  private static String lead(Figures.Kept kept, View view) {
    if (view.articles() == 0) {
      return "Nothing read yet. Read an article, or load the samples.";
    }
    if (kept.resolved() == 0) {
      return "No dated promise has been decided.";
    }
    return "%s of %d dated promises that are decided %s kept by the first day named; %d %s kept late and %d %s broken."
        .formatted(
            Words.capital(Words.number(kept.kept())),
            kept.resolved(),
            kept.kept() == 1 ? "was" : "were",
            kept.late(),
            kept.late() == 1 ? "was" : "were",
            kept.broken(),
            kept.broken() == 1 ? "was" : "were");
  }

  private static String rate(Figures.Kept kept) {
    return kept.resolved() < ENOUGH_FOR_A_RATE
        ? ""
        : BigDecimal.valueOf(100 * kept.kept())
                .divide(BigDecimal.valueOf(kept.resolved()), 2, RoundingMode.HALF_UP)
                .toPlainString()
            + " %";
  }

  private Bars slips(View view) throws SQLException {
    Choice all = new Choice(view.chosen(), view.today(), Map.of(), "", Order.NAME);
    long[] done = counts(figures.lateness(all, true, BOUNDS));
    long[] open = counts(figures.lateness(all, false, BOUNDS));
    // What is open and before its day is not early: it is not due.
    List<Bars.Line> lines = new ArrayList<>();
    for (int i = 0; i < CLASSES.length; i++) {
      lines.add(new Bars.Line(CLASSES[i], done[i], i < 2 ? 0 : open[i]));
    }
    lines.add(new Bars.Line("not due yet", 0, open[0] + open[1]));
    return Bars.of(lines);
  }

  private static long[] counts(List<Figures.Bin> bins) {
    long[] counts = new long[CLASSES.length];
    bins.forEach(bin -> counts[bin.place()] += bin.count());
    return counts;
  }

  private DotPanel held(Frame frame) throws SQLException {
    List<DotPanel.Line> lines =
        figures.longestInStage(frame.view().chosen(), SHOWN).stream()
            .map(s -> held(s, frame))
            .toList();
    double most = lines.stream().mapToDouble(DotPanel.Line::value).max().orElse(HALF_A_YEAR);
    double halves = Math.max(1, Math.ceil(most / HALF_A_YEAR));
    return DotPanel.of(
        "Days in the stage reported last, to the latest report",
        lines,
        halves * HALF_A_YEAR,
        halves > 6 ? 4 : (int) halves,
        " days",
        Optional.empty());
  }

  private static DotPanel.Line held(Summary summary, Frame frame) {
    long days = summary.held().days().orElseThrow();
    return new DotPanel.Line(
        summary.shortName(),
        frame.to("/partnerships/" + summary.id()),
        summary.stage().map(Words::of).map(Words::capital).orElse("")
            + summary
                .held()
                .since()
                .map(
                    day ->
                        ", "
                            + (summary.held().atLeast() ? "reported by " : "since ")
                            + Days.brief(day))
                .orElse(""),
        days,
        (summary.held().atLeast() ? "at least " : "") + "%,d days".formatted(days),
        summary.lastReportedOn().map(day -> "last reported " + Days.brief(day)).orElse(""));
  }

  private DotPanel outlook(Frame frame) throws SQLException {
    return DotPanel.of(
        "Of comparable plans, % completed within 24 months more",
        figures.likeliest(frame.view().chosen(), SHOWN).stream()
            .map(s -> outlook(s, frame))
            .toList(),
        100,
        5,
        " %",
        Optional.empty());
  }

  private static DotPanel.Line outlook(Summary summary, Frame frame) {
    Summary.Prospect prospect = summary.outlook();
    BigDecimal completed = prospect.completed().orElseThrow().movePointRight(2);
    return new DotPanel.Line(
        summary.shortName(),
        frame.to("/partnerships/" + summary.id()),
        prospect.months().orElseThrow().toPlainString()
            + " months after the "
            + Words.plain(prospect.from().orElseThrow())
            + ", n = "
            + prospect.cases(),
        completed.doubleValue(),
        completed.stripTrailingZeros().toPlainString() + " %",
        prospect
            .abandoned()
            .map(a -> a.movePointRight(2).stripTrailingZeros().toPlainString() + " % abandoned")
            .orElse(""));
  }

  private static Caption caption(Frame frame, String id, String title, String basis) {
    return new Caption(
        frame,
        id,
        title,
        "the articles read; legal dates from the NHS organisation register",
        basis,
        Caption.both(frame, "/explore"));
  }
}
