package org.partnershipledger.analytics.dashboard.partnership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * The page of a partnership.
 *
 * @param frame the frame
 * @param view what it shows
 * @param dates what stands under the slip chart
 * @param savings what stands under the savings
 * @param feed where a feed reader can follow it
 * @param typed a day that was typed and could not be read; blank for none
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PartnershipPage(
    Frame frame, PartnershipView view, Caption dates, Caption savings, String feed, String typed)
    implements TemplateInstance {}
