package org.partnershipledger.fold.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.ASHFORD;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.Body.HINCHINGBROOKE;
import static org.partnershipledger.fold.fixture.Body.PETERBOROUGH;
import static org.partnershipledger.fold.fixture.Body.ROYAL_SURREY;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.competition;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.notBefore;
import static org.partnershipledger.fold.fixture.ClaimFixture.replacedTarget;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;
import static org.partnershipledger.fold.fixture.ClaimFixture.undecided;
import static org.partnershipledger.fold.fixture.Partnerships.state;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.ledger.LegalEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.Target;
import org.partnershipledger.contracts.vocabulary.CompetitionReview;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.MilestoneKind;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Standing;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;

/** The four sample storylines, from claims such as a right reading gives. */
class StorylinesTest {

  private static ClaimFixture somerset(Form form, Stage stage) {
    return arrangement(form, stage).between(TAUNTON, SOMERSET);
  }

  private static ClaimFixture derby(Form form, Stage stage) {
    return arrangement(form, stage).between(DERBY, BURTON);
  }

  private static ClaimFixture peterborough(Form form, Stage stage) {
    return arrangement(form, stage).between(PETERBOROUGH, HINCHINGBROOKE);
  }

  private static ClaimFixture surrey(Form form, Stage stage) {
    return arrangement(form, stage).between(ROYAL_SURREY, ASHFORD);
  }

  private static ClaimFixture surrey(SideState side) {
    return arrangement(Form.MERGER, side).between(ROYAL_SURREY, ASHFORD);
  }

  static final ArticleFixture[] SOMERSET_STORY = {
    article("s01")
        .around("2018-03-23", 5)
        .by("HSJ")
        .says(
            somerset(Form.MERGER, Stage.EXPLORING).saidBy(Standing.PARTY),
            somerset(Form.SHARED_LEADERSHIP, Stage.OPERATING),
            target("2019-06-01", "2019-08-31").possibly()),
    article("s02")
        .around("2018-03-26", 5)
        .by("HSJ")
        .says(
            somerset(Form.MERGER, Stage.EXPLORING), target("2019-06-01", "2019-08-31").possibly()),
    article("s03")
        .around("2018-11-15", 45)
        .by("Taunton and Somerset website")
        .says(somerset(Form.MERGER, Stage.STRATEGIC_CASE).saidBy(Standing.PARTY)),
    article("s04")
        .around("2019-09-20", 15)
        .by("HSJ")
        .says(
            somerset(Form.MERGER, Stage.FULL_BUSINESS_CASE),
            replacedTarget("2019-09-01", "2019-09-30"),
            target("2020-01-01", "2020-03-31")),
    article("s05")
        .around("2019-10-31", 30)
        .by("Somerset Partnership website")
        .says(
            somerset(Form.MERGER, Stage.ASSURANCE).saidBy(Standing.PARTY),
            target("2020-01-01", "2020-03-31")),
    article("s06")
        .around("2019-11-21", 12)
        .by("HSJ")
        .says(somerset(Form.MERGER, Stage.ASSURANCE), replacedTarget("2019-09-01", "2019-11-30")),
    article("s07")
        .on("2020-04-01")
        .by("Somerset FT website")
        .says(
            somerset(Form.MERGER, Stage.COMPLETED).saidBy(Standing.PARTY),
            completedOn("2020-04-01")),
    article("s08")
        .around("2020-04-01", 1)
        .by("Somerset Leveller")
        .says(somerset(Form.MERGER, Stage.COMPLETED)),
  };

  static final ArticleFixture[] DERBY_STORY = {
    article("d01")
        .on("2017-05-05")
        .by("Derby Teaching Hospitals")
        .says(
            derby(Form.ALLIANCE, Stage.OUTLINE_BUSINESS_CASE).saidBy(Standing.PARTY),
            target(MilestoneKind.OUTLINE_BUSINESS_CASE, "2017-06-01", "2017-06-10")),
    article("d02")
        .around("2017-07-15", 45)
        .by("Burton Derby Collaboration")
        .says(
            derby(Form.ACQUISITION, Stage.OUTLINE_BUSINESS_CASE).saidBy(Standing.PARTY),
            target(MilestoneKind.FULL_BUSINESS_CASE, "2017-07-15", "2017-12-31")),
    article("d03")
        .around("2017-10-06", 30)
        .by("Burton Mail")
        .says(
            derby(Form.ACQUISITION, Stage.OUTLINE_BUSINESS_CASE).acquirer(DERBY).acquired(BURTON)),
    article("d04")
        .around("2017-11-17", 2)
        .by("Burton Mail")
        .says(derby(Form.MERGER, Stage.FULL_BUSINESS_CASE)),
    article("d05")
        .around("2018-01-26", 3)
        .by("Burton Mail")
        .says(derby(Form.MERGER, Stage.FULL_BUSINESS_CASE)),
    article("d06")
        .on("2018-03-15")
        .by("Burton Mail")
        .says(derby(Form.MERGER, Stage.FULL_BUSINESS_CASE), competition(CompetitionReview.CLEARED)),
    article("d07")
        .around("2018-04-03", 5)
        .by("Burton Mail")
        .says(
            derby(Form.MERGER, Stage.FULL_BUSINESS_CASE),
            arrangement(Form.MERGER, SideState.PAUSED),
            replacedTarget("2018-04-01", "2018-04-01"),
            target("2018-06-01", "2018-07-01")),
    article("d08")
        .on("2018-05-09")
        .by("Burton Mail")
        .says(derby(Form.MERGER, Stage.FULL_BUSINESS_CASE), target("2018-07-01")),
    article("d09")
        .around("2018-05-11", 4)
        .by("Burton Mail")
        .says(derby(Form.MERGER, Stage.ASSURANCE), target("2018-07-01")),
    article("d10")
        .around("2018-07-02", 90)
        .by("UHDB website")
        .says(
            derby(Form.MERGER, Stage.COMPLETED).saidBy(Standing.PARTY), completedOn("2018-07-01")),
  };

  static final ArticleFixture[] PETERBOROUGH_STORY = {
    article("p01")
        .on("2016-04-30")
        .by("ITV")
        .says(
            undecided(
                    Stage.OUTLINE_BUSINESS_CASE,
                    Form.SHARED_SERVICES,
                    Form.SHARED_LEADERSHIP,
                    Form.MERGER)
                .between(PETERBOROUGH, HINCHINGBROOKE)
                .saidBy(Standing.PARTY)),
    article("p02")
        .on("2016-05-18")
        .by("Heart")
        .says(peterborough(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE), target("2017-04-01")),
    article("p03")
        .on("2016-05-23")
        .by("Hunts Post")
        .says(
            peterborough(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE),
            target("2017-04-01", "2017-04-30").probably()),
    article("p04")
        .on("2016-05-24")
        .by("Peterborough Today")
        .says(peterborough(Form.MERGER, Stage.OUTLINE_BUSINESS_CASE), target("2017-04-01")),
    article("p05")
        .around("2016-07-25", 4)
        .by("HSJ")
        .says(peterborough(Form.MERGER, Stage.FULL_BUSINESS_CASE), target("2017-04-01")),
    article("p07")
        .on("2016-09-22")
        .by("Hunts Post")
        .says(peterborough(Form.MERGER, Stage.FULL_BUSINESS_CASE)),
    article("p08")
        .on("2016-09-29")
        .by("Peterborough Today")
        .says(peterborough(Form.MERGER, Stage.FULL_BUSINESS_CASE), target("2017-04-01")),
    article("p10")
        .on("2017-04-07")
        .by("Stamford Mercury")
        .says(peterborough(Form.MERGER, Stage.COMPLETED), completedOn("2017-04-01")),
  };

  static final ArticleFixture[] SURREY_STORY = {
    article("r01")
        .around("2014-06-27", 180)
        .by("Ashford and St Peter's")
        .says(
            surrey(Form.MERGER, Stage.FULL_BUSINESS_CASE).saidBy(Standing.PARTY),
            surrey(Form.ALLIANCE, Stage.JOINT_WORKING)),
    article("r03")
        .on("2015-08-14")
        .by("Your Local Guardian")
        .says(
            surrey(Form.MERGER, Stage.FULL_BUSINESS_CASE),
            competition(CompetitionReview.PROVISIONALLY_CLEARED),
            notBefore("2016-06-01", "2016-08-31"),
            target(MilestoneKind.COMPETITION_REVIEW, "2015-10-07", "2015-10-07")),
    article("r05")
        .around("2015-09-16", 10)
        .by("CMA")
        .says(
            competition(CompetitionReview.CLEARED)
                .between(ROYAL_SURREY, ASHFORD)
                .saidBy(Standing.REGULATOR)),
    article("r06")
        .on("2016-01-28")
        .by("Healthwatch")
        .says(surrey(Form.MERGER, Stage.FULL_BUSINESS_CASE).saidBy(Standing.PARTY)),
    article("r07").on("2016-03-07").by("Guildford Dragon").says(surrey(SideState.PAUSED)),
    article("r09")
        .around("2016-05-05", 60)
        .by("Surrey County Council")
        .says(surrey(SideState.PAUSED)),
    article("r10").around("2016-11-04", 2).by("BBC News").says(surrey(SideState.ABANDONED)),
    article("r11")
        .around("2016-11-10", 4)
        .by("Haslemere Herald")
        .says(surrey(SideState.ABANDONED), surrey(Form.INTEGRATED_CARE_SYSTEM, Stage.OPERATING)),
  };

  /** What is shown after each article: the side state where there is one, else the stage. */
  private static List<String> afterEach(ArticleFixture... story) {
    List<String> shown = new ArrayList<>();
    for (int n = 1; n <= story.length; n++) {
      PartnershipState state = state(Arrays.copyOf(story, n));
      shown.add(
          state
              .sideState()
              .map(SideState::wire)
              .or(() -> state.stage().map(Stage::wire))
              .orElse("none"));
    }
    return shown;
  }

  private static Optional<LocalDate> firstCompletionTarget(
      PartnershipState state, boolean assertedOnly) {
    return state.targets().stream()
        .filter(t -> t.milestone() == MilestoneKind.COMPLETION)
        .filter(t -> t.asserted() || !assertedOnly)
        .flatMap(t -> t.date().latest().stream())
        .findFirst();
  }

  private static long slip(PartnershipState state, boolean assertedOnly) {
    return ChronoUnit.DAYS.between(
        firstCompletionTarget(state, assertedOnly).orElseThrow(),
        state.completion().orElseThrow().on());
  }

  @Test
  void somerset_goes_from_exploring_to_completed_with_both_slips() {
    // When
    PartnershipState state = state(SOMERSET_STORY);

    // Then
    assertThat(afterEach(SOMERSET_STORY))
        .containsExactly(
            "exploring",
            "exploring",
            "strategic-case",
            "full-business-case",
            "assurance",
            "assurance",
            "completed",
            "completed");
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.completion().orElseThrow().on()).isEqualTo("2020-04-01");
    assertThat(slip(state, true)).isEqualTo(184);
    assertThat(slip(state, false)).isEqualTo(214);
    assertThat(state.legalEvent())
        .contains(new LegalEvent(LocalDate.parse("2020-04-01"), List.of("RBA"), "RH5", true));
  }

  @Test
  void eight_somerset_articles_are_five_independent_sources() {
    // When
    PartnershipState state = state(SOMERSET_STORY);

    // Then
    assertThat(state.articles()).hasSize(8);
    assertThat(state.sources()).hasSize(5);
    assertThat(state.sources().getFirst().articleIds()).containsExactly("s01", "s02", "s04", "s06");
  }

  @Test
  void derby_and_burton_is_an_acquisition_three_months_late() {
    // When
    PartnershipState state = state(DERBY_STORY);

    // Then
    assertThat(afterEach(DERBY_STORY))
        .containsExactly(
            "outline-business-case",
            "outline-business-case",
            "outline-business-case",
            "full-business-case",
            "full-business-case",
            "full-business-case",
            "full-business-case",
            "full-business-case",
            "assurance",
            "completed");
    assertThat(state.form()).isEqualTo(Form.ACQUISITION);
    assertThat(state.competitionReview()).contains(CompetitionReview.CLEARED);
    assertThat(slip(state, true)).isEqualTo(91);
    assertThat(state.targets()).filteredOn(t -> t.effect().wire().equals("move")).hasSize(1);
    assertThat(state.legalEvent().orElseThrow().agreesWithReport()).isTrue();
  }

  @Test
  void peterborough_and_hinchingbrooke_is_done_on_the_day_first_set() {
    // When
    PartnershipState state = state(PETERBOROUGH_STORY);

    // Then
    assertThat(afterEach(PETERBOROUGH_STORY))
        .containsExactly(
            "outline-business-case",
            "outline-business-case",
            "outline-business-case",
            "outline-business-case",
            "full-business-case",
            "full-business-case",
            "full-business-case",
            "completed");
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(slip(state, true)).isZero();
    assertThat(state.targets()).extracting(Target::effect).noneMatch(e -> e.wire().equals("move"));
  }

  @Test
  void before_the_recommendation_the_form_is_open() {
    // When
    PartnershipState state = state(PETERBOROUGH_STORY[0]);

    // Then
    assertThat(state.form()).isEqualTo(Form.UNDECIDED);
    assertThat(state.formOptions())
        .containsExactly(Form.MERGER, Form.SHARED_LEADERSHIP, Form.SHARED_SERVICES);
  }

  @Test
  void royal_surrey_and_ashford_is_paused_then_abandoned_and_never_had_a_target() {
    // When
    PartnershipState state = state(SURREY_STORY);

    // Then
    assertThat(afterEach(SURREY_STORY))
        .containsExactly(
            "full-business-case",
            "full-business-case",
            "full-business-case",
            "full-business-case",
            "paused",
            "paused",
            "abandoned",
            "abandoned");
    assertThat(state.form()).isEqualTo(Form.MERGER);
    assertThat(state.stage()).contains(Stage.FULL_BUSINESS_CASE);
    assertThat(firstCompletionTarget(state, false)).isEmpty();
    assertThat(state.completion()).isEmpty();
    assertThat(state.legalEvent()).isEmpty();
    assertThat(state.competitionReview()).contains(CompetitionReview.CLEARED);
  }
}
