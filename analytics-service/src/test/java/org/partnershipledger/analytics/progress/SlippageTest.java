package org.partnershipledger.analytics.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.contracts.ledger.TargetEffect.FIRST;
import static org.partnershipledger.contracts.ledger.TargetEffect.MOVE;
import static org.partnershipledger.contracts.ledger.TargetEffect.RECALLED;
import static org.partnershipledger.contracts.ledger.TargetEffect.REFINEMENT;
import static org.partnershipledger.contracts.ledger.TargetEffect.REPEAT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.contracts.claim.EventDate;
import org.partnershipledger.contracts.derived.Slippage;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;

class SlippageTest {
  private static final List<Target> SOMERSET =
      List.of(
          hedged("2018-03-23", "2019-06-01", "2019-08-31", FIRST),
          hedged("2018-03-26", "2019-06-01", "2019-08-31", REPEAT),
          recalled("2019-09-20", "2019-09-01", "2019-09-30"),
          stated("2019-09-20", "2020-01-01", "2020-03-31", MOVE),
          stated("2019-10-31", "2020-01-01", "2020-03-31", REPEAT),
          recalled("2019-11-21", "2019-09-01", "2019-11-30"));

  @Test
  void somerset_is_184_days_late_on_its_first_assertion_and_214_on_its_first_report() {
    // When
    Slippage slip = slip(SOMERSET, "2020-04-01");

    // Then
    assertThat(slip.slipDays()).hasValue(184);
    assertThat(slip.slipDaysFromFirstReported()).hasValue(214);
    assertThat(slip.moves()).isEqualTo(1);
    assertThat(slip.latest().map(Slippage::day)).contains(LocalDate.parse("2020-03-31"));
  }

  @Test
  void a_coarser_repetition_leaves_the_date_where_it_stood() {
    // Given
    List<Target> told =
        List.of(
            stated("2019-09-20", "2020-01-01", "2020-03-31", FIRST),
            stated("2019-10-31", "2020-01-01", "2020-12-31", REPEAT));

    // Then
    assertThat(open(told).latest().map(Slippage::day)).contains(LocalDate.parse("2020-03-31"));
    assertThat(open(told).slipDays()).hasValue(0);
  }

  @Test
  void the_order_in_which_targets_are_listed_changes_nothing() {
    for (int seed = 0; seed < 50; seed++) {
      List<Target> shuffled = new ArrayList<>(SOMERSET);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(slip(shuffled, "2020-04-01")).isEqualTo(slip(SOMERSET, "2020-04-01"));
    }
  }

  @Test
  void derby_and_burton_are_91_days_late_with_one_move() {
    Slippage slip =
        slip(
            List.of(
                recalled("2018-04-03", "2018-04-01", "2018-04-01"),
                stated("2018-04-03", "2018-06-01", "2018-07-01", MOVE),
                stated("2018-05-09", "2018-07-01", "2018-07-01", REFINEMENT)),
            "2018-07-01");

    assertThat(slip.slipDays()).hasValue(91);
    assertThat(slip.moves()).isEqualTo(1);
  }

  @Test
  void a_business_case_decision_put_from_may_to_june_slips_30_days() {
    Target may = of(MilestoneKind.OUTLINE_BUSINESS_CASE, "2017-04-10", "2017-05-31", FIRST);
    Target june = of(MilestoneKind.OUTLINE_BUSINESS_CASE, "2017-05-05", "2017-06-30", MOVE);

    Slippage slip =
        Slippage.of(List.of(may, june), MilestoneKind.OUTLINE_BUSINESS_CASE, Optional.empty());

    assertThat(slip.slipDays()).hasValue(30);
  }

  @Test
  void a_refinement_is_not_a_move_and_early_is_negative() {
    // Given "next year" said in 2018, then 1 October 2019
    List<Target> cumbria =
        List.of(
            stated("2018-06-20", "2019-01-01", "2019-12-31", FIRST),
            stated("2019-02-01", "2019-10-01", "2019-10-01", REFINEMENT));

    // When
    Slippage slip = slip(cumbria, "2019-10-01");

    // Then
    assertThat(slip.slipDays()).hasValue(-91);
    assertThat(slip.slipFrom(slip.latest())).hasValue(0);
    assertThat(slip.moves()).isZero();
  }

  @Test
  void a_target_that_is_met_has_no_slip() {
    assertThat(
            slip(List.of(stated("2021-01-20", "2022-04-01", "2022-04-01", FIRST)), "2022-04-01")
                .slipDays())
        .hasValue(0);
  }

  @Test
  void four_moves_make_700_days() {
    Slippage slip =
        slip(
            List.of(
                stated("2011-11-01", "2012-07-01", "2012-10-31", FIRST),
                stated("2012-06-01", "2013-04-01", "2013-04-01", MOVE),
                stated("2013-01-01", "2013-10-01", "2013-10-01", MOVE),
                stated("2013-07-01", "2014-04-01", "2014-04-01", MOVE),
                stated("2014-02-01", "2014-10-01", "2014-10-01", MOVE)),
            "2014-10-01");

    assertThat(slip.slipDays()).hasValue(700);
    assertThat(slip.moves()).isEqualTo(4);
  }

  @Test
  void bedford_and_luton_are_731_days_late() {
    Slippage slip =
        slip(
            List.of(
                stated("2017-09-01", "2018-04-01", "2018-04-01", FIRST),
                stated("2018-03-01", "2019-04-01", "2019-04-01", MOVE),
                stated("2019-10-01", "2020-04-01", "2020-04-01", MOVE)),
            "2020-04-01");

    assertThat(slip.slipDays()).hasValue(731);
  }

  @Test
  void a_target_never_met_is_open_for_as_long_as_it_has_passed() {
    // Given April 2019
    Slippage slip = open(List.of(stated("2018-05-30", "2019-04-01", "2019-04-30", FIRST)));

    // Then on the day of the contract that took its place
    assertThat(slip.openSlipDays(LocalDate.parse("2021-05-31"))).hasValue(762);
    assertThat(slip.openSlipDays(LocalDate.parse("2018-12-31"))).hasValue(0);
    assertThat(slip.slipDays()).hasValue(0);
  }

  @Test
  void what_is_done_has_no_open_slip() {
    Slippage slip = slip(SOMERSET, "2020-04-01");

    assertThat(slip.openSlipDays(LocalDate.parse("2021-01-01"))).isEmpty();
    assertThat(SlippageReasons.whyNoOpenSlip(slip, Optional.of(LocalDate.parse("2021-01-01"))))
        .contains(NullReason.DONE);
  }

  @Test
  void a_lower_bound_is_no_target() {
    // Given "could not happen before summer 2016"
    Target notBefore =
        target(
            MilestoneKind.COMPLETION,
            "2015-08-14",
            "2016-06-01",
            "2016-08-31",
            DateBound.NOT_BEFORE,
            true,
            false,
            FIRST);

    Slippage slip = open(List.of(notBefore));

    assertThat(slip.slipDays()).isEmpty();
    assertThat(SlippageReasons.whyNoSlip(slip)).contains(NullReason.NO_TARGET);
  }

  @Test
  void a_date_without_anchor_is_no_target() {
    Target nextYear =
        new Target(
            MilestoneKind.COMPLETION,
            "c",
            "a",
            Optional.empty(),
            new EventDate(
                Optional.empty(),
                Granularity.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                DateBound.ON,
                DateResolution.UNRESOLVED,
                "next year"),
            true,
            false,
            FIRST);

    assertThat(SlippageReasons.whyNoSlip(open(List.of(nextYear)))).contains(NullReason.NO_TARGET);
  }

  @Test
  void hedged_targets_alone_give_no_headline_slip() {
    Slippage slip = slip(SOMERSET.subList(0, 2), "2020-04-01");

    assertThat(slip.slipDays()).isEmpty();
    assertThat(SlippageReasons.whyNoSlip(slip)).contains(NullReason.NO_ASSERTED_TARGET);
    assertThat(slip.slipDaysFromFirstReported()).hasValue(214);
  }

  @Test
  void an_undated_report_is_never_the_latest_while_there_is_a_dated_one() {
    Target undated =
        new Target(
            MilestoneKind.COMPLETION,
            "undated",
            "u",
            Optional.empty(),
            date("2019-09-01", "2019-09-30", DateBound.BY),
            true,
            false,
            REPEAT);
    List<Target> all = new ArrayList<>(SOMERSET);
    all.add(undated);

    assertThat(open(all).latest().map(Slippage::day)).contains(LocalDate.parse("2020-03-31"));
    assertThat(open(List.of(undated)).latest()).contains(undated);
  }

  @Test
  void an_undated_plan_for_a_day_was_made_before_that_day_was_over() {
    // Given "by September 2019" in an undated article, and only hedged targets before
    Target undated =
        new Target(
            MilestoneKind.COMPLETION,
            "undated",
            "u",
            Optional.empty(),
            date("2019-09-01", "2019-09-30", DateBound.BY),
            true,
            false,
            MOVE);
    Target moved = stated("2019-10-05", "2020-01-01", "2020-03-31", MOVE);

    // When
    Slippage slip = slip(List.of(SOMERSET.getFirst(), moved, undated), "2020-04-01");

    // Then
    assertThat(slip.firstAsserted()).contains(undated);
    assertThat(slip.slipDays()).hasValue(184);
    assertThat(slip.moves()).isEqualTo(1);
  }

  private static Slippage slip(List<Target> targets, String doneOn) {
    return Slippage.of(targets, MilestoneKind.COMPLETION, Optional.of(LocalDate.parse(doneOn)));
  }

  private static Slippage open(List<Target> targets) {
    return Slippage.of(targets, MilestoneKind.COMPLETION, Optional.empty());
  }

  private static Target stated(
      String reported, String earliest, String latest, TargetEffect effect) {
    return target(
        MilestoneKind.COMPLETION, reported, earliest, latest, DateBound.BY, true, false, effect);
  }

  private static Target hedged(
      String reported, String earliest, String latest, TargetEffect effect) {
    return target(
        MilestoneKind.COMPLETION, reported, earliest, latest, DateBound.BY, false, false, effect);
  }

  private static Target recalled(String reported, String earliest, String latest) {
    return target(
        MilestoneKind.COMPLETION, reported, earliest, latest, DateBound.ON, true, true, RECALLED);
  }

  private static Target of(MilestoneKind step, String reported, String day, TargetEffect effect) {
    return target(step, reported, day, day, DateBound.ON, true, false, effect);
  }

  private static Target target(
      MilestoneKind step,
      String reported,
      String earliest,
      String latest,
      DateBound bound,
      boolean asserted,
      boolean superseded,
      TargetEffect effect) {
    return new Target(
        step,
        "claim-" + reported + "-" + latest,
        "article-" + reported,
        Optional.of(LocalDate.parse(reported)),
        date(earliest, latest, bound),
        asserted,
        superseded,
        effect);
  }

  private static EventDate date(String earliest, String latest, DateBound bound) {
    return new EventDate(
        Optional.of(earliest + "/" + latest),
        Granularity.RANGE,
        Optional.of(LocalDate.parse(earliest)),
        Optional.of(LocalDate.parse(latest)),
        bound,
        DateResolution.EXPLICIT,
        latest);
  }
}
