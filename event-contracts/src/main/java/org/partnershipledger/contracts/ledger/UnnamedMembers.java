package org.partnershipledger.contracts.ledger;

import java.util.List;
import org.partnershipledger.contracts.claim.Candidate;
import org.partnershipledger.contracts.claim.UnresolvedBodies;

/**
 * Parties that no article names.
 *
 * @param known what is known of them
 * @param candidates bodies that they may be; never merged into the members
 */
public record UnnamedMembers(UnresolvedBodies known, List<Candidate> candidates) {
  public UnnamedMembers {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }
}
