package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.registry.fixture.ArticleFixture.article;
import static org.partnershipledger.registry.fixture.Body.ASHFORD;
import static org.partnershipledger.registry.fixture.Body.BOURNEMOUTH;
import static org.partnershipledger.registry.fixture.Body.BURTON;
import static org.partnershipledger.registry.fixture.Body.DERBY;
import static org.partnershipledger.registry.fixture.Body.DORSET;
import static org.partnershipledger.registry.fixture.Body.HINCHINGBROOKE;
import static org.partnershipledger.registry.fixture.Body.LIVEWELL;
import static org.partnershipledger.registry.fixture.Body.PETERBOROUGH;
import static org.partnershipledger.registry.fixture.Body.PLYMOUTH;
import static org.partnershipledger.registry.fixture.Body.POOLE;
import static org.partnershipledger.registry.fixture.Body.ROYAL_SURREY;
import static org.partnershipledger.registry.fixture.Body.SOMERSET;
import static org.partnershipledger.registry.fixture.Body.TAUNTON;
import static org.partnershipledger.registry.fixture.Body.YEOVIL;
import static org.partnershipledger.registry.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.registry.fixture.ClaimFixture.saving;
import static org.partnershipledger.registry.fixture.Partnerships.partnershipsIn;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.registry.fixture.ArticleFixture;
import org.partnershipledger.registry.fixture.Body;
import org.partnershipledger.registry.fixture.ClaimFixture;

class IdentityTest {

  private static ClaimFixture merger(Stage stage, Body... bodies) {
    return arrangement(Form.MERGER, stage).between(bodies);
  }

  private static ArticleFixture at(String id, String day, ClaimFixture... claims) {
    return article(id).on(day).says(claims);
  }

  @Nested
  class The_same_parties {

    @Test
    void are_one_partnership_in_every_article() {
      assertThat(
              partnershipsIn(
                  at("a", "2017-05-05", merger(Stage.EXPLORING, DERBY, BURTON)),
                  at("b", "2018-05-05", merger(Stage.FULL_BUSINESS_CASE, BURTON, DERBY))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void an_alliance_that_leads_to_a_merger_is_one_history() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2017-05-05",
                      arrangement(Form.ALLIANCE, Stage.OPERATING).between(TAUNTON, SOMERSET)),
                  at("b", "2018-03-23", merger(Stage.EXPLORING, TAUNTON, SOMERSET))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void try_again_years_after_they_gave_up_and_it_is_another_partnership() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2013-10-17",
                      arrangement(Form.MERGER, SideState.BLOCKED).between(POOLE, BOURNEMOUTH)),
                  at("b", "2018-06-01", merger(Stage.OUTLINE_BUSINESS_CASE, POOLE, BOURNEMOUTH)),
                  at("c", "2020-10-02", merger(Stage.COMPLETED, POOLE, BOURNEMOUTH))))
          .containsExactly(List.of("a#p1"), List.of("b#p1", "c#p1"));
    }

    @Test
    void take_it_up_again_within_the_year_and_it_is_the_same() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2016-11-04",
                      arrangement(Form.MERGER, SideState.ABANDONED).between(ROYAL_SURREY, ASHFORD)),
                  at("b", "2017-06-01", merger(Stage.EXPLORING, ROYAL_SURREY, ASHFORD)),
                  at("c", "2018-06-01", merger(Stage.FULL_BUSINESS_CASE, ROYAL_SURREY, ASHFORD))))
          .containsExactly(List.of("a#p1", "b#p1", "c#p1"));
    }

    @Test
    void years_of_silence_without_an_end_are_no_new_attempt() {
      assertThat(
              partnershipsIn(
                  at("a", "2012-01-01", merger(Stage.EXPLORING, POOLE, BOURNEMOUTH)),
                  at("b", "2018-06-01", merger(Stage.OUTLINE_BUSINESS_CASE, POOLE, BOURNEMOUTH))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void that_look_back_on_their_merger_years_later_report_the_same_one() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2018-07-02",
                      merger(Stage.COMPLETED, DERBY, BURTON),
                      completedOn("2018-07-01")),
                  at("b", "2021-07-02", merger(Stage.BENEFITS_REVIEWED, DERBY, BURTON)),
                  at("c", "2022-07-02", saving(23_000_000).about(DERBY, BURTON))))
          .containsExactly(List.of("a#p1", "b#p1", "c#p1"));
    }

    @Test
    void cannot_try_again_when_one_of_them_has_closed() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2018-07-02",
                      merger(Stage.COMPLETED, DERBY, BURTON),
                      completedOn("2018-07-01")),
                  at("b", "2021-07-02", merger(Stage.FULL_BUSINESS_CASE, DERBY, BURTON))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void in_an_undated_article_are_the_same() {
      assertThat(
              partnershipsIn(
                  article("x").undated().says(merger(Stage.EXPLORING, TAUNTON, SOMERSET)),
                  at("a", "2019-09-20", merger(Stage.FULL_BUSINESS_CASE, TAUNTON, SOMERSET))))
          .containsExactly(List.of("a#p1", "x#p1"));
    }

    @Test
    void under_the_code_that_followed_are_the_same_when_near_in_time() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2020-06-01",
                      arrangement(Form.ALLIANCE, Stage.OPERATING).between(POOLE, YEOVIL)),
                  at(
                      "b",
                      "2020-12-01",
                      arrangement(Form.ALLIANCE, Stage.OPERATING).between(DORSET, YEOVIL))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }
  }

  @Nested
  class Other_parties {

    @Test
    void are_another_partnership_though_one_body_is_in_both() {
      assertThat(
              partnershipsIn(
                  at("a", "2020-04-01", merger(Stage.COMPLETED, TAUNTON, SOMERSET)),
                  at("b", "2020-11-01", merger(Stage.EXPLORING, SOMERSET, YEOVIL))))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }

    @Test
    void of_three_partnerships_in_one_article_stay_three() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2018-06-05",
                      merger(Stage.EXPLORING, PLYMOUTH, LIVEWELL).of("p1"),
                      arrangement(Form.SHARED_LEADERSHIP, Stage.AGREED)
                          .andUnnamed(2, OrganisationType.TRUST, "north and east Devon")
                          .of("p2"),
                      arrangement(Form.COMMITTEES_IN_COMMON, Stage.OPERATING)
                          .andUnnamed(2, OrganisationType.CCG, "Devon")
                          .of("p3"))))
          .containsExactly(List.of("a#p1"), List.of("a#p2"), List.of("a#p3"));
    }
  }

  @Nested
  class Parties_told_in_part {

    @Test
    void two_of_three_in_the_same_undertaking_are_the_same() {
      assertThat(
              partnershipsIn(
                  at("a", "2017-05-05", merger(Stage.EXPLORING, DERBY, BURTON, POOLE)),
                  at("b", "2017-06-05", merger(Stage.EXPLORING, DERBY, BURTON))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void two_of_three_in_another_form_are_not() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2017-05-05",
                      arrangement(Form.CLINICAL_NETWORK, Stage.OPERATING)
                          .between(DERBY, BURTON, POOLE)),
                  at("b", "2017-06-05", merger(Stage.EXPLORING, DERBY, BURTON))))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }

    @Test
    void two_of_three_years_apart_are_not() {
      assertThat(
              partnershipsIn(
                  at("a", "2017-05-05", merger(Stage.EXPLORING, DERBY, BURTON, POOLE)),
                  at("b", "2019-06-05", merger(Stage.EXPLORING, DERBY, BURTON))))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }

    @Test
    void two_of_four_are_too_few_to_be_sure() {
      assertThat(
              partnershipsIn(
                  at("a", "2017-05-05", merger(Stage.EXPLORING, DERBY, BURTON, POOLE, ASHFORD)),
                  at("b", "2017-06-05", merger(Stage.EXPLORING, DERBY, BURTON))))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }

    @Test
    void what_one_article_tells_apart_is_never_joined() {
      assertThat(
              partnershipsIn(
                  at(
                      "a",
                      "2017-05-05",
                      merger(Stage.EXPLORING, DERBY, BURTON, POOLE).of("p1"),
                      merger(Stage.EXPLORING, DERBY, BURTON).of("p2"))))
          .containsExactly(List.of("a#p1"), List.of("a#p2"));
    }

    @Test
    void where_two_larger_ones_fit_the_smaller_one_joins_neither() {
      assertThat(
              partnershipsIn(
                  at("a", "2017-05-05", merger(Stage.EXPLORING, DERBY, BURTON, POOLE)),
                  at("b", "2017-05-06", merger(Stage.EXPLORING, DERBY, BURTON, ASHFORD)),
                  at("c", "2017-06-05", merger(Stage.EXPLORING, DERBY, BURTON))))
          .containsExactly(List.of("a#p1"), List.of("b#p1"), List.of("c#p1"));
    }

    @Test
    void a_lone_trust_in_the_same_months_and_form_joins_its_only_pair() {
      assertThat(
              partnershipsIn(
                  at("a", "2016-05-23", merger(Stage.EXPLORING, PETERBOROUGH, HINCHINGBROOKE)),
                  at("b", "2016-06-23", merger(Stage.EXPLORING, HINCHINGBROOKE))))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void a_lone_trust_with_two_mergers_in_view_joins_neither() {
      assertThat(
              partnershipsIn(
                  at("a", "2020-03-01", merger(Stage.APPROVED, TAUNTON, SOMERSET)),
                  at("b", "2020-04-01", merger(Stage.EXPLORING, SOMERSET, YEOVIL)),
                  at("c", "2020-04-02", merger(Stage.EXPLORING, SOMERSET))))
          .containsExactly(List.of("a#p1"), List.of("b#p1"), List.of("c#p1"));
    }
  }

  @Nested
  class Bodies_that_nobody_names {

    private static ClaimFixture devonTrusts() {
      return arrangement(Form.SHARED_LEADERSHIP, Stage.AGREED)
          .andUnnamed(2, OrganisationType.TRUST, "north and east Devon");
    }

    @Test
    void are_the_same_where_count_kind_place_form_and_year_are() {
      assertThat(
              partnershipsIn(
                  at("a", "2018-06-05", devonTrusts()), at("b", "2018-09-05", devonTrusts())))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void are_others_after_more_than_a_year() {
      assertThat(
              partnershipsIn(
                  at("a", "2018-06-05", devonTrusts()), at("b", "2020-06-05", devonTrusts())))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }

    @Test
    void are_never_the_same_by_a_description_without_a_place() {
      ClaimFixture first =
          arrangement(Form.MERGER, Stage.EXPLORING).andUnnamed(2, OrganisationType.TRUST, "");
      ClaimFixture second =
          arrangement(Form.MERGER, Stage.EXPLORING).andUnnamed(2, OrganisationType.TRUST, "");

      assertThat(partnershipsIn(at("a", "2018-06-05", first), at("b", "2018-06-06", second)))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }

    @Test
    void are_those_that_all_their_candidates_name() {
      ClaimFixture described =
          arrangement(Form.MERGER, Stage.EXPLORING)
              .between(PLYMOUTH)
              .andUnnamed(1, OrganisationType.SOCIAL_ENTERPRISE, "Plymouth", LIVEWELL);

      assertThat(
              partnershipsIn(
                  at("a", "2018-06-05", merger(Stage.EXPLORING, PLYMOUTH, LIVEWELL)),
                  at("b", "2018-07-05", described)))
          .containsExactly(List.of("a#p1", "b#p1"));
    }

    @Test
    void beside_a_named_one_are_not_taken_for_another_named_one() {
      ClaimFixture described =
          arrangement(Form.MERGER, Stage.EXPLORING)
              .between(PLYMOUTH)
              .andUnnamed(1, OrganisationType.SOCIAL_ENTERPRISE, "Plymouth");

      assertThat(
              partnershipsIn(
                  at("a", "2018-06-05", merger(Stage.EXPLORING, PLYMOUTH, LIVEWELL)),
                  at("b", "2018-07-05", described)))
          .containsExactly(List.of("a#p1"), List.of("b#p1"));
    }
  }
}
