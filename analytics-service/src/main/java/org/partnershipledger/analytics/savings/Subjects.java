package org.partnershipledger.analytics.savings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.claim.OrganisationReference;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;

/** The bodies that a sum belongs to. */
final class Subjects {
  private Subjects() {}

  /** The ids of the subjects; empty when the text leaves any of them open. */
  static Optional<Set<String>> of(RecordedClaim claim) {
    List<OrganisationReference> subjects = claim.claim().organisations(OrganisationRole.SUBJECT);
    if (subjects.isEmpty() || subjects.stream().anyMatch(s -> s.id().isEmpty())) {
      return Optional.empty();
    }
    Set<String> ids = new HashSet<>();
    subjects.forEach(s -> ids.add(s.id().orElseThrow()));
    return Optional.of(ids);
  }

  /** Bodies that the text leaves open cannot differ: then the common partnership decides. */
  static boolean agree(RecordedClaim one, RecordedClaim other) {
    Optional<Set<String>> a = of(one);
    Optional<Set<String>> b = of(other);
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }
}
