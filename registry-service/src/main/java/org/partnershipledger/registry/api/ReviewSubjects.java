package org.partnershipledger.registry.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.projection.ActionLog;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.NameStore;
import org.partnershipledger.registry.projection.PartnershipStore;
import org.partnershipledger.registry.projection.TrustView;
import org.partnershipledger.registry.review.ReviewAction;
import org.partnershipledger.rim.http.Preconditions;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** What actions are about, and whether the one who acts has seen it as it is. */
@ApplicationScoped
class ReviewSubjects {

  private final ClaimViews claims;
  private final PartnershipStore partnerships;
  private final TrustView bodies;
  private final NameStore names;
  private final ActionLog log;

  ReviewSubjects(
      ClaimViews claims,
      PartnershipStore partnerships,
      TrustView bodies,
      NameStore names,
      ActionLog log) {
    this.claims = claims;
    this.partnerships = partnerships;
    this.bodies = bodies;
    this.names = names;
    this.log = log;
  }

  /**
   * Requires that the sender has read what the action is about as it is now.
   *
   * @throws ProblemException when it does not say so, what it read has changed, or there is none
   */
  void require(ReviewAction action, HttpHeaders headers, Request request) {
    Preconditions.requireRead(
        headers, request, () -> tagOf(action), "the ETag of what you act on, as you read it");
  }

  private EntityTag tagOf(ReviewAction action) {
    return switch (action) {
      case ReviewAction.Accept a -> claim(a.claimId());
      case ReviewAction.Reject a -> claim(a.claimId());
      case ReviewAction.Correct a -> claim(a.corrected().id());
      case ReviewAction.Join a -> partnership(a.partnershipId());
      case ReviewAction.SetAside a -> partnership(a.partnershipId());
      case ReviewAction.Name a -> body(a.organisationId());
      case ReviewAction.Body a -> Conditional.tagOf(names.meaningOf(a.name(), Optional.empty()));
      case ReviewAction.Undo a -> Conditional.tagOf(review(a.actionId()));
    };
  }

  private EntityTag claim(String id) {
    return Conditional.tagOf(claims.find(id, AsOf.NOW));
  }

  private EntityTag partnership(String id) {
    return partnerships
        .find(id)
        .map(standing -> versionTag(standing.version()))
        .orElseThrow(missing("no partnership has the id " + id));
  }

  private EntityTag body(String id) {
    return bodies
        .find(id, AsOf.NOW)
        .map(TrustState::version)
        .map(ReviewSubjects::versionTag)
        .orElseThrow(missing("no organisation has the code or id " + id));
  }

  private static EntityTag versionTag(long version) {
    return new EntityTag(String.valueOf(version));
  }

  /**
   * The action of an id as it is shown.
   *
   * @throws ProblemException when there is none
   */
  ReviewView review(String id) {
    return log.find(id).map(ReviewView::of).orElseThrow(missing("no review has the id " + id));
  }

  private static Supplier<ProblemException> missing(String detail) {
    return () -> ProblemException.of(ProblemType.NOT_FOUND, detail);
  }
}
