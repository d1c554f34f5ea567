package org.partnershipledger.analytics.dashboard.savings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.partnershipledger.analytics.dashboard.chart.Bars;
import org.partnershipledger.analytics.dashboard.chart.DotPanel;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.overview.TotalsTable;

/**
 * The page on savings.
 *
 * @param frame the frame
 * @param lead the answer in a sentence
 * @param league the shares of turnover, a panel for each basis
 * @param leagueCaption what stands under them
 * @param unplaced savings that cannot be held against turnover
 * @param unplacedHeading how many they are
 * @param distribution how many yearly savings are how large
 * @param distributionCaption what stands under it
 * @param totals the totals of the first kind of bodies; none or one
 * @param apart the same of other bodies, in sentences: it is never added to those
 * @param totalsCaption what stands under them
 * @param dimensions what totals can be taken by
 * @param by the totals within each value of the dimension chosen
 * @param byHeading the dimension in words
 */
@CheckedTemplate(basePath = "", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SavingsPage(
    Frame frame,
    String lead,
    List<DotPanel> league,
    Caption leagueCaption,
    List<Unplaced> unplaced,
    String unplacedHeading,
    Bars distribution,
    Caption distributionCaption,
    List<TotalsTable> totals,
    List<String> apart,
    Caption totalsCaption,
    List<Entry> dimensions,
    List<Within> by,
    String byHeading)
    implements TemplateInstance {
  /** A saving that cannot be placed, and why. */
  record Unplaced(String name, String address, String stated, String basis, String why) {}

  /** A dimension to choose. */
  record Entry(String label, String address, boolean chosen) {}

  /** A total within a value of a dimension. */
  record Within(String value, String what, String amount, String parts) {}
}
