package org.partnershipledger.analytics.dashboard.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * The page on data, interfaces and licences.
 *
 * @param frame the frame
 * @param ingest address of ingest-service
 * @param registry address of registry-service
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AboutPage(Frame frame, String ingest, String registry) implements TemplateInstance {}
