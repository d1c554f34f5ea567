package org.partnershipledger.analytics.dashboard.progress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.partnershipledger.analytics.dashboard.chart.Bars;
import org.partnershipledger.analytics.dashboard.chart.DotPanel;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.projection.summary.Figures;

/**
 * The page on progress.
 *
 * @param frame the frame
 * @param lead the answer in a sentence
 * @param kept what became of the dated promises
 * @param keptRate the rate of those kept; empty below ten
 * @param keptCaption what stands under them
 * @param slips how many are how late, done or still open
 * @param slipsCaption what stands under it
 * @param held the longest in their stage
 * @param heldCaption what stands under them
 * @param outlook what became of plans like those that are open
 * @param outlookCaption what stands under it
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgressPage(
    Frame frame,
    String lead,
    Figures.Kept kept,
    String keptRate,
    Caption keptCaption,
    Bars slips,
    Caption slipsCaption,
    DotPanel held,
    Caption heldCaption,
    DotPanel outlook,
    Caption outlookCaption)
    implements TemplateInstance {}
