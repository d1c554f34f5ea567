package org.partnershipledger.local.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Tense;

class ScorerWordsTest {
  @ParameterizedTest
  @CsvSource({
    "MERGER, merger",
    "COMMITTEES_IN_COMMON, shared-leadership",
    "JOINT_COMMITTEE, shared-leadership",
    "LEAD_PROVIDER_CONTRACT, contract",
    "MANAGEMENT_CONTRACT, contract",
    "PROVIDER_COLLABORATIVE, unspecified",
    "SHARED_SERVICES, unspecified",
    "UNDECIDED, unspecified"
  })
  void forms_map_to_fewer_words(Form form, String word) {
    assertThat(ScorerWords.form(form)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "RUMOURED, exploring",
    "STRATEGIC_CASE, exploring",
    "DISCUSSING, exploring",
    "ASSURANCE, full-business-case",
    "AGREED, approved",
    "OPERATING, completed",
    "BENEFITS_REVIEWED, completed"
  })
  void stages_map_to_fewer_words(Stage stage, String word) {
    assertThat(ScorerWords.stage(Optional.of(stage), Optional.empty())).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "PAUSED, paused",
    "ABANDONED, abandoned",
    "SUPERSEDED, abandoned",
    "BLOCKED, rejected",
    "ENDED, completed",
    "DORMANT, full-business-case"
  })
  void a_side_state_stands_for_the_stage_except_when_dormant(SideState state, String word) {
    assertThat(ScorerWords.stage(Optional.of(Stage.FULL_BUSINESS_CASE), Optional.of(state)))
        .isEqualTo(word);
  }

  @Test
  void an_arrangement_without_a_stage_is_explored() {
    assertThat(ScorerWords.stage(Optional.empty(), Optional.empty())).isEqualTo("exploring");
  }

  @ParameterizedTest
  @CsvSource({
    "STRATEGIC_CASE, the strategic case was tabled, outline-business-case",
    "COMPETITION_REVIEW, the watchdog has cleared the merger, approval",
    "COMPETITION_REVIEW, the merger was referred to the watchdog, announcement",
    "CALL_OFF, the plan was dropped, announcement",
    "BID, the bid failed, bid"
  })
  void milestones_outside_the_closed_list_take_the_nearest(
      MilestoneKind kind, String quote, String word) {
    assertThat(ScorerWords.milestone(kind, quote)).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "CERTAIN, POSITIVE, PAST, asserted",
    "CERTAIN, POSITIVE, PLANNED, planned",
    "POSSIBLE, POSITIVE, PLANNED, possible",
    "CERTAIN, NEGATIVE, PLANNED, denied"
  })
  void firmness_maps_to_four_words(
      Certainty certainty, Polarity polarity, Tense tense, String word) {
    assertThat(ScorerWords.factuality(new Factuality(certainty, polarity, tense))).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-09, 2019-09-30, 2019-09",
    "2019-09-30, 2019-09-30, 2019-09-30",
    "2019, 2019-12-31, 2019",
    "2017-23, 2017-11-30, 2017-autumn",
    "2020-24, 2021-02-28, 2020-winter",
    "2019~, 2019-12-31, 2019",
    "2019-04-01/2020-03-31, 2020-03-31, 2020-03"
  })
  void dates_are_written_as_the_guidelines_have_them(String edtf, String latest, String word) {
    assertThat(ScorerDates.value(ClaimBuilder.date(edtf, latest))).contains(word);
  }

  @ParameterizedTest
  @CsvSource({"004_5be5a116.txt, 004", "d011.txt, d011", "01.txt, 01"})
  void an_id_is_the_file_name_up_to_the_first_mark(String fileName, String id) {
    assertThat(TextReading.id(fileName)).isEqualTo(id);
  }
}
