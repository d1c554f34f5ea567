package org.partnershipledger.local.reading;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.ingest.extraction.Explanation;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.local.samples.TextMeta;

/**
 * What was read in one text, in the words of the contract.
 *
 * @param id the text's id
 * @param notice what must be said of the text; empty for ordinary articles
 * @param organisations the bodies that it names
 * @param claims what it reports
 * @param explanation what fired and what was rejected, when asked for
 */
record Claims(
    String id,
    Optional<String> notice,
    List<OrganisationReference> organisations,
    List<Claim> claims,
    Optional<Explanation> explanation) {
  static Claims of(String id, TextMeta meta, Reading reading, boolean explain) {
    return new Claims(
        id,
        meta.notice(),
        reading.organisations(),
        reading.claims(),
        explain ? Optional.of(reading.explanation()) : Optional.empty());
  }
}
