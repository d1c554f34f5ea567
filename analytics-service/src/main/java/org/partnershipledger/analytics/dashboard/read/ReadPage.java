package org.partnershipledger.analytics.dashboard.read;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * The page that reads a text.
 *
 * @param frame the frame
 * @param draft what was typed
 * @param read what was found in it; empty before it was read
 * @param refusal why it could not be read or submitted; empty when it was
 * @param submitted the id of an article that was submitted; blank for none
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadPage(
    Frame frame,
    Draft draft,
    Optional<ReadText> read,
    Optional<Reply.Refusal> refusal,
    String submitted)
    implements TemplateInstance {}
