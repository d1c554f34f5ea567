package org.partnershipledger.local.proof.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.projection.PartnershipFigures;
import org.partnershipledger.analytics.projection.RegisterFacts;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.Totals;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.claim.ReportedClaim;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.organisation.ReferenceTransactions;
import org.partnershipledger.registry.partnership.change.PartnershipChange;
import org.partnershipledger.registry.partnership.change.PartnershipChange.Held;

/**
 * The figures that follow from a ledger, by analytics' pure rules.
 *
 * @param figures the figures of partnerships, by key
 * @param totals the totals
 */
record ExpectedFigures(Map<String, JsonNode> figures, List<JsonNode> totals) {
  /**
   * Works them out.
   *
   * @param states the document of each partnership under its id
   * @param claims the claims of each, by the same id
   */
  static ExpectedFigures of(
      Map<String, JsonNode> states,
      Map<String, List<ReportedClaim>> claims,
      OrganisationReference reference) {
    RegisterFacts facts = new RegisterFacts(reference);
    Forecasts forecasts = new Forecasts(ReferenceTransactions.load().all());
    Map<String, JsonNode> figures = new TreeMap<>();
    List<Contribution> contributions = new ArrayList<>();
    states.forEach(
        (id, state) -> {
          PartnershipAccount account =
              PartnershipAccount.of(copy(state, claims.getOrDefault(id, List.of())), facts);
          contributions.addAll(account.contributions());
          PartnershipFigures.of(account, forecasts)
              .forEach(figure -> figures.put(figure.key(), Json.tree(figure.figure())));
        });
    return new ExpectedFigures(
        figures, Totals.of(contributions).stream().map(t -> Json.tree(TotalRow.of(t))).toList());
  }

  /** What analytics holds after the events of a partnership. */
  private static Partnership copy(JsonNode document, List<ReportedClaim> claims) {
    PartnershipState state = EventJson.read(EventJson.write(document), PartnershipState.class);
    Partnership copy = Partnership.unknown(state.id());
    for (LedgerEvent event :
        PartnershipChange.events(Optional.empty(), Held.of(state, claims), "")) {
      copy = copy.after(event);
    }
    return copy;
  }
}
