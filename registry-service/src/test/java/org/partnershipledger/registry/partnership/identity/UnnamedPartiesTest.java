package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.registry.fixture.Clusters.partnershipsIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.Body;
import org.partnershipledger.fold.fixture.ClaimFixture;

/** Dossiers about bodies that nobody names. */
class UnnamedPartiesTest {

  private static ClaimFixture merger(Stage stage, Body... bodies) {
    return arrangement(Form.MERGER, stage).between(bodies);
  }

  private static ArticleFixture at(String id, String day, ClaimFixture... claims) {
    return article(id).on(day).says(claims);
  }

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
