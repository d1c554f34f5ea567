package org.partnershipledger.analytics.dashboard.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * The line of services as a ledger.
 *
 * @param frame the frame
 * @param line the line at this moment
 * @param typed an article id that was typed and is none; blank for none
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OperationsPage(Frame frame, Line.State line, String typed) implements TemplateInstance {}
