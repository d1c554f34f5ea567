package org.partnershipledger.registry.api.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipledger.contracts.claim.PartnershipArguments;
import org.partnershipledger.contracts.ledger.Arrangement;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.fold.partnership.Lateness;
import org.partnershipledger.registry.projection.ClaimStore.Placed;

/**
 * A partnership as a line of a file.
 *
 * @param state its state
 * @param lateness how late it is
 * @param evidence the latest claim that says how far it is; else the latest that it rests on
 */
public record PartnershipLine(
    PartnershipState state, Lateness lateness, Optional<ReportedClaim> evidence) {

  /** The line of a partnership, from the claims that it rests on, by id. */
  public static PartnershipLine of(PartnershipState state, Map<String, Placed> claims) {
    List<ReportedClaim> backing =
        claimIdsOf(state).stream()
            .flatMap(id -> Optional.ofNullable(claims.get(id)).stream())
            .map(Placed::claim)
            .sorted(ReportedClaim.ORDER)
            .toList();
    return new PartnershipLine(state, Lateness.of(state), evidence(state, backing));
  }

  /** The claims that the arrangement rests on by which the partnership is shown. */
  public static Collection<String> claimIdsOf(PartnershipState state) {
    return state.arrangements().stream()
        .filter(a -> a.form() == state.form() && a.stage().equals(state.stage()))
        .findFirst()
        .map(Arrangement::claimIds)
        .orElse(List.of());
  }

  private static Optional<ReportedClaim> evidence(
      PartnershipState state, List<ReportedClaim> backing) {
    Comparator<ReportedClaim> tellsStageThenLater =
        Comparator.comparing((ReportedClaim c) -> tellsStage(state, c))
            .thenComparing(c -> c.claim().arguments() instanceof PartnershipArguments)
            .thenComparing(ReportedClaim.ORDER);
    return backing.stream().max(tellsStageThenLater);
  }

  private static boolean tellsStage(PartnershipState state, ReportedClaim reported) {
    return reported.isPositive()
        && reported.claim().arguments() instanceof PartnershipArguments arguments
        && arguments.stage().isPresent()
        && arguments.stage().equals(state.stage());
  }
}
