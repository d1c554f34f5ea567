package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.replacedTarget;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Conflict;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.contracts.vocabulary.Tense;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class ConflictsTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    return article(day).on(day).says(claims);
  }

  private static ClaimFixture merger(Stage stage) {
    return arrangement(Form.MERGER, stage).between(DERBY, BURTON);
  }

  private static ClaimFixture denial() {
    return arrangement(Form.MERGER).between(DERBY, BURTON).denied().saidBy(Standing.PARTY);
  }

  private static List<String> conflicts(ArticleFixture... articles) {
    return state(articles).conflicts().stream().map(ConflictsTest::line).toList();
  }

  private static String line(Conflict conflict) {
    return conflict.kind().wire()
        + conflict.subject().map(s -> " " + s).orElse("")
        + ": "
        + conflict.values().stream()
            .map(v -> v.value() + " by " + v.saidBy())
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
  }

  @Test
  void a_form_claimed_and_denied_at_about_the_same_time_is_kept_with_both_values() {
    assertThat(conflicts(at("2018-05-01", merger(Stage.EXPLORING)), at("2018-06-01", denial())))
        .containsExactly("form merger: denied by party, claimed by narration");
  }

  @Test
  void of_speakers_of_one_rank_the_later_report_stands_first() {
    assertThat(
            conflicts(
                at("2018-05-01", denial()),
                at("2018-06-01", merger(Stage.EXPLORING).saidBy(Standing.PARTY))))
        .containsExactly("form merger: claimed by party, denied by party");
  }

  @Test
  void a_form_denied_long_before_it_is_claimed_is_a_change_of_mind() {
    assertThat(conflicts(at("2018-05-01", denial()), at("2019-05-01", merger(Stage.EXPLORING))))
        .isEmpty();
  }

  @Test
  void that_it_was_not_a_merger_then_denies_nothing_now() {
    assertThat(
            conflicts(
                at("2018-05-01", merger(Stage.EXPLORING)),
                at("2018-06-01", denial().in(Tense.PAST))))
        .isEmpty();
  }

  @Test
  void two_days_of_completion_are_kept_and_a_day_told_late_is_none() {
    assertThat(
            conflicts(
                at("2016-07-02", merger(Stage.COMPLETED), completedOn("2016-07-01")),
                at("2016-07-09", merger(Stage.COMPLETED), completedOn("2016-06-01"))))
        .contains("completion: 2016-06-01 by narration, 2016-07-01 by narration");
    assertThat(
            conflicts(
                at("2016-07-02", merger(Stage.COMPLETED), completedOn("2016-07-01")),
                at("2016-07-09", merger(Stage.COMPLETED), completedOn("2016-07-02"))))
        .noneMatch(conflict -> conflict.startsWith("completion"));
  }

  @Test
  void dates_that_two_sources_give_for_one_step_in_one_week_are_kept() {
    assertThat(
            conflicts(
                at("2018-05-01", merger(Stage.EXPLORING), target("2019-04-01")),
                at(
                    "2018-05-04",
                    merger(Stage.EXPLORING),
                    target("2019-10-01").saidBy(Standing.PARTY))))
        .containsExactly("target completion: 2019-10-01 by party, 2019-04-01 by narration");
  }

  @Test
  void a_date_put_off_is_a_move_and_no_conflict() {
    assertThat(
            conflicts(
                at("2018-05-01", merger(Stage.EXPLORING), target("2019-04-01")),
                at("2018-08-01", merger(Stage.EXPLORING), target("2019-10-01"))))
        .isEmpty();
    assertThat(
            conflicts(
                at(
                    "2018-05-01",
                    merger(Stage.EXPLORING),
                    replacedTarget("2019-01-01", "2019-01-31"),
                    target("2019-04-01"))))
        .isEmpty();
  }

  @Test
  void one_source_does_not_contradict_itself() {
    assertThat(
            conflicts(
                article("one")
                    .on("2018-05-01")
                    .by("The Mail")
                    .says(merger(Stage.EXPLORING), target("2019-04-01")),
                article("two")
                    .on("2018-05-04")
                    .by("The Mail")
                    .says(merger(Stage.EXPLORING), target("2019-10-01"))))
        .isEmpty();
  }

  @Test
  void a_reported_day_that_the_register_does_not_show_stands_beside_the_registers() {
    assertThat(conflicts(at("2018-06-02", merger(Stage.COMPLETED), completedOn("2018-06-01"))))
        .containsExactly("legal-event: 2018-06-01 by report, 2018-07-01 by register");
    assertThat(conflicts(at("2018-07-02", merger(Stage.COMPLETED), completedOn("2018-07-02"))))
        .isEmpty();
  }
}
