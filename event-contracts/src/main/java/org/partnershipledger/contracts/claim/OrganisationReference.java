package org.partnershipledger.contracts.claim;

import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.vocabulary.OrganisationRole;
import org.partnershipledger.contracts.vocabulary.OrganisationType;
import org.partnershipledger.contracts.vocabulary.Resolution;

/**
 * A body in a role, with the words that name it and how they were resolved.
 *
 * @param role what the body is to the claim
 * @param mention the words of the text
 * @param span where they stand in the canonical text
 * @param id ODS code or own id; empty when ambiguous or unresolved
 * @param code ODS code; empty for a body without one, or when not resolved
 * @param name canonical name on the date; empty when not resolved to one body or name
 * @param type what kind of body it is, where known
 * @param resolution how the mention was linked
 * @param candidates the bodies it may be, when ambiguous or a hint exists; else empty
 * @param unresolved what is known of bodies left unnamed
 */
public record OrganisationReference(
    OrganisationRole role,
    String mention,
    Span span,
    Optional<String> id,
    Optional<String> code,
    Optional<String> name,
    Optional<OrganisationType> type,
    Resolution resolution,
    List<Candidate> candidates,
    Optional<UnresolvedBodies> unresolved) {
  public OrganisationReference {
    candidates = candidates == null ? List.of() : List.copyOf(candidates);
  }

  /** The same reference in another role. */
  public OrganisationReference as(OrganisationRole other) {
    return new OrganisationReference(
        other, mention, span, id, code, name, type, resolution, candidates, unresolved);
  }
}
