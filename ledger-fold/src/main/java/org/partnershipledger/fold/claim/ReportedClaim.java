package org.partnershipledger.fold.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.vocabulary.Certainty;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.Standing;

/**
 * A claim together with the article that reports it.
 *
 * @param article what is known of the article
 * @param claim the claim
 * @param position its place among the claims of the article, from 0
 */
public record ReportedClaim(ArticleHeader article, Claim claim, int position) {

  /** Earliest publication first; undated articles last, in the order of their ids. */
  public static final Comparator<ArticleHeader> BY_PUBLICATION =
      Comparator.comparing((ArticleHeader a) -> a.publication().latest().orElse(LocalDate.MAX))
          .thenComparing(ArticleHeader::articleId);

  /** The order in which claims are folded: by publication, then in the order of the text. */
  public static final Comparator<ReportedClaim> ORDER =
      Comparator.comparing(ReportedClaim::article, BY_PUBLICATION)
          .thenComparing(ReportedClaim::position);

  /** The claims of a reading, each with its article. */
  public static List<ReportedClaim> of(Reading reading) {
    return IntStream.range(0, reading.claims().size())
        .mapToObj(i -> new ReportedClaim(reading.article(), reading.claims().get(i), i))
        .toList();
  }

  /** The last day on which it can have been published; empty when undated. */
  public Optional<LocalDate> reportedOn() {
    return article.publication().latest();
  }

  /** Whether the text asserts it, however firmly. */
  public boolean isPositive() {
    return claim.factuality().polarity() == Polarity.POSITIVE;
  }

  /** Whether the text asserts it without a hedge that leaves it open. */
  public boolean isFirm() {
    return isPositive()
        && switch (claim.factuality().certainty()) {
          case CERTAIN, PROBABLE -> true;
          case POSSIBLE, UNDERSPECIFIED -> false;
        };
  }

  /** Whether the text presents it as certain. */
  public boolean isCertain() {
    return isPositive() && claim.factuality().certainty() == Certainty.CERTAIN;
  }

  /** Whether its speaker can settle how things stand: a party, a regulator, plain narration. */
  public boolean isAuthoritative() {
    return isAuthoritative(claim.attribution().standing());
  }

  private static boolean isAuthoritative(Standing standing) {
    return switch (standing) {
      case PARTY, REGULATOR, NARRATION -> true;
      case COMMISSIONER, PRESS, OTHER -> false;
    };
  }
}
