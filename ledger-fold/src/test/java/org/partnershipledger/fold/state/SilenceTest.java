package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.Partnerships.LINEAGE;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;
import org.partnershipledger.fold.state.PartnershipFold.View;

/** What long silence makes of a partnership: dormant, or superseded by what came instead. */
class SilenceTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    return article(day).on(day).says(claims);
  }

  private static ClaimFixture merger(Stage stage) {
    return arrangement(Form.MERGER, stage).between(DERBY, BURTON);
  }

  private static ClaimFixture contract(Stage stage) {
    return arrangement(Form.LEAD_PROVIDER_CONTRACT, stage).between(DERBY, BURTON);
  }

  private static PartnershipState on(String day, ArticleFixture... articles) {
    return PartnershipFold.of(
        "the-partnership",
        Arrays.stream(articles).flatMap(a -> a.dossiers().stream()).toList(),
        LINEAGE,
        new View(Optional.of(LocalDate.parse(day)), Optional.empty(), 1));
  }

  @Test
  void it_is_dormant_from_the_day_after_eighteen_months_without_news() {
    ArticleFixture told = at("2017-05-01", merger(Stage.EXPLORING));

    assertThat(state(told).dormantFrom()).contains(LocalDate.parse("2018-11-02"));
    assertThat(on("2018-11-01", told).sideState()).isEmpty();
    assertThat(on("2018-11-02", told).sideState()).contains(SideState.DORMANT);
    assertThat(on("2018-11-02", told).stage()).contains(Stage.EXPLORING);
  }

  @Test
  void the_document_of_all_that_is_recorded_knows_no_today_and_names_the_day_only() {
    assertThat(state(at("2017-05-01", merger(Stage.EXPLORING))).sideState()).isEmpty();
  }

  @Test
  void news_wakes_it() {
    assertThat(
            on(
                    "2019-01-01",
                    at("2017-05-01", merger(Stage.EXPLORING)),
                    at("2018-12-01", merger(Stage.EXPLORING)))
                .sideState())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"RUMOURED", "ASSURANCE", "APPROVED", "COMPLETED"})
  void before_it_is_explored_and_from_assurance_on_silence_means_nothing(Stage stage) {
    assertThat(state(at("2017-05-01", merger(stage))).dormantFrom()).isEmpty();
  }

  @Test
  void what_was_given_up_does_not_fall_asleep() {
    assertThat(
            state(
                    at(
                        "2017-05-01",
                        merger(Stage.EXPLORING),
                        arrangement(Form.MERGER, SideState.ABANDONED).between(DERBY, BURTON)))
                .dormantFrom())
        .isEmpty();
  }

  @Test
  void a_merger_is_superseded_by_a_contract_agreed_after_long_silence() {
    PartnershipState state =
        state(at("2018-05-01", merger(Stage.EXPLORING)), at("2021-05-01", contract(Stage.AGREED)));

    assertThat(state.form()).isEqualTo(Form.LEAD_PROVIDER_CONTRACT);
    assertThat(sideStates(state)).containsExactly("merger superseded", "lead-provider-contract -");
  }

  @Test
  void a_contract_agreed_while_the_merger_is_spoken_of_stands_beside_it() {
    PartnershipState state =
        state(at("2018-05-01", merger(Stage.EXPLORING)), at("2018-11-01", contract(Stage.AGREED)));

    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(sideStates(state)).containsExactly("merger -", "lead-provider-contract -");
  }

  @Test
  void loose_cooperation_takes_the_place_of_no_merger() {
    assertThat(
            sideStates(
                state(
                    at("2018-05-01", merger(Stage.EXPLORING)),
                    at(
                        "2021-05-01",
                        arrangement(Form.ALLIANCE, Stage.AGREED).between(DERBY, BURTON)))))
        .contains("merger -");
  }

  private static List<String> sideStates(PartnershipState state) {
    return state.arrangements().stream().map(SilenceTest::sideState).toList();
  }

  private static String sideState(Arrangement arrangement) {
    return arrangement.form().wire()
        + " "
        + arrangement.sideState().map(SideState::wire).orElse("-");
  }
}
