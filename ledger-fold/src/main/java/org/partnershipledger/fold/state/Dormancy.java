package org.partnershipledger.fold.state;

import java.time.LocalDate;
import java.util.Optional;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.partnership.StageScale;

/**
 * Silence that counts as dormancy: a partnership on its way, past rumour and short of assurance, of
 * which nothing was reported for more than eighteen months (METRICS M19, DOMAIN C1). It is not
 * abandoned, and any later report wakes it.
 */
final class Dormancy {

  private static final int MONTHS = 18;

  private Dormancy() {}

  /**
   * The day from which silence makes it dormant.
   *
   * @param headline the arrangement that it is shown by
   * @param lastReportedOn last possible day of the latest publication
   * @return empty where it has ended or taken effect, is undated, or is no further than a rumour
   */
  static Optional<LocalDate> from(
      Optional<Arrangement> headline, Optional<LocalDate> lastReportedOn) {
    return headline.filter(Dormancy::isOnItsWay).isPresent()
        ? lastReportedOn.map(day -> day.plusMonths(MONTHS).plusDays(1))
        : Optional.empty();
  }

  private static boolean isOnItsWay(Arrangement arrangement) {
    return arrangement.sideState().isEmpty()
        && arrangement.stage().filter(Dormancy::isBeforeAssurance).isPresent();
  }

  private static boolean isBeforeAssurance(Stage stage) {
    return StageScale.rank(stage) >= StageScale.rank(Stage.EXPLORING)
        && StageScale.rank(stage) < StageScale.rank(Stage.ASSURANCE);
  }

  /** Whether silence from the first day to the second is longer than it may last. */
  static boolean isLongBefore(LocalDate earlier, LocalDate later) {
    return later.isAfter(earlier.plusMonths(MONTHS));
  }
}
