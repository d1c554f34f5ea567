package org.partnershipledger.analytics.dashboard.partnership;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.frame.Frame;

/**
 * A partnership on a day on which nothing had been reported of it.
 *
 * @param frame the frame
 * @param title the partnership as it is known later
 * @param day the day asked about
 * @param first last possible day of the first report; empty when all are undated
 * @param path where its latest view is
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NothingKnownPage(
    Frame frame, String title, LocalDate day, Optional<LocalDate> first, String path)
    implements TemplateInstance {}
