package org.partnershipledger.analytics.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.progress.ConventionalDay;
import org.partnershipledger.organisation.PartialDate;
import org.partnershipledger.organisation.ReferenceTransaction;

/**
 * The reference class of M17: deals of providers that ended, completed or not, with the months from
 * a step to the end. A month counts as its 15th, a year as its 1 July, a month of duration as
 * 30.4375 days. Deals that are still open are not in the table, so "ever" means "once it is
 * resolved"; quietly dropped plans are under-recorded, so that the true share of abandoned ones is
 * higher.
 */
public final class ReferenceClass {
  private static final double DAYS_OF_MONTH = 30.4375;

  private ReferenceClass() {}

  /** The cases that reached a step on a known date, in the order of the table. */
  public static List<ReferenceCase> of(
      Collection<ReferenceTransaction> transactions, StartingPoint from) {
    return transactions.stream()
        .filter(ReferenceClass::ofProviders)
        .flatMap(t -> from.reachedBy(t).flatMap(start -> of(t, start)).stream())
        .toList();
  }

  /** The months from one day to another. */
  public static double months(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) / DAYS_OF_MONTH;
  }

  private static boolean ofProviders(ReferenceTransaction transaction) {
    return switch (transaction.series()) {
      case COMPLETED_PROVIDER_DEAL, FAILED_PROVIDER_DEAL -> true;
      case NATIONAL_OR_COMMISSIONER, SOCIAL_ENTERPRISE_OR_COLLABORATIVE, GROUP -> false;
    };
  }

  private static Optional<ReferenceCase> of(ReferenceTransaction deal, PartialDate start) {
    Optional<LocalDate> end = deal.completed().or(() -> deal.ended().map(ReferenceClass::day));
    return end.map(
        day -> new ReferenceCase(deal.id(), months(day(start), day), ending(deal.outcome())));
  }

  private static LocalDate day(PartialDate date) {
    return ConventionalDay.of(date.earliest(), date.latest());
  }

  private static Ending ending(ReferenceTransaction.Outcome outcome) {
    return switch (outcome) {
      case COMPLETED -> Ending.COMPLETED;
      case ABANDONED, BLOCKED -> Ending.ABANDONED;
      case ONGOING -> Ending.OPEN;
    };
  }
}
