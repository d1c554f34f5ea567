package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.contracts.ledger.TargetEffect.FIRST;
import static org.partnershipledger.contracts.ledger.TargetEffect.MOVE;
import static org.partnershipledger.contracts.ledger.TargetEffect.RECALLED;
import static org.partnershipledger.contracts.ledger.TargetEffect.REFINEMENT;
import static org.partnershipledger.contracts.ledger.TargetEffect.REPEAT;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.notBefore;
import static org.partnershipledger.fold.fixture.ClaimFixture.replacedTarget;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.ledger.TargetEffect;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class TargetsTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    ClaimFixture[] all = new ClaimFixture[claims.length + 1];
    all[0] = arrangement(Form.MERGER, Stage.EXPLORING).between(DERBY, BURTON);
    System.arraycopy(claims, 0, all, 1, claims.length);
    return article(day).on(day).says(all);
  }

  private static List<TargetEffect> effects(ArticleFixture... articles) {
    return state(articles).targets().stream().map(Target::effect).toList();
  }

  private static List<LocalDate> days(ArticleFixture... articles) {
    return state(articles).targets().stream().map(t -> t.date().latest().orElseThrow()).toList();
  }

  @Test
  void the_same_date_again_repeats_the_first() {
    assertThat(
            effects(at("2017-05-05", target("2018-04-01")), at("2017-06-05", target("2018-04-01"))))
        .containsExactly(FIRST, REPEAT);
  }

  @Test
  void a_day_within_the_window_that_stood_refines_it_and_is_no_move() {
    assertThat(
            effects(
                at("2018-06-05", target("2019-01-01", "2019-12-31")),
                at("2019-02-01", target("2019-10-01"))))
        .containsExactly(FIRST, REFINEMENT);
  }

  @Test
  void a_coarser_word_for_the_day_that_stands_is_no_move() {
    assertThat(
            effects(
                at("2016-05-18", target("2017-04-01")),
                at("2016-05-23", target("2017-04-01", "2017-04-30")),
                at("2016-05-24", target("2017-04-01"))))
        .containsExactly(FIRST, REPEAT, REPEAT);
  }

  @Test
  void another_date_moves_it() {
    assertThat(
            effects(at("2017-05-05", target("2018-04-01")), at("2018-04-03", target("2018-07-01"))))
        .containsExactly(FIRST, MOVE);
  }

  @Test
  void a_date_told_as_replaced_stands_before_the_one_that_replaced_it() {
    // Given
    ArticleFixture delayed =
        at("2018-04-03", target("2018-07-01"), replacedTarget("2018-04-01", "2018-04-01"));

    // When
    List<Target> targets = state(delayed).targets();

    // Then
    assertThat(targets).extracting(Target::effect).containsExactly(RECALLED, MOVE);
    assertThat(targets).extracting(Target::superseded).containsExactly(true, false);
    assertThat(targets).extracting(Target::asserted).containsExactly(true, true);
    assertThat(days(delayed))
        .containsExactly(LocalDate.parse("2018-04-01"), LocalDate.parse("2018-07-01"));
  }

  @Test
  void a_planned_day_that_had_passed_is_recalled_though_the_text_does_not_say_replaced() {
    assertThat(effects(at("2018-05-09", target("2018-04-01"), target("2018-07-01"))))
        .containsExactly(RECALLED, MOVE);
  }

  @Test
  void a_recalled_date_moves_nothing_that_stands() {
    assertThat(
            effects(
                at("2019-09-20", target("2020-01-01", "2020-03-31")),
                at("2019-11-21", replacedTarget("2019-09-01", "2019-11-30")),
                at("2019-12-01", target("2020-01-01", "2020-03-31"))))
        .containsExactly(FIRST, RECALLED, REPEAT);
  }

  @Test
  void a_hedged_date_is_kept_as_reported_and_not_as_asserted() {
    // When
    List<Target> targets =
        state(
                at("2018-03-23", target("2019-06-01", "2019-08-31").possibly()),
                at("2018-10-01", target("2019-09-01", "2019-09-30")))
            .targets();

    // Then
    assertThat(targets).extracting(Target::asserted).containsExactly(false, true);
    assertThat(targets).extracting(Target::effect).containsExactly(FIRST, MOVE);
  }

  @Test
  void what_is_likely_is_asserted() {
    assertThat(state(at("2016-05-23", target("2017-04-30").probably())).targets())
        .extracting(Target::asserted)
        .containsExactly(true);
  }

  @Test
  void a_hedged_doubt_does_not_hide_that_the_parties_moved_the_date_later() {
    assertThat(
            effects(
                at("2017-05-05", target("2018-04-01")),
                at("2018-01-01", target("2018-07-01").possibly()),
                at("2018-04-03", target("2018-07-01"))))
        .containsExactly(FIRST, MOVE, MOVE);
  }

  @Test
  void a_lower_bound_is_no_target() {
    assertThat(state(at("2015-08-14", notBefore("2016-06-01", "2016-08-31"))).targets()).isEmpty();
  }

  @Test
  void a_denied_plan_is_no_target() {
    assertThat(state(at("2017-05-05", target("2018-04-01").denied())).targets()).isEmpty();
  }

  @Test
  void what_has_happened_is_no_target() {
    assertThat(state(at("2018-07-02", target("2018-07-01").in(Tense.PAST))).targets()).isEmpty();
  }

  @Test
  void each_step_keeps_its_own_targets() {
    // When
    List<Target> targets =
        state(
                at(
                    "2017-05-05",
                    target(MilestoneKind.OUTLINE_BUSINESS_CASE, "2017-06-01", "2017-06-10")),
                at(
                    "2017-07-15",
                    target(MilestoneKind.FULL_BUSINESS_CASE, "2017-07-15", "2017-12-31")),
                at("2018-01-26", target("2018-04-01")))
            .targets();

    // Then
    assertThat(targets)
        .extracting(Target::milestone)
        .containsExactly(
            MilestoneKind.OUTLINE_BUSINESS_CASE,
            MilestoneKind.FULL_BUSINESS_CASE,
            MilestoneKind.COMPLETION);
    assertThat(targets).extracting(Target::effect).containsExactly(FIRST, FIRST, FIRST);
  }
}
