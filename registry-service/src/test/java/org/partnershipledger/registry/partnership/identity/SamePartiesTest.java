package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.ASHFORD;
import static org.partnershipledger.fold.fixture.Body.BOURNEMOUTH;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.Body.DORSET;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.Body.ROYAL_SURREY;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.Body.YEOVIL;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.completedOn;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.registry.fixture.Clusters.partnershipsIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.Body;
import org.partnershipledger.fold.fixture.ClaimFixture;

/** Dossiers that name the same parties. */
class SamePartiesTest {

  private static ClaimFixture merger(Stage stage, Body... bodies) {
    return arrangement(Form.MERGER, stage).between(bodies);
  }

  private static ArticleFixture at(String id, String day, ClaimFixture... claims) {
    return article(id).on(day).says(claims);
  }

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
