package org.partnershipledger.fold.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.fold.fixture.ClaimFixture;

class StageEvidenceTest {

  private static Optional<Stage> stageFrom(ClaimFixture... claims) {
    return state(article("a").on("2018-03-23").says(claims)).stage();
  }

  private static ClaimFixture exploringMerger() {
    return arrangement(Form.MERGER, Stage.EXPLORING).between(TAUNTON, SOMERSET);
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"PARTY", "REGULATOR", "NARRATION"})
  void a_party_a_regulator_and_plain_narration_raise_a_stage(Standing who) {
    assertThat(stageFrom(exploringMerger().saidBy(who))).contains(Stage.EXPLORING);
  }

  @ParameterizedTest
  @EnumSource(
      value = Standing.class,
      names = {"PRESS", "COMMISSIONER", "OTHER"})
  void anyone_else_gives_a_rumour_however_firmly_they_speak(Standing who) {
    assertThat(stageFrom(exploringMerger().saidBy(who))).contains(Stage.RUMOURED);
  }

  @Test
  void what_the_press_has_learned_counts_once_a_party_confirms_it_in_the_same_article() {
    assertThat(
            stageFrom(
                exploringMerger().saidBy(Standing.PRESS),
                arrangement(Form.MERGER).saidBy(Standing.PARTY)))
        .contains(Stage.EXPLORING);
  }

  @Test
  void a_party_that_confirms_something_else_confirms_no_merger() {
    assertThat(
            stageFrom(
                exploringMerger().saidBy(Standing.PRESS),
                arrangement(Form.ALLIANCE, Stage.OPERATING).saidBy(Standing.PARTY)))
        .contains(Stage.OPERATING);
  }

  @Test
  void what_a_party_calls_possible_raises_nothing() {
    assertThat(stageFrom(exploringMerger().saidBy(Standing.PARTY).possibly())).isEmpty();
  }

  @Test
  void could_merge_in_the_paper_is_a_rumour() {
    assertThat(stageFrom(arrangement(Form.MERGER).between(PLYMOUTH, LIVEWELL).possibly()))
        .contains(Stage.RUMOURED);
  }

  @Test
  void what_is_likely_counts_as_said() {
    assertThat(stageFrom(exploringMerger().probably())).contains(Stage.EXPLORING);
  }

  @Test
  void a_target_raises_no_stage() {
    assertThat(stageFrom(exploringMerger(), target("2019-09-01", "2019-09-30")))
        .contains(Stage.EXPLORING);
    assertThat(
            stageFrom(
                arrangement(Form.MERGER).between(TAUNTON, SOMERSET),
                target("2019-09-01", "2019-09-30")))
        .isEmpty();
  }

  @Test
  void a_saving_raises_no_stage() {
    assertThat(stageFrom(arrangement(Form.MERGER).between(TAUNTON, SOMERSET), saving(50_000_000)))
        .isEmpty();
  }

  @Test
  void a_denied_merger_is_a_denied_form_and_raises_nothing() {
    // When
    var state =
        state(
            article("a")
                .on("2018-03-23")
                .says(
                    arrangement(Form.SHARED_LEADERSHIP, Stage.OPERATING).between(TAUNTON, SOMERSET),
                    arrangement(Form.MERGER, Stage.EXPLORING).saidBy(Standing.PARTY).denied()));

    // Then
    assertThat(state.form()).isEqualTo(Form.SHARED_LEADERSHIP);
    assertThat(state.stage()).contains(Stage.OPERATING);
    assertThat(state.deniedForms()).containsExactly(Form.MERGER);
    assertThat(state.arrangements()).hasSize(1);
  }

  @Test
  void a_merger_does_not_operate_before_it_is_completed() {
    assertThat(stageFrom(arrangement(Form.MERGER, Stage.OPERATING).between(TAUNTON, SOMERSET)))
        .contains(Stage.JOINT_WORKING);
  }

  @Test
  void a_shared_post_is_not_completed_but_operates() {
    assertThat(
            stageFrom(
                arrangement(Form.SHARED_LEADERSHIP, Stage.COMPLETED).between(TAUNTON, SOMERSET)))
        .contains(Stage.OPERATING);
  }
}
