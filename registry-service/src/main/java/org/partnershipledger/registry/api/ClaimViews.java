package org.partnershipledger.registry.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimLedger;
import org.partnershipledger.registry.projection.ClaimStore;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** One claim as it is shown: with its article and its history. */
@ApplicationScoped
class ClaimViews {

  private final ClaimStore claims;
  private final ClaimLedger ledger;

  ClaimViews(ClaimStore claims, ClaimLedger ledger) {
    this.claims = claims;
    this.ledger = ledger;
  }

  /**
   * The claim of an id.
   *
   * @throws ProblemException when none counts under the id
   */
  ClaimView find(String id, AsOf asOf) {
    return claims
        .find(id, asOf)
        .map(placed -> ClaimView.of(placed.claim(), placed.partnershipId()))
        .map(view -> view.with(history(id)).asOf(asOf))
        .orElseThrow(
            () -> ProblemException.of(ProblemType.NOT_FOUND, "no claim counts under the id " + id));
  }

  private List<ClaimView.Entry> history(String id) {
    return ledger.historyOf(id).stream()
        .map(
            e ->
                new ClaimView.Entry(
                    e.entry(),
                    e.partnershipId(),
                    Optional.of(e.reason()).filter(reason -> !reason.isEmpty()),
                    e.recordedAt()))
        .toList();
  }
}
