package org.partnershipledger.analytics.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.vocabulary.Polarity;
import org.partnershipledger.contracts.vocabulary.SideState;

/**
 * M22, a denial that the arrangement is or will be a merger, and whether it was reversed: the same
 * bodies later explored one or completed one.
 *
 * <p>Units: days between; over several denials the rate {@code reversed / all}, illustrative, since
 * denials that became news are no base rate. Inputs: claims that deny a merger or an acquisition;
 * later dated claims of one; the completion. A denial is never evidence that there is no merger.
 * Null: {@code NO_DENIAL}. Worked: "not a merger or takeover", exploring in the middle of 2018 =
 * reversed; "integrating services, not organisations", no merger = held so far; six of eight =
 * 0.750. Source: METRICS M22.
 *
 * @param claimId the claim that denies
 * @param deniedOn last possible day of its publication; empty when unknown
 * @param reversedOn when a merger was first reported or took effect after it; empty while it holds
 */
public record Denial(String claimId, Optional<LocalDate> deniedOn, Optional<LocalDate> reversedOn) {

  /** Every denial of a merger, by claim id. */
  public static List<Denial> of(Partnership partnership) {
    List<Stated<PartnershipArguments>> mergers =
        partnership.counted(PartnershipArguments.class).stream()
            .filter(c -> StandingPromises.isMerger(c.said().form()))
            .toList();
    return mergers.stream()
        .filter(c -> c.source().claim().factuality().polarity() == Polarity.NEGATIVE)
        .map(c -> of(c, mergers, partnership))
        .toList();
  }

  /** Whether a merger followed. */
  public boolean reversed() {
    return reversedOn.isPresent();
  }

  /** The days from the denial to what reversed it; empty while it holds or is undated. */
  public OptionalLong daysBetween() {
    return deniedOn.isPresent() && reversedOn.isPresent()
        ? OptionalLong.of(ChronoUnit.DAYS.between(deniedOn.get(), reversedOn.get()))
        : OptionalLong.empty();
  }

  /** The share of denials that were reversed. */
  public static Outcome rate(Collection<Denial> denials) {
    if (denials.isEmpty()) {
      return Outcome.missing(NullReason.NO_DENIAL);
    }
    long reversed = denials.stream().filter(Denial::reversed).count();
    return Outcome.of(
        Quantity.exactly(BigDecimal.valueOf(reversed))
            .dividedBy(BigDecimal.valueOf(denials.size())));
  }

  private static Denial of(
      Stated<PartnershipArguments> denial,
      List<Stated<PartnershipArguments>> mergers,
      Partnership partnership) {
    Optional<LocalDate> deniedOn = denial.source().publishedBy();
    Optional<LocalDate> reversedOn =
        Stream.concat(
                mergers.stream()
                    .filter(Denial::affirms)
                    .flatMap(c -> c.source().publishedBy().stream()),
                completion(partnership).stream())
            .filter(day -> deniedOn.filter(day::isAfter).isPresent())
            .min(Comparator.naturalOrder())
            .or(() -> deniedOn.isEmpty() ? completion(partnership) : Optional.empty());
    return new Denial(denial.source().id(), deniedOn, reversedOn);
  }

  private static boolean affirms(Stated<PartnershipArguments> claim) {
    return claim.source().claim().factuality().polarity() == Polarity.POSITIVE
        && claim.said().sideState().filter(s -> s != SideState.PAUSED).isEmpty();
  }

  private static Optional<LocalDate> completion(Partnership partnership) {
    return StandingPromises.isMerger(partnership.state().form())
        ? partnership.state().knownCompletion()
        : Optional.empty();
  }
}
