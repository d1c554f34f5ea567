package org.partnershipledger.analytics.savings;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * A savings claim that no total has, with the reason.
 *
 * @param partnershipId the partnership
 * @param claimId the claim
 * @param bodies whose money it would be
 * @param kind promised, made, target or required
 * @param pounds the amount; empty for a share without a base
 * @param reason why, in words
 * @param other the claim that stands for, contains or replaces it; empty when none
 * @param breakdown where it would belong
 */
public record LeftOut(
    String partnershipId,
    String claimId,
    BodyClass bodies,
    SavingsKind kind,
    Optional<Quantity> pounds,
    String reason,
    Optional<String> other,
    Breakdown breakdown) {

  /** What the totals leave out of a ledger. */
  public static List<LeftOut> of(SavingsLedger ledger) {
    return ledger.entries().stream()
        .filter(e -> !e.counts())
        .map(
            e ->
                new LeftOut(
                    ledger.partnershipId(),
                    e.line().id(),
                    ledger.bodies(),
                    e.line().kind(),
                    e.line().amount().quantity(),
                    e.leftOut().orElse(e.reason()).words(),
                    e.other(),
                    ledger.breakdown().on(e.line().madeOn())))
        .toList();
  }
}
