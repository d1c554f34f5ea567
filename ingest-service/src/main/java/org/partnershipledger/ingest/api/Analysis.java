package org.partnershipledger.ingest.api;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.ingest.extraction.Explanation;
import org.partnershipledger.ingest.extraction.Reading;

/**
 * What the reader finds in a text that is not kept.
 *
 * @param article what is known beside the text, with the ids that it would get
 * @param text the canonical text that all offsets refer to
 * @param reader version of the reader and its word lists
 * @param organisations every body that the text names, with its first mention
 * @param claims what the article reports, in the order of the text
 * @param explanation what fired and what was considered and rejected; empty unless asked for
 */
public record Analysis(
    ArticleHeader article,
    String text,
    String reader,
    List<OrganisationReference> organisations,
    List<Claim> claims,
    Optional<Explanation> explanation) {
  static Analysis of(ArticleSubmitted article, String reader, Reading reading, boolean explain) {
    return new Analysis(
        article.article(),
        article.text(),
        reader,
        reading.organisations(),
        reading.claims(),
        explain ? Optional.of(reading.explanation()) : Optional.empty());
  }
}
