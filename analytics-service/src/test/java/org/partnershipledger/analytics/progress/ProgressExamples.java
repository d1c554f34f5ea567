package org.partnershipledger.analytics.progress;

import static org.partnershipledger.analytics.Reports.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.analytics.Example;
import org.partnershipledger.analytics.savings.Figures;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

/** The worked examples of M14, M15 and M16, on the days that the checklist gives. */
public final class ProgressExamples {
  /** By metric and case. */
  public static final Map<String, Example> ALL =
      Map.ofEntries(
          Map.entry("M14,Derby CMA to completion", ProgressExamples::inStage),
          Map.entry("M14,Devon explore to completion", ProgressExamples::inStage),
          Map.entry("M14,Devon shared CEO to completion", ProgressExamples::inStage),
          Map.entry("M15,Somerset", ProgressExamples::slip),
          Map.entry("M15,Derby", ProgressExamples::slip),
          Map.entry("M15,Derby OBC", ProgressExamples::slip),
          Map.entry("M15,Cumbria", ProgressExamples::slip),
          Map.entry("M15,Devon", ProgressExamples::slip),
          Map.entry("M15,NWLH", ProgressExamples::slip),
          Map.entry("M15,Bedford-Luton", ProgressExamples::slip),
          Map.entry("M15,Plymouth open", ProgressExamples::openSlip),
          Map.entry("M16,Somerset", input -> performance()));

  private ProgressExamples() {}

  private static String inStage(String input) {
    LocalDate entry = day(input, 0);
    return Figures.number(
        TimeInStage.since(
            Optional.of(new DatedStep(entry, entry, true, Optional.empty())),
            Optional.of(day(input, 1))));
  }

  private static String slip(String input) {
    Slippage slip =
        Slippage.of(targets(input), MilestoneKind.COMPLETION, Optional.of(day(input, 1)));
    return Long.toString(slip.slipDays().orElseThrow());
  }

  private static String openSlip(String input) {
    Slippage slip = Slippage.of(targets(input), MilestoneKind.COMPLETION, Optional.empty());
    return Long.toString(slip.openSlipDays(day(input, 1)).orElseThrow());
  }

  // The middle of April 2018, "by September 2019", in effect on 1 April 2020: 533 of 717 days.
  private static String performance() {
    var announced =
        new DatedStep(
            LocalDate.parse("2018-04-01"), LocalDate.parse("2018-04-30"), true, Optional.empty());
    return Figures.number(
        SchedulePerformance.of(
            Optional.of(announced),
            Slippage.of(
                targets("2019-09-30"),
                MilestoneKind.COMPLETION,
                Optional.of(LocalDate.parse("2020-04-01")))));
  }

  private static List<Target> targets(String input) {
    String first = day(input, 0).toString();
    return List.of(
        target(MilestoneKind.COMPLETION, "2010-01-01", first, first, TargetEffect.FIRST));
  }

  // "2022-04-01" alone is both: promised for that day and done on it.
  private static LocalDate day(String input, int place) {
    String[] days = input.split("[.][.]");
    return LocalDate.parse(days[Math.min(place, days.length - 1)]);
  }
}
