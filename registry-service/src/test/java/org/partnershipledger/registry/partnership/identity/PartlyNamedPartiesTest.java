package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.ASHFORD;
import static org.partnershipledger.fold.fixture.Body.BURTON;
import static org.partnershipledger.fold.fixture.Body.DERBY;
import static org.partnershipledger.fold.fixture.Body.HINCHINGBROOKE;
import static org.partnershipledger.fold.fixture.Body.PETERBOROUGH;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.Body.YEOVIL;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.fixture.Clusters.partnershipsIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.Body;
import org.partnershipledger.fold.fixture.ClaimFixture;

/** Dossiers that name only some of the parties. */
class PartlyNamedPartiesTest {

  private static ClaimFixture merger(Stage stage, Body... bodies) {
    return arrangement(Form.MERGER, stage).between(bodies);
  }

  private static ArticleFixture at(String id, String day, ClaimFixture... claims) {
    return article(id).on(day).says(claims);
  }

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
