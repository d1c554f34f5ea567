package org.partnershipledger.registry.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.ledger.ReviewVerdict;
import org.partnershipledger.fold.claim.Reading;

/** What people decided of claims against what readers read. */
class ClaimReviewsTest {

  private static final String SENTENCE = "The trusts expect to save £5m a year.";

  private static Claim claim(String id, long pounds, String quote, int start) {
    Claim made = article("a").says(saving(pounds)).reading().claims().getFirst();
    Claim named =
        new Claim(
            id,
            made.dossier(),
            made.organisations(),
            made.arguments(),
            made.factuality(),
            made.attribution(),
            made.evidence(),
            made.rule(),
            made.confidence(),
            made.extractor());
    return named.withEvidence(List.of(new Evidence(quote, start, start + quote.length(), "", "")));
  }

  private static Reading reading(String revision, Claim... claims) {
    return article("a").revision(revision).says(saving(1)).reading().with(List.of(claims));
  }

  private static ClaimReview review(ReviewVerdict verdict, Claim claim, Optional<Claim> value) {
    return new ClaimReview(1, verdict, "a", "r1", claim, value);
  }

  private static ClaimReviews.Outcome weighed(Reading reading, ClaimReview... reviews) {
    return new ClaimReviews(List.of(reviews)).appliedTo(reading);
  }

  private static final Claim READ = claim("c1", 5_000_000, SENTENCE, 100);
  private static final Claim RIGHT = claim("c1", 6_000_000, SENTENCE, 100);

  @Test
  void a_rejected_claim_counts_no_longer() {
    ClaimReview rejected = review(ReviewVerdict.REJECTED, READ, Optional.empty());

    assertThat(weighed(reading("r1", READ), rejected).reading().claims()).isEmpty();
  }

  @Test
  void a_corrected_claim_counts_with_the_correction() {
    ClaimReview corrected = review(ReviewVerdict.CORRECTED, READ, Optional.of(RIGHT));

    assertThat(weighed(reading("r1", READ), corrected).reading().claims()).containsExactly(RIGHT);
  }

  @Test
  void what_a_later_reader_reads_in_the_same_sentence_does_not_count() {
    // Given
    Claim reread = claim("c2", 9_000_000, "expect to save £5m", 111);

    // Then
    assertThat(
            weighed(
                    reading("r1", reread),
                    review(ReviewVerdict.CORRECTED, READ, Optional.of(RIGHT)))
                .reading()
                .claims())
        .containsExactly(RIGHT);
    assertThat(
            weighed(reading("r1", reread), review(ReviewVerdict.REJECTED, READ, Optional.empty()))
                .reading()
                .claims())
        .isEmpty();
  }

  @Test
  void what_a_later_reader_no_longer_reads_in_the_same_text_counts_if_it_was_accepted() {
    // Given
    Claim before = claim("c0", 1_000_000, "Another saving of £1m.", 10);
    Claim after = claim("c9", 2_000_000, "One more of £2m.", 300);
    ClaimReview accepted = review(ReviewVerdict.ACCEPTED, READ, Optional.of(READ));

    // Then
    assertThat(weighed(reading("r1", before, after), accepted).reading().claims())
        .containsExactly(before, READ, after);
  }

  @Test
  void a_review_whose_sentence_left_the_text_is_orphaned_and_changes_nothing() {
    // Given
    Claim other = claim("c0", 1_000_000, "Another saving of £1m.", 10);
    ClaimReview accepted = review(ReviewVerdict.ACCEPTED, READ, Optional.of(READ));

    // When
    ClaimReviews.Outcome outcome = weighed(reading("r2", other), accepted);

    // Then
    assertThat(outcome.reading().claims()).containsExactly(other);
    assertThat(outcome.orphaned()).containsExactly(accepted);
  }

  @Test
  void a_sentence_that_moved_in_the_text_keeps_its_review_and_its_new_place() {
    // Given
    Claim moved = claim("c3", 5_000_000, SENTENCE, 700);

    // When
    List<Claim> claims =
        weighed(reading("r2", moved), review(ReviewVerdict.CORRECTED, READ, Optional.of(RIGHT)))
            .reading()
            .claims();

    // Then
    assertThat(claims)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.arguments()).isEqualTo(RIGHT.arguments());
              assertThat(c.evidence()).isEqualTo(moved.evidence());
            });
  }

  @Test
  void of_two_claims_in_one_sentence_only_the_one_that_was_reviewed_is_meant() {
    // Given
    Claim second = claim("c2", 7_000_000, SENTENCE, 100);

    // Then
    assertThat(
            weighed(
                    reading("r1", READ, second),
                    review(ReviewVerdict.REJECTED, READ, Optional.empty()))
                .reading()
                .claims())
        .containsExactly(second);
  }

  @Test
  void the_later_of_two_reviews_of_a_claim_counts() {
    ClaimReview rejected = review(ReviewVerdict.REJECTED, READ, Optional.empty());
    ClaimReview corrected =
        new ClaimReview(2, ReviewVerdict.CORRECTED, "a", "r1", READ, Optional.of(RIGHT));

    assertThat(weighed(reading("r1", READ), corrected, rejected).reading().claims())
        .containsExactly(RIGHT);
  }
}
