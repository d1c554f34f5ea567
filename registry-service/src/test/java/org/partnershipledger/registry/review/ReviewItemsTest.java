package org.partnershipledger.registry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.sum;
import static org.partnershipledger.fold.fixture.ClaimFixture.target;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.fold.fixture.ClaimFixture;
import org.partnershipledger.fold.fixture.Partnerships;
import org.partnershipledger.registry.review.ReviewItem.Kind;

/** What of a partnership needs a person's eye. */
class ReviewItemsTest {

  private static List<ReviewItem> items(ArticleFixture... articles) {
    List<ReportedClaim> claims =
        Arrays.stream(articles).flatMap(a -> ReportedClaim.of(a.reading()).stream()).toList();
    return List.copyOf(ReviewItems.of(Partnerships.state(articles), claims).values());
  }

  private static ClaimFixture merger() {
    return arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL);
  }

  @Test
  void nothing_does_where_all_is_clear() {
    assertThat(items(article("a").on("2018-01-01").says(merger(), saving(5_000_000)))).isEmpty();
  }

  @Test
  void dates_that_cannot_both_be_right_do_with_the_claims_that_say_so() {
    assertThat(
            items(
                article("a").on("2018-01-01").by("HSJ").says(merger(), target("2018-10-01")),
                article("b").on("2018-01-03").by("BBC").says(merger(), target("2019-04-01"))))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(Kind.CONFLICT);
              assertThat(item.reason()).contains("2018-10-01", "2019-04-01");
              assertThat(item.claimIds()).containsExactlyInAnyOrder("a-c1", "b-c1");
            });
  }

  @Test
  void a_saving_of_the_sum_that_the_article_gives_as_a_deficit_does() {
    assertThat(
            items(
                article("a")
                    .on("2018-01-01")
                    .says(
                        merger(),
                        saving(9_000_000),
                        sum(FinanceMeasure.DEFICIT, 9_000_000).about(PLYMOUTH))))
        .extracting(ReviewItem::kind, ReviewItem::claimIds)
        .containsExactly(tuple(Kind.TRAP_SHAPED_MONEY, List.of("a-c1")));
  }

  @Test
  void a_saving_of_a_sum_that_another_article_gives_as_a_deficit_does_not() {
    assertThat(
            items(
                article("a").on("2018-01-01").says(merger(), saving(9_000_000)),
                article("b")
                    .on("2018-02-01")
                    .says(merger(), sum(FinanceMeasure.DEFICIT, 9_000_000).about(PLYMOUTH))))
        .isEmpty();
  }

  @Test
  void a_name_that_may_be_several_bodies_does_once_however_often_it_is_told() {
    assertThat(
            items(
                article("a")
                    .on("2018-01-01")
                    .says(
                        merger().andOneOf("the Royal", POOLE),
                        target("2019-04-01").andOneOf("The Royal", POOLE))))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(Kind.AMBIGUOUS_NAME);
              assertThat(item.reason()).contains("the Royal", "Poole");
              assertThat(item.claimIds()).containsExactly("a-c0", "a-c1");
            });
  }

  @Test
  void parties_that_nobody_names_do() {
    assertThat(
            items(
                article("a")
                    .on("2018-01-01")
                    .says(
                        arrangement(Form.GROUP, Stage.DISCUSSING)
                            .andUnnamed(2, OrganisationType.TRUST, "north Devon"))))
        .singleElement()
        .satisfies(item -> assertThat(item.reason()).endsWith("2 trust north Devon"));
  }
}
