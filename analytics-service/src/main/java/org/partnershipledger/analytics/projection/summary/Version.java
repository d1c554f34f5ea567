package org.partnershipledger.analytics.projection.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.savings.Contribution;

/**
 * A summary and the days that it describes.
 *
 * @param from the first of these days; empty for the present one, which undated articles are part
 *     of
 * @param until the first day that it no longer describes; empty when it goes on
 * @param summary the summary
 * @param contributions what the partnership then adds to totals
 */
public record Version(
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    Summary summary,
    List<Contribution> contributions) {
  public Version {
    contributions = List.copyOf(contributions);
  }
}
