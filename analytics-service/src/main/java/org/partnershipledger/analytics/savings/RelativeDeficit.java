package org.partnershipledger.analytics.savings;

import java.util.List;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.Partnership.Stated;
import org.partnershipledger.contracts.claim.FinanceArguments;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Polarity;

/**
 * M20, the financial distress of a partner, which is no saving: its deficit as a share, held
 * against the national one of the same article, as {@code partner / national} and as {@code partner
 * − national}.
 *
 * <p>Units: ratio; percentage points. Inputs: deficits stated as shares, of members and of bodies
 * that are no members. Null: {@code NO_DEFICIT} when none of a member is stated, {@code
 * NO_NATIONAL_DEFICIT} when there is nothing to hold it against.
 *
 * <p>Worked: "nearly 7" against 4 per cent: at most 7 / 4 = 1.75 times and at most 3.0 points.
 * Source: METRICS M20.
 *
 * @param times the partner's share as a multiple of the national one
 * @param gap the partner's share less the national one
 * @param claimIds the claims of the two shares; empty when there are none
 */
public record RelativeDeficit(Outcome times, Outcome gap, List<String> claimIds) {
  public RelativeDeficit {
    claimIds = List.copyOf(claimIds);
  }

  /** The distress that the claims tell of. */
  public static RelativeDeficit of(Partnership partnership) {
    List<Stated<FinanceArguments>> shares =
        partnership.counted(FinanceArguments.class).stream()
            .filter(f -> f.said().measure() == FinanceMeasure.DEFICIT)
            .filter(f -> f.said().ratio().isPresent() && !f.said().counterfactual())
            .filter(f -> f.source().claim().factuality().polarity() == Polarity.POSITIVE)
            .toList();
    List<Stated<FinanceArguments>> own =
        shares.stream().filter(f -> !isBeyond(f, partnership)).toList();
    if (own.isEmpty()) {
      return none(NullReason.NO_DEFICIT);
    }
    return own.stream()
        .flatMap(
            o ->
                shares.stream()
                    .filter(f -> isBeyond(f, partnership))
                    .filter(f -> f.source().articleId().equals(o.source().articleId()))
                    .map(f -> of(o, f)))
        .findFirst()
        .orElseGet(() -> none(NullReason.NO_NATIONAL_DEFICIT));
  }

  private static RelativeDeficit of(
      Stated<FinanceArguments> own, Stated<FinanceArguments> national) {
    Outcome share = share(own.said().ratio().orElseThrow());
    Quantity whole = quantity(national.said().ratio().orElseThrow());
    return new RelativeDeficit(
        share.map(s -> s.over(whole)),
        share.map(s -> s.less(whole)),
        List.of(own.source().id(), national.source().id()));
  }

  private static boolean isBeyond(Stated<FinanceArguments> claim, Partnership partnership) {
    return Scope.of(claim.source(), partnership.state()).extent() == Scope.Extent.BEYOND;
  }

  private static Outcome share(Percentage share) {
    return Outcome.of(quantity(share)).flagged(QualifierFlags.of(share.qualifier()));
  }

  private static Quantity quantity(Percentage share) {
    return Quantity.qualified(share.qualifier(), share.lower(), share.upper());
  }

  private static RelativeDeficit none(NullReason reason) {
    return new RelativeDeficit(Outcome.missing(reason), Outcome.missing(reason), List.of());
  }
}
