package org.partnershipledger.analytics.dashboard.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.contracts.article.Publication;

/** When an article was published, with its uncertainty, in words. */
public final class Published {
  // Beyond this a middle day with a margin says less than the two bounds.
  private static final long WIDEST_MARGIN = 60;

  private Published() {}

  /** "23 Mar 2018", "23 Mar 2018 ± 5 days", "by 23 Mar 2018", or that it is not known. */
  public static String words(Publication publication) {
    return switch (publication.certainty()) {
      case EXACT -> Days.brief(publication.latest().orElseThrow());
      case BOUNDED -> bounded(publication);
      case UNKNOWN -> "date not known";
    };
  }

  private static String bounded(Publication publication) {
    if (publication.earliest().isEmpty()) {
      return "by " + Days.brief(publication.latest().orElseThrow());
    }
    LocalDate earliest = publication.earliest().get();
    if (publication.latest().isEmpty()) {
      return "on or after " + Days.brief(earliest);
    }
    LocalDate latest = publication.latest().get();
    long days = ChronoUnit.DAYS.between(earliest, latest);
    long margin = (days + 1) / 2;
    if (margin > WIDEST_MARGIN) {
      return "between " + Days.brief(earliest) + " and " + Days.brief(latest);
    }
    String middle = Days.brief(earliest.plusDays(days / 2));
    return margin == 0 ? middle : middle + " ± " + margin + (margin == 1 ? " day" : " days");
  }
}
