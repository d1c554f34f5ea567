package org.partnershipledger.analytics.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;

class StageIndexTest {
  @ParameterizedTest(name = "{0}: {1} {2} is {3}")
  @CsvSource({
    "Cumbria, UNDECIDED, EXPLORING, S2",
    "Derby-Burton, MERGER, OUTLINE_BUSINESS_CASE, S3",
    "Lancashire, CLINICAL_NETWORK, DISCUSSING, N1",
    "Somerset, MERGER, EXPLORING, S2",
    "NHS England and NHS Improvement, COMMITTEES_IN_COMMON, OPERATING, N3",
    "Plymouth, MERGER, JOINT_WORKING, S1",
    "Devon trusts, SHARED_LEADERSHIP, AGREED, N2",
    "a rumoured merger, MERGER, RUMOURED, S0",
    "a rumoured network, CLINICAL_NETWORK, RUMOURED, N0",
    "with the regulator, ACQUISITION, ASSURANCE, S5",
    "one body, MERGER, COMPLETED, S7",
    "reviewed, MERGER, BENEFITS_REVIEWED, S9"
  })
  void the_founding_articles_stand_where_a_party_puts_them(
      String partnership, Form form, Stage stage, String place) {
    assertThat(StageIndex.of(form, Optional.of(stage), Optional.empty()).orElseThrow().code())
        .as(partnership)
        .isEqualTo(place);
  }

  @Test
  void without_a_stage_there_is_no_index() {
    var place = StageIndex.of(Form.MERGER, Optional.empty(), Optional.empty());

    assertThat(place).isEmpty();
    assertThat(StageIndex.whyNoStatutoryIndex(place)).contains(NullReason.NO_STAGE);
  }

  @Test
  void a_network_has_no_place_on_the_statutory_scale() {
    var place =
        StageIndex.of(Form.CLINICAL_NETWORK, Optional.of(Stage.DISCUSSING), Optional.empty());

    assertThat(place.orElseThrow().statutoryIndex()).isEmpty();
    assertThat(StageIndex.whyNoStatutoryIndex(place)).contains(NullReason.NOT_STATUTORY);
  }

  @Test
  void a_side_state_stands_beside_the_stage() {
    var place =
        StageIndex.of(
            Form.MERGER, Optional.of(Stage.FULL_BUSINESS_CASE), Optional.of(SideState.PAUSED));

    assertThat(place.orElseThrow().code()).isEqualTo("S4");
    assertThat(place.orElseThrow().sideState()).contains(SideState.PAUSED);
  }
}
