package org.partnershipledger.analytics.dashboard.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.chart.LateFigure;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.projection.OpenReview;

/**
 * The first page.
 *
 * @param frame the frame
 * @param since the day from which changes are listed
 * @param lead the answer, in a sentence or two
 * @param late the figure of the late ones
 * @param lateTitle what it finds
 * @param lateMore how many late ones it leaves out
 * @param lateCaption what stands under it
 * @param changes what changed, the newest first
 * @param newest the newest day on which anything changed; empty when nothing ever did
 * @param freshness how fresh all of it is
 * @param reviews what waits for a person's eye, the oldest first
 * @param strips partnerships by stage
 * @param partnerships how many there are
 * @param totals what is to be saved, by basis; none or one, of the first kind of bodies
 * @param apart the same of other bodies, in sentences: it is never added to those
 * @param totalsCaption what stands under it
 * @param unknowns what is not known
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(
    Frame frame,
    LocalDate since,
    String lead,
    LateFigure late,
    String lateTitle,
    long lateMore,
    Caption lateCaption,
    List<ChangeLines.Line> changes,
    Optional<LocalDate> newest,
    List<Fact> freshness,
    List<OpenReview> reviews,
    List<StageStrip> strips,
    long partnerships,
    List<TotalsTable> totals,
    List<String> apart,
    Caption totalsCaption,
    List<String> unknowns)
    implements TemplateInstance {
  /** A name and its value. */
  record Fact(String name, String value) {}
}
