package org.partnershipledger.analytics.dashboard.partnership;

import org.partnershipledger.analytics.dashboard.claim.Source;
import org.partnershipledger.contracts.claim.Factuality;

/**
 * A date promised, as a line of a list.
 *
 * @param claimId the claim
 * @param words the date as the text has it
 * @param days the days it stands for
 * @param factuality how firm the text makes it
 * @param source its article
 * @param note what it did to the dates before it, or why it is not drawn
 */
public record TargetLine(
    String claimId, String words, String days, Factuality factuality, Source source, String note) {}
