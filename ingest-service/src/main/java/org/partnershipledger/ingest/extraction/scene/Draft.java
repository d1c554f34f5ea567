package org.partnershipledger.ingest.extraction.scene;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Attribution;
import org.partnershipledger.contracts.claim.ClaimArguments;
import org.partnershipledger.contracts.claim.Factuality;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.claim.Span;
import org.partnershipledger.contracts.vocabulary.Confidence;

/**
 * A claim before it is assembled: it has no id and no partnership yet.
 *
 * @param arguments what it says
 * @param organisations the bodies, each in its role
 * @param factuality how firm
 * @param attribution who says so; empty to have it looked up at the trigger
 * @param quotes the exact words, the fullest first
 * @param rule the rule that made it
 * @param trigger the words that set the rule off
 * @param triggerSpan where they stand
 * @param cues what shaped its firmness
 * @param confidence a rule-defined band
 */
public record Draft(
    ClaimArguments arguments,
    List<OrganisationReference> organisations,
    Factuality factuality,
    Optional<Attribution> attribution,
    List<Span> quotes,
    String rule,
    String trigger,
    Span triggerSpan,
    List<String> cues,
    Confidence confidence) {
  public Draft {
    organisations = List.copyOf(organisations);
    quotes = List.copyOf(quotes);
    cues = List.copyOf(cues);
  }
}
