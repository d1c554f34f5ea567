package org.partnershipledger.fold.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.contracts.claim.Claim;

/**
 * A complete reading of one article: all its parts put together.
 *
 * @param article what is known beside the text
 * @param reader version of the reader
 * @param fingerprint what the text is compared by
 * @param claims what the article reports, in the order of the text
 */
public record Reading(
    ArticleHeader article, String reader, Fingerprint fingerprint, List<Claim> claims) {

  public Reading {
    claims = List.copyOf(claims);
  }

  /** The last day on which the article can have been published; empty when undated. */
  public Optional<LocalDate> reportedOn() {
    return article.publication().latest();
  }

  /** The same reading with these claims. */
  public Reading with(List<Claim> others) {
    return new Reading(article, reader, fingerprint, others);
  }
}
