package org.partnershipledger.analytics.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.contracts.vocabulary.Standing;

/**
 * M19, how fresh and how independent the evidence is: days since the latest report, the number of
 * independent sources, and whether a regulator confirms it.
 *
 * <p>Units: days, count, yes or no. Inputs: the dates of the articles, their grouping into sources
 * (copies and shared releases count once), the speakers. More than 180 days are flagged {@code
 * STALE}. Null: {@code UNDATED} when no article is dated. A partnership silent for more than 18
 * months at S2 to S4 is dormant, which is not abandoned. Worked: one undated article of the press =
 * UNDATED, 1, no. Source: METRICS M19.
 *
 * @param lastReportedOn last possible day of the latest dated article; empty when none is dated
 * @param independentSources how many sources are independent
 * @param regulatorConfirmed whether a regulator says so, in its own paper or in another's
 */
public record Freshness(
    Optional<LocalDate> lastReportedOn, int independentSources, boolean regulatorConfirmed) {
  private static final int STALE_AFTER_DAYS = 180;
  private static final int DORMANT_AFTER_MONTHS = 18;
  private static final int FIRST_ON_ITS_WAY = 2;
  private static final int LAST_ON_ITS_WAY = 4;

  /** The freshness of what the claims rest on. */
  public static Freshness of(Partnership partnership) {
    return new Freshness(
        partnership.claims().values().stream()
            .filter(RecordedClaim::counts)
            .flatMap(c -> c.publishedBy().stream())
            .max(Comparator.naturalOrder()),
        partnership.state().sources().size(),
        partnership.claims().values().stream()
            .filter(RecordedClaim::counts)
            .anyMatch(Freshness::byRegulator));
  }

  /** The days since the latest report, on a day. */
  public Outcome daysSince(LocalDate on) {
    if (lastReportedOn.isEmpty()) {
      return Outcome.missing(NullReason.UNDATED);
    }
    long days = Math.max(0, ChronoUnit.DAYS.between(lastReportedOn.get(), on));
    return Outcome.of(Quantity.exactly(BigDecimal.valueOf(days)))
        .flagged(days > STALE_AFTER_DAYS ? Set.of(Flag.STALE) : Set.of());
  }

  /** The day from which silence makes it dormant; empty where silence means nothing. */
  public Optional<LocalDate> dormantFrom(Optional<StageIndex> stage) {
    boolean onItsWay =
        stage
            .filter(s -> s.sideState().isEmpty())
            .filter(s -> s.statutoryIndex().orElse(-1) >= FIRST_ON_ITS_WAY)
            .filter(s -> s.statutoryIndex().orElse(-1) <= LAST_ON_ITS_WAY)
            .isPresent();
    return onItsWay
        ? lastReportedOn.map(day -> day.plusMonths(DORMANT_AFTER_MONTHS).plusDays(1))
        : Optional.empty();
  }

  private static boolean byRegulator(RecordedClaim claim) {
    return claim.claim().attribution().standing() == Standing.REGULATOR
        || claim.article().sourceKind() == SourceKind.REGULATOR;
  }
}
