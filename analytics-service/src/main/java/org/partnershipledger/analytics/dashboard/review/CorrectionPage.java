package org.partnershipledger.analytics.dashboard.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.claim.ClaimView;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * A claim whose fields a reviewer corrects.
 *
 * @param frame the frame
 * @param claim the claim
 * @param fields its fields, with what was typed
 * @param partnership the partnership it counts for
 * @param item the item that led here; blank for none
 * @param id the id that the decision gets
 * @param tag the state in which the reviewer sees the claim; blank when the registry cannot say
 * @param reason why, as typed already
 * @param refusal why it was not taken; empty when none was sent
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CorrectionPage(
    Frame frame,
    ClaimView claim,
    List<Correctable> fields,
    String partnership,
    String item,
    String id,
    String tag,
    String reason,
    Optional<Reply.Refusal> refusal)
    implements TemplateInstance {}
