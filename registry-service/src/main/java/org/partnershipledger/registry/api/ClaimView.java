package org.partnershipledger.registry.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.registry.projection.AsOf;

/**
 * A claim with the article that reports it.
 *
 * @param claim what is reported, by whom, how firmly, in which words
 * @param article what is known of the article
 * @param partnershipId the partnership that it counts for; absent when for none
 * @param notice what has to be said of the text wherever the claim is shown; absent when nothing
 * @param history when it was entered and withdrawn; only in the view of one claim
 * @param validOn the day asked about; absent for all that is recorded
 * @param knownAt the moment asked about; absent for all that is known
 */
public record ClaimView(
    Claim claim,
    ArticleHeader article,
    Optional<String> partnershipId,
    Optional<String> notice,
    Optional<List<Entry>> history,
    Optional<LocalDate> validOn,
    Optional<Instant> knownAt) {

  /** A step in the history of a claim. */
  public record Entry(
      String entry, String partnershipId, Optional<String> reason, Instant recordedAt) {}

  static ClaimView of(ReportedClaim reported, Optional<String> partnershipId) {
    return new ClaimView(
        reported.claim(),
        reported.article(),
        partnershipId,
        reported.article().notice(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  ClaimView with(List<Entry> entries) {
    return new ClaimView(
        claim, article, partnershipId, notice, Optional.of(entries), validOn, knownAt);
  }

  ClaimView asOf(AsOf asOf) {
    return new ClaimView(
        claim, article, partnershipId, notice, history, asOf.validOn(), asOf.knownAt());
  }
}
