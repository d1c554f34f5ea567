package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.ASHFORD;
import static org.partnershipledger.fold.fixture.Body.ROYAL_SURREY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.competition;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.happened;
import static org.partnershipledger.fold.fixture.ClaimFixture.happenedSometime;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class StagesTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    return article(day).on(day).says(claims);
  }

  private static ClaimFixture merger(Stage stage) {
    return arrangement(Form.MERGER, stage).between(ROYAL_SURREY, ASHFORD);
  }

  private static ClaimFixture merger(SideState side) {
    return arrangement(Form.MERGER, side).between(ROYAL_SURREY, ASHFORD);
  }

  private static final ArticleFixture APPROVED_CASE =
      at("2016-01-28", merger(Stage.FULL_BUSINESS_CASE));
  private static final ArticleFixture PAUSED = at("2016-03-07", merger(SideState.PAUSED));
  private static final ArticleFixture CALLED_OFF = at("2016-11-04", merger(SideState.ABANDONED));

  @Test
  void the_furthest_stage_holds_when_a_later_article_looks_back() {
    var state = state(APPROVED_CASE, at("2016-02-20", merger(Stage.EXPLORING)));

    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
  }

  @Test
  void another_arrangement_that_begins_does_not_set_the_first_one_back() {
    var state =
        state(
            APPROVED_CASE,
            at(
                "2016-02-20",
                arrangement(Form.SHARED_LEADERSHIP, Stage.AGREED).between(ROYAL_SURREY, ASHFORD)));

    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(state.arrangements())
        .extracting(a -> a.form(), a -> a.stage().orElseThrow())
        .containsExactly(
            tuple(Form.MERGER, Stage.FULL_BUSINESS_CASE),
            tuple(Form.SHARED_LEADERSHIP, Stage.AGREED));
  }

  @Test
  void a_pause_stands_beside_the_stage() {
    var state = state(APPROVED_CASE, PAUSED);

    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(state.sideState()).contains(SideState.PAUSED);
  }

  @Test
  void a_pause_outlasts_an_article_that_only_recalls_the_approval() {
    var state =
        state(
            APPROVED_CASE,
            PAUSED,
            at("2016-03-10", merger(Stage.FULL_BUSINESS_CASE).in(Tense.PAST)));

    assertThat(state.sideState()).contains(SideState.PAUSED);
  }

  @Test
  void a_pause_ends_when_the_work_is_reported_as_going_on() {
    var state = state(APPROVED_CASE, PAUSED, at("2016-06-01", merger(Stage.FULL_BUSINESS_CASE)));

    assertThat(state.sideState()).isEmpty();
  }

  @Test
  void a_pause_ends_with_a_new_date() {
    var state =
        state(
            APPROVED_CASE,
            PAUSED,
            at("2016-06-01", target("2017-04-01").between(ROYAL_SURREY, ASHFORD)));

    assertThat(state.sideState()).isEmpty();
  }

  @Test
  void what_is_put_off_to_a_new_date_is_late_and_not_paused() {
    var state =
        state(APPROVED_CASE, at("2016-03-07", merger(SideState.PAUSED), target("2016-10-01")));

    assertThat(state.sideState()).isEmpty();
  }

  @Test
  void a_later_call_off_follows_the_pause() {
    var state = state(APPROVED_CASE, PAUSED, CALLED_OFF);

    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(state.sideState()).contains(SideState.ABANDONED);
  }

  @Test
  void that_it_had_been_paused_does_not_bring_an_abandoned_merger_back() {
    var state = state(APPROVED_CASE, CALLED_OFF, at("2016-11-10", merger(SideState.PAUSED)));

    assertThat(state.sideState()).contains(SideState.ABANDONED);
  }

  @Test
  void a_call_off_that_only_the_press_has_heard_of_ends_nothing() {
    var state =
        state(APPROVED_CASE, at("2016-11-01", merger(SideState.ABANDONED).saidBy(Standing.PRESS)));

    assertThat(state.sideState()).isEmpty();
  }

  @Test
  void the_milestone_of_calling_off_ends_it_too() {
    var state =
        state(
            APPROVED_CASE,
            at(
                "2016-11-04",
                happened(MilestoneKind.CALL_OFF, "2016-11-04").between(ROYAL_SURREY, ASHFORD)));

    assertThat(state.sideState()).contains(SideState.ABANDONED);
  }

  @Test
  void what_was_called_off_years_ago_or_at_no_known_time_was_something_else() {
    var state =
        state(
            APPROVED_CASE,
            at(
                "2016-11-04",
                happened(MilestoneKind.CALL_OFF, "2012-11-04").between(ROYAL_SURREY, ASHFORD)),
            at(
                "2016-11-05",
                happenedSometime(MilestoneKind.CALL_OFF).between(ROYAL_SURREY, ASHFORD)));

    assertThat(state.sideState()).isEmpty();
  }

  @Test
  void completion_is_final() {
    var state =
        state(
            APPROVED_CASE,
            at(
                "2016-10-02",
                merger(Stage.COMPLETED),
                completedOn("2016-10-01").between(ROYAL_SURREY, ASHFORD)),
            at("2017-01-01", merger(SideState.PAUSED)),
            at("2017-02-01", merger(Stage.EXPLORING)));

    assertThat(state.stage()).contains(Stage.COMPLETED);
    assertThat(state.sideState()).isEmpty();
    assertThat(state.completion().orElseThrow().on()).isEqualTo("2016-10-01");
  }

  @Test
  void only_a_reversal_undoes_completion() {
    var state =
        state(
            APPROVED_CASE,
            at("2016-10-02", completedOn("2016-10-01").between(ROYAL_SURREY, ASHFORD)),
            at("2019-01-01", merger(SideState.REVERSED)));

    assertThat(state.sideState()).contains(SideState.REVERSED);
    assertThat(state.completion()).isEmpty();
  }

  @Test
  void clearance_by_the_competition_authority_is_a_flag_and_no_approval() {
    var state =
        state(
            at(
                "2015-03-09",
                merger(Stage.FULL_BUSINESS_CASE),
                competition(CompetitionReview.PHASE_2).between(ROYAL_SURREY, ASHFORD)),
            at(
                "2015-08-14",
                competition(CompetitionReview.PROVISIONALLY_CLEARED)
                    .between(ROYAL_SURREY, ASHFORD)),
            at(
                "2015-09-16",
                competition(CompetitionReview.CLEARED).between(ROYAL_SURREY, ASHFORD)));

    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(state.competitionReview()).contains(CompetitionReview.CLEARED);
  }

  @Test
  void a_later_article_that_tells_of_the_inquiry_does_not_reopen_it() {
    var state =
        state(
            at(
                "2015-09-16",
                merger(Stage.FULL_BUSINESS_CASE),
                competition(CompetitionReview.CLEARED).between(ROYAL_SURREY, ASHFORD)),
            at(
                "2016-01-28",
                competition(CompetitionReview.PHASE_2).between(ROYAL_SURREY, ASHFORD)));

    assertThat(state.competitionReview()).contains(CompetitionReview.CLEARED);
  }
}
