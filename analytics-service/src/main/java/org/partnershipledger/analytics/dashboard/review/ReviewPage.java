package org.partnershipledger.analytics.dashboard.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.forward.Reply;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * The review queue with one item open.
 *
 * @param frame the frame
 * @param queue every open item, as a line
 * @param question the item that is open; empty when nothing is to be decided
 * @param place the place of that item in the queue, from 1
 * @param previous the address of the one before it; blank at the beginning
 * @param next the address of the one after it; blank at the end
 * @param draft what was typed already
 * @param done what was just decided; empty when nothing was
 * @param last the last decisions; empty when the registry cannot be reached
 * @param refusal why a decision was not taken; empty when it was, or none was sent
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReviewPage(
    Frame frame,
    List<QueueLine> queue,
    Optional<Question> question,
    int place,
    String previous,
    String next,
    DecisionDraft draft,
    Optional<Decision> done,
    Optional<List<Decision>> last,
    Optional<Reply.Refusal> refusal)
    implements TemplateInstance {}
