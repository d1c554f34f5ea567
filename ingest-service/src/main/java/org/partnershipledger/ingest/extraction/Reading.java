package org.partnershipledger.ingest.extraction;

import java.util.List;
import org.partnershipledger.contracts.article.Fingerprint;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;

/**
 * What the reader found in one article.
 *
 * @param organisations every body that the text names, with its first mention
 * @param claims what the article reports, in the order of the text
 * @param fingerprint what the text is compared by
 * @param explanation what fired for each claim, and what was considered and rejected
 */
public record Reading(
    List<OrganisationReference> organisations,
    List<Claim> claims,
    Fingerprint fingerprint,
    Explanation explanation) {
  public Reading {
    organisations = List.copyOf(organisations);
    claims = List.copyOf(claims);
  }
}
