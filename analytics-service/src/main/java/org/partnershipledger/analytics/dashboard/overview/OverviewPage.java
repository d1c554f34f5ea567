package org.partnershipledger.analytics.dashboard.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * The first page.
 *
 * @param frame the frame
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(Frame frame) implements TemplateInstance {}
