package org.partnershipledger.analytics.dashboard.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.line.Line;

/**
 * The line of services as a ledger.
 *
 * @param frame the frame
 * @param line the line at this moment
 * @param words the same in words
 * @param letters the dead letters of each service
 * @param typed an article id that was typed and is none; blank for none
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OperationsPage(
    Frame frame, Line.State line, LineWords words, List<Letters.OfService> letters, String typed)
    implements TemplateInstance {}
