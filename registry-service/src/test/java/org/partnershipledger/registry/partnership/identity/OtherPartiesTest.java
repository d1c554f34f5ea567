package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.Body.YEOVIL;
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

/** Dossiers that name other parties. */
class OtherPartiesTest {

  private static ClaimFixture merger(Stage stage, Body... bodies) {
    return arrangement(Form.MERGER, stage).between(bodies);
  }

  private static ArticleFixture at(String id, String day, ClaimFixture... claims) {
    return article(id).on(day).says(claims);
  }

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
