package org.partnershipledger.contracts.article;

import java.util.List;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;

/**
 * One reading of one revision of an article, all its claims; the winning reading replaces the
 * others whole.
 *
 * @param article what is known beside the text; the text itself stays private
 * @param reader version of the reader and its word lists, ordered by plain comparison of text, so
 *     that numbers in it are zero-padded
 * @param part number of this part, from 1
 * @param parts how many parts the reading has; it applies when all are there
 * @param fingerprint what the text is compared by
 * @param organisations every body that the text names, with its first mention
 * @param claims what the article reports, in the order of the text
 */
public record ArticleRead(
    ArticleHeader article,
    String reader,
    int part,
    int parts,
    Fingerprint fingerprint,
    List<OrganisationReference> organisations,
    List<Claim> claims) {
  public ArticleRead {
    organisations = organisations == null ? List.of() : List.copyOf(organisations);
    claims = claims == null ? List.of() : List.copyOf(claims);
    if (part < 1 || parts < part) {
      throw new IllegalArgumentException("part " + part + " of " + parts);
    }
  }
}
