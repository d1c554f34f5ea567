package org.partnershipledger.registry.review;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.Evidence;
import org.partnershipledger.contracts.ledger.ReviewVerdict;

/**
 * What a person decided of a claim.
 *
 * @param number the number of its record; of two about one claim the later counts
 * @param verdict accepted, rejected or corrected
 * @param articleId the article
 * @param revision the text of the article that the person had before them
 * @param claim the claim as it was
 * @param value what counts from then on; empty when the claim was rejected
 */
public record ClaimReview(
    long number,
    ReviewVerdict verdict,
    String articleId,
    String revision,
    Claim claim,
    Optional<Claim> value) {

  /** Whether a reader, perhaps another one, read the same kind of thing in the same sentence. */
  boolean isAboutTheSentenceOf(Claim other) {
    return other.kind() == claim.kind() && holdsOneAnother(quote(claim), quote(other));
  }

  private static boolean holdsOneAnother(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static String quote(Claim claim) {
    return claim.evidence().getFirst().quote();
  }

  /** What counts, with the words where the text has them now. */
  Optional<Claim> valueOn(Claim read) {
    return value.map(held -> held.withEvidence(evidenceOf(held, read)));
  }

  private static List<Evidence> evidenceOf(Claim held, Claim read) {
    return quote(held).equals(quote(read)) ? read.evidence() : held.evidence();
  }
}
