package org.partnershipledger.analytics.dashboard.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * One dead letter, and what can be decided about it.
 *
 * @param frame the frame
 * @param service the service that parked it
 * @param letter the letter; empty when the service did not show it
 * @param refusal why something was not done or shown; empty when nothing was refused
 * @param reason a reason that was typed; blank for none
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LetterDetailPage(
    Frame frame,
    String service,
    Optional<ShownLetter> letter,
    Optional<Reply.Refusal> refusal,
    String reason)
    implements TemplateInstance {}
