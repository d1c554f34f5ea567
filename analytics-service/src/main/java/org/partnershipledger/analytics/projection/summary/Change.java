package org.partnershipledger.analytics.projection.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a day changed of a partnership.
 *
 * @param on the day
 * @param before what was known before it; empty for the first report
 * @param after what was known from it on
 * @param articles what was published on that day about it; none when the register alone changed it
 */
public record Change(
    LocalDate on, Optional<Summary> before, Summary after, List<ChangeArticle> articles) {
  public Change {
    articles = List.copyOf(articles);
  }

  /**
   * An article that brought the change.
   *
   * @param earliest first possible day of publication; empty when unknown
   */
  public record ChangeArticle(
      String title, Optional<String> publisher, Optional<LocalDate> earliest) {}
}
