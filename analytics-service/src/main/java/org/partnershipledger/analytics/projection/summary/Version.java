package org.partnershipledger.analytics.projection.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.LeftOut;

/**
 * A summary and the days that it describes.
 *
 * @param from the first of these days; empty for the present one, which undated articles are part
 *     of
 * @param until the first day that it no longer describes; empty when it goes on
 * @param summary the summary
 * @param contributions what the partnership then adds to totals
 * @param leftOut its savings claims that no total has then
 */
public record Version(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Summary summary,
    List<Contribution> contributions,
    List<LeftOut> leftOut) {
  public Version {
    leftOut = List.copyOf(leftOut);
    contributions = List.copyOf(contributions);
  }

  /** The same until a day. */
  Version endingOn(Optional<LocalDate> day) {
    return new Version(from, day, summary, contributions, leftOut);
  }

  /** Whether it says the same, of other days. */
  boolean says(Version other) {
    return summary.equals(other.summary)
        && contributions.equals(other.contributions)
        && leftOut.equals(other.leftOut);
  }
}
