package org.partnershipledger.analytics.dashboard.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * One article's way through the services.
 *
 * @param frame the frame
 * @param way its way
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TracePage(Frame frame, Trace.Way way) implements TemplateInstance {}
