package org.partnershipledger.registry.partnership.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.Body.SOMERSET;
import static org.partnershipledger.fold.fixture.Body.TAUNTON;
import static org.partnershipledger.fold.fixture.Body.YEOVIL;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.Partnerships.LINEAGE;
import static org.partnershipledger.registry.fixture.Clusters.clusters;
import static org.partnershipledger.registry.partnership.identity.Resemblance.PARTLY_NAMED;
import static org.partnershipledger.registry.partnership.identity.Resemblance.SAME_WORDS;
import static org.partnershipledger.registry.partnership.identity.Resemblance.SEVERAL_FIT;
import static org.partnershipledger.registry.partnership.identity.Resemblance.UNDATED;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.SideState;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.Body;
import org.partnershipledger.fold.fixture.ClaimFixture;

/** Partnerships that were kept apart because nobody could be sure. */
class ResemblanceTest {

  private static ClaimFixture merger(Body... bodies) {
    return arrangement(Form.MERGER, Stage.EXPLORING).between(bodies);
  }

  private static ArticleFixture at(String id, String day, ClaimFixture... claims) {
    return article(id).on(day).says(claims);
  }

  /** What every two of the partnerships of these articles have in common. */
  private static List<Resemblance> among(ArticleFixture... articles) {
    List<List<DossierSummary>> partnerships = clusters(articles);
    List<Resemblance> found = new ArrayList<>();
    for (int i = 0; i < partnerships.size(); i++) {
      for (int j = i + 1; j < partnerships.size(); j++) {
        var there = Resemblance.between(partnerships.get(i), partnerships.get(j), LINEAGE);
        var back = Resemblance.between(partnerships.get(j), partnerships.get(i), LINEAGE);
        assertThat(there).isEqualTo(back);
        there.ifPresent(found::add);
      }
    }
    return found;
  }

  @Test
  void a_lone_body_resembles_each_of_the_partnerships_that_it_may_be_in() {
    assertThat(
            among(
                at("a", "2020-04-01", merger(TAUNTON, SOMERSET)),
                at("b", "2020-04-02", merger(SOMERSET, YEOVIL)),
                at("c", "2020-04-03", merger(SOMERSET))))
        .containsExactly(SEVERAL_FIT, SEVERAL_FIT);
  }

  @Test
  void an_undated_report_of_one_of_the_bodies_may_be_of_any_time() {
    assertThat(
            among(
                at("a", "2018-06-05", merger(PLYMOUTH, LIVEWELL)),
                article("b").undated().says(merger(PLYMOUTH))))
        .containsExactly(UNDATED);
  }

  @Test
  void a_party_left_unnamed_may_be_the_one_that_another_article_names() {
    ClaimFixture described =
        merger(PLYMOUTH).andUnnamed(1, OrganisationType.SOCIAL_ENTERPRISE, "Plymouth");

    assertThat(
            among(
                at("a", "2018-06-05", merger(PLYMOUTH, LIVEWELL)),
                at("b", "2018-07-05", described)))
        .containsExactly(PARTLY_NAMED);
  }

  @Test
  void a_party_left_unnamed_is_not_one_that_no_candidate_of_it_is() {
    ClaimFixture described =
        merger(PLYMOUTH).andUnnamed(1, OrganisationType.TRUST, "Somerset", TAUNTON);

    assertThat(
            among(
                at("a", "2018-06-05", merger(PLYMOUTH, LIVEWELL)),
                at("b", "2018-07-05", described)))
        .isEmpty();
  }

  @Test
  void the_same_words_without_a_place_are_no_more_than_alike() {
    assertThat(
            among(
                at("a", "2018-06-05", merger().andUnnamed(2, OrganisationType.TRUST, "")),
                at("b", "2018-06-06", merger().andUnnamed(2, OrganisationType.TRUST, ""))))
        .containsExactly(SAME_WORDS);
  }

  @Test
  void nothing_is_alike_that_one_article_tells_apart() {
    assertThat(
            among(
                at(
                    "a",
                    "2018-06-05",
                    merger(PLYMOUTH, LIVEWELL).of("p1"),
                    merger(PLYMOUTH).andUnnamed(1, OrganisationType.TRUST, "Devon").of("p2"))))
        .isEmpty();
  }

  @Test
  void nothing_is_alike_after_more_than_a_year_or_in_forms_that_exclude_each_other() {
    ClaimFixture described = merger(PLYMOUTH).andUnnamed(1, OrganisationType.TRUST, "Devon");
    ClaimFixture venture =
        arrangement(Form.JOINT_VENTURE, Stage.EXPLORING)
            .between(PLYMOUTH)
            .andUnnamed(1, OrganisationType.TRUST, "Devon");

    assertThat(
            among(
                at("a", "2018-06-05", merger(PLYMOUTH, LIVEWELL)),
                at("b", "2020-07-05", described),
                at("c", "2018-07-05", venture)))
        .isEmpty();
  }

  @Test
  void a_second_attempt_of_the_same_bodies_is_not_doubted() {
    assertThat(
            among(
                at("a", "2013-10-17", merger(TAUNTON, YEOVIL)),
                at("b", "2013-12-17", ended(TAUNTON, YEOVIL)),
                at("c", "2015-06-01", merger(TAUNTON, YEOVIL))))
        .isEmpty();
  }

  private static ClaimFixture ended(Body... bodies) {
    return arrangement(Form.MERGER, SideState.ABANDONED).between(bodies);
  }
}
