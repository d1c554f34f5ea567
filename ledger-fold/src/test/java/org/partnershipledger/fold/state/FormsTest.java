package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.ClaimFixture.undecided;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

class FormsTest {

  private static ArticleFixture at(String day, ClaimFixture... claims) {
    return article(day).on(day).says(claims);
  }

  private static ClaimFixture form(Form form, Stage stage) {
    return arrangement(form, stage).between(PLYMOUTH, LIVEWELL);
  }

  @Test
  void joining_that_is_explored_leads_over_shared_leadership_in_operation() {
    // When
    PartnershipState state =
        state(
            at(
                "2018-06-05",
                form(Form.SHARED_LEADERSHIP, Stage.OPERATING),
                undecided(Stage.EXPLORING, Form.MERGER, Form.ACQUISITION)
                    .between(PLYMOUTH, LIVEWELL)
                    .saidBy(Standing.PARTY)));

    // Then
    assertThat(state.form()).isEqualTo(Form.UNDECIDED);
    assertThat(state.stage()).contains(Stage.EXPLORING);
    assertThat(state.arrangements())
        .extracting(Arrangement::form)
        .containsExactly(Form.UNDECIDED, Form.SHARED_LEADERSHIP);
  }

  @Test
  void an_option_that_is_only_possible_leaves_the_form_open() {
    // When
    PartnershipState state =
        state(
            at(
                "2017-04-07",
                undecided(Stage.OUTLINE_BUSINESS_CASE, Form.MERGER, Form.CLINICAL_NETWORK)
                    .between(PLYMOUTH, LIVEWELL),
                form(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE).possibly()));

    // Then
    assertThat(state.form()).isEqualTo(Form.UNDECIDED);
    assertThat(state.formOptions()).containsExactly(Form.MERGER, Form.CLINICAL_NETWORK);
    assertThat(state.arrangements()).hasSize(1);
  }

  @Test
  void what_was_open_is_one_arrangement_with_what_it_became() {
    // When
    PartnershipState state =
        state(
            at(
                "2018-06-05",
                undecided(Stage.EXPLORING, Form.MERGER, Form.ACQUISITION)
                    .between(PLYMOUTH, LIVEWELL)),
            at("2019-02-01", form(Form.MERGER, Stage.FULL_BUSINESS_CASE)));

    // Then
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.formOptions()).isEmpty();
    assertThat(state.arrangements()).hasSize(1);
  }

  @Test
  void an_open_choice_that_ends_in_a_group_is_one_arrangement_with_the_group() {
    // When
    PartnershipState state =
        state(
            at(
                "2018-06-05",
                undecided(Stage.EXPLORING, Form.MERGER, Form.GROUP).between(PLYMOUTH, LIVEWELL)),
            at("2019-02-01", form(Form.GROUP, Stage.OPERATING)));

    // Then
    assertThat(state.form()).isEqualTo(Form.GROUP);
    assertThat(state.stage()).contains(Stage.OPERATING);
    assertThat(state.arrangements()).hasSize(1);
  }

  @Test
  void a_takeover_in_the_words_of_an_opponent_does_not_make_a_merger_an_acquisition() {
    // When
    PartnershipState state =
        state(
            at(
                "2018-06-05",
                form(Form.MERGER, Stage.EXPLORING),
                form(Form.ACQUISITION, Stage.EXPLORING).saidBy(Standing.OTHER)));

    // Then
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.arrangements()).hasSize(1);
  }

  @Test
  void the_legal_description_of_a_party_wins_over_the_commoner_word() {
    // When
    PartnershipState state =
        state(
            at("2018-06-05", form(Form.MERGER, Stage.EXPLORING)),
            at("2018-07-05", form(Form.ACQUISITION, Stage.EXPLORING).saidBy(Standing.PARTY)),
            at("2018-08-05", form(Form.MERGER, Stage.EXPLORING)));

    // Then
    assertThat(state.form()).isEqualTo(Form.ACQUISITION);
  }

  @Test
  void a_possible_merger_with_a_date_leads_over_a_joint_board() {
    // When
    PartnershipState state =
        state(
            at(
                "2018-06-05",
                form(Form.JOINT_COMMITTEE, Stage.OPERATING),
                form(Form.MERGER, Stage.EXPLORING).possibly(),
                target("2019-04-01", "2019-04-30")));

    // Then
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.stage()).contains(Stage.RUMOURED);
    assertThat(state.targets()).hasSize(1);
  }

  @Test
  void a_merger_that_a_contract_replaced_gives_way_to_the_contract() {
    // When
    PartnershipState state =
        state(
            at("2018-06-05", form(Form.MERGER, Stage.EXPLORING)),
            at(
                "2021-05-31",
                arrangement(Form.MERGER, SideState.SUPERSEDED).between(PLYMOUTH, LIVEWELL),
                form(Form.LEAD_PROVIDER_CONTRACT, Stage.AGREED)));

    // Then
    assertThat(state.form()).isEqualTo(Form.LEAD_PROVIDER_CONTRACT);
    assertThat(state.stage()).contains(Stage.AGREED);
    assertThat(state.arrangements().getFirst().sideState()).contains(SideState.SUPERSEDED);
  }

  @Test
  void a_system_that_goes_on_does_not_hide_that_the_merger_was_called_off() {
    // When
    PartnershipState state =
        state(
            at("2018-06-05", form(Form.MERGER, Stage.EXPLORING)),
            at(
                "2019-06-05",
                arrangement(Form.MERGER, SideState.ABANDONED).between(PLYMOUTH, LIVEWELL)),
            at("2019-07-05", form(Form.INTEGRATED_CARE_SYSTEM, Stage.OPERATING)));

    // Then
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.sideState()).contains(SideState.ABANDONED);
  }

  @Test
  void a_group_formed_after_the_merger_failed_takes_its_place() {
    // When
    PartnershipState state =
        state(
            at("2018-06-05", form(Form.MERGER, Stage.EXPLORING)),
            at(
                "2019-06-05",
                arrangement(Form.MERGER, SideState.ABANDONED).between(PLYMOUTH, LIVEWELL)),
            at("2020-07-05", form(Form.GROUP, Stage.OPERATING)));

    // Then
    assertThat(state.form()).isEqualTo(Form.GROUP);
    assertThat(state.sideState()).isEmpty();
  }

  @Test
  void parties_that_nobody_names_are_described_and_not_invented() {
    // When
    PartnershipState state =
        state(
            at(
                "2018-06-05",
                arrangement(Form.SHARED_LEADERSHIP, Stage.AGREED)
                    .between(PLYMOUTH)
                    .andUnnamed(2, OrganisationType.CCG, "Devon")));

    // Then
    assertThat(state.members()).extracting(m -> m.id()).containsExactly("RK9");
    assertThat(state.unnamedMembers()).hasSize(1);
    assertThat(state.title()).isEqualTo("Plymouth Hospitals NHS Trust and 2 unnamed CCGs (Devon)");
  }
}
