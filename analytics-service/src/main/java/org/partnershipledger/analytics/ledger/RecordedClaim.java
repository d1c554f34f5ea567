package org.partnershipledger.analytics.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.ledger.ReviewVerdict;

/**
 * A claim as the ledger holds it, with its article and what a reviewer made of it.
 *
 * @param recorded the claim as it was read
 * @param article the article that reports it
 * @param position its place among the claims of the article, from 0; empty where no event told it
 * @param verdict the standing verdict of a reviewer; empty when none
 * @param corrected the claim as corrected; empty unless the verdict is a correction
 */
public record RecordedClaim(
    Claim recorded,
    ArticleHeader article,
    OptionalInt position,
    Optional<ReviewVerdict> verdict,
    Optional<Claim> corrected) {
  /** A claim that nobody has reviewed. */
  public static RecordedClaim unreviewed(Claim claim, ArticleHeader article, OptionalInt position) {
    return new RecordedClaim(claim, article, position, Optional.empty(), Optional.empty());
  }

  /** The same claim under a new verdict. */
  public RecordedClaim reviewed(ReviewVerdict given, Optional<Claim> correction) {
    return switch (given) {
      case UNDONE -> unreviewed(recorded, article, position);
      case ACCEPTED, REJECTED ->
          new RecordedClaim(recorded, article, position, Optional.of(given), Optional.empty());
      case CORRECTED ->
          new RecordedClaim(recorded, article, position, Optional.of(given), correction);
    };
  }

  /** The id, which a correction keeps. */
  public String id() {
    return recorded.id();
  }

  /** The article's id. */
  public String articleId() {
    return article.articleId();
  }

  /** Whether it counts: everything but what a reviewer rejected. */
  public boolean counts() {
    return verdict.filter(v -> v == ReviewVerdict.REJECTED).isEmpty();
  }

  /** The claim as it stands: corrected where a reviewer corrected it. */
  public Claim claim() {
    return corrected.orElse(recorded);
  }

  /** The last day on which the article can have been published; empty when unknown. */
  public Optional<LocalDate> publishedBy() {
    return article.publication().latest();
  }
}
