package org.partnershipledger.analytics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;
import static org.partnershipledger.analytics.Reports.denied;
import static org.partnershipledger.analytics.Reports.form;
import static org.partnershipledger.analytics.Reports.taken;
import static org.partnershipledger.analytics.Reports.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.Articles;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Stage;

class StageTimesTest {
  private static final Optional<LocalDate> ON = Optional.of(LocalDate.parse("2020-01-01"));

  @Test
  void the_time_in_a_stage_counts_from_the_day_that_the_text_gives() {
    Partnership approved =
        holding(
            at(Stage.APPROVED),
            taken(
                "m",
                Articles.press("a", "2019-12-20"),
                MilestoneKind.APPROVAL,
                "2019-12-02",
                "2019-12-02"));

    TimeInStage time = TimeInStage.of(approved, ON);

    assertThat(time.days()).isEqualTo(days(30));
    assertThat(time.entry().flatMap(DatedStep::claimId)).contains("m");
  }

  @Test
  void without_one_it_is_at_least_the_time_since_the_stage_was_first_reported() {
    Partnership exploring =
        holding(
            at(Stage.EXPLORING),
            form("2", Articles.press("b", "2019-12-30"), Form.MERGER, Stage.EXPLORING),
            form("1", Articles.press("a", "2019-12-02"), Form.MERGER, Stage.EXPLORING));

    assertThat(TimeInStage.of(exploring, ON).days())
        .isEqualTo(days(30).flagged(List.of(Flag.LOWER_BOUND)));
  }

  @Test
  void a_stage_without_any_date_has_no_time_and_no_stage_has_none_either() {
    assertThat(TimeInStage.of(at(Stage.EXPLORING), ON).days())
        .isEqualTo(Outcome.missing(NullReason.UNDATED));
    assertThat(TimeInStage.of(named("p", "RAA", "RBB"), ON).days())
        .isEqualTo(Outcome.missing(NullReason.NO_STAGE));
  }

  @Test
  void a_denial_announces_nothing() {
    Partnership denying =
        holding(
            named("p", "RAA", "RBB"),
            denied("no", Articles.press("a", "2015-10-01"), Form.MERGER),
            form("yes", Articles.press("b", "2018-06-01"), Form.MERGER, Stage.EXPLORING));

    assertThat(DatedStep.announcement(denying).map(DatedStep::day))
        .contains(LocalDate.parse("2018-06-01"));
  }

  @Test
  void a_month_counts_as_its_15th_and_a_year_as_its_1_july() {
    assertThat(day("2018-04-01", "2018-04-30")).isEqualTo("2018-04-15");
    assertThat(day("2018-01-01", "2018-12-31")).isEqualTo("2018-07-01");
    assertThat(day("2018-04-03", "2018-04-03")).isEqualTo("2018-04-03");
    assertThat(day("2018-09-01", "2018-11-30")).isEqualTo("2018-10-16");
  }

  @Test
  void schedule_performance_says_which_of_its_inputs_is_missing() {
    Optional<DatedStep> announced =
        DatedStep.announcement(
            holding(
                named("p", "RAA", "RBB"),
                form("f", Articles.press("a", "2018-04-15"), Form.MERGER, Stage.EXPLORING)));
    Slippage open = slip(Optional.empty());

    assertThat(SchedulePerformance.of(Optional.empty(), open).reason())
        .contains(NullReason.NO_ANNOUNCEMENT);
    assertThat(SchedulePerformance.of(announced, open).reason()).contains(NullReason.NOT_DONE);
    assertThat(
            SchedulePerformance.of(announced, Slippage.of(List.of(), MilestoneKind.COMPLETION, ON))
                .reason())
        .contains(NullReason.NO_TARGET);
  }

  @Test
  void silence_is_stale_after_180_days_and_dormant_after_18_months_on_the_way() {
    Freshness fresh = new Freshness(Optional.of(LocalDate.parse("2018-06-30")), 1, false);
    Optional<StageIndex> exploring =
        StageIndex.of(Form.MERGER, Optional.of(Stage.EXPLORING), Optional.empty());
    Optional<StageIndex> done =
        StageIndex.of(Form.MERGER, Optional.of(Stage.COMPLETED), Optional.empty());

    assertThat(fresh.daysSince(LocalDate.parse("2018-12-27")).flags()).isEmpty();
    assertThat(fresh.daysSince(LocalDate.parse("2018-12-28")).flags()).containsOnly(Flag.STALE);
    assertThat(fresh.dormantFrom(exploring)).contains(LocalDate.parse("2019-12-31"));
    assertThat(fresh.dormantFrom(done)).isEmpty();
    assertThat(new Freshness(Optional.empty(), 1, false).daysSince(ON.orElseThrow()).reason())
        .contains(NullReason.UNDATED);
  }

  @Test
  void the_time_after_completion_counts_from_the_day_of_completion() {
    Partnership merged =
        completed(at(Stage.EXPLORING), "2019-12-02")
            .after(
                new LedgerEvent.StageChanged(
                    "p",
                    Optional.of(Stage.COMPLETED),
                    Optional.empty(),
                    Optional.empty(),
                    completed(at(Stage.EXPLORING), "2019-12-02").state().completion(),
                    List.of()));

    assertThat(TimeInStage.of(merged, ON).days()).isEqualTo(days(30));
  }

  private static Partnership at(Stage stage) {
    return named("p", "RAA", "RBB")
        .after(
            new LedgerEvent.StageChanged(
                "p",
                Optional.of(stage),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
  }

  private static Slippage slip(Optional<LocalDate> done) {
    return Slippage.of(
        List.of(
            target(
                MilestoneKind.COMPLETION,
                "2018-10-01",
                "2019-09-01",
                "2019-09-30",
                TargetEffect.FIRST)),
        MilestoneKind.COMPLETION,
        done);
  }

  private static String day(String earliest, String latest) {
    return ConventionalDay.of(LocalDate.parse(earliest), LocalDate.parse(latest)).toString();
  }

  private static Outcome days(int number) {
    return Outcome.of(Quantity.exactly(BigDecimal.valueOf(number)));
  }
}
