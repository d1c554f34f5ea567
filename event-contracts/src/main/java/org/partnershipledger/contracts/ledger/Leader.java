package org.partnershipledger.contracts.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.LeadershipArguments;

/**
 * Someone reported in an office of one or several bodies, now or then.
 *
 * @param leader who, in which office, and what happened last
 * @param organisationIds the bodies of the office
 * @param tenure whether the person is in office, by what was reported last
 * @param claimId the claim
 * @param articleId its article
 * @param reportedOn last possible day of publication; empty when unknown
 */
public record Leader(
    LeadershipArguments leader,
    List<String> organisationIds,
    Tenure tenure,
    String claimId,
    String articleId,
    Optional<LocalDate> reportedOn) {
  public Leader {
    organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
  }
}
