package org.partnershipledger.analytics.dashboard.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.HeldPartnerships;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Finds partnerships, and works out of their claims what their pages and files show. */
@ApplicationScoped
class Subjects {
  private final HeldPartnerships held;
  private final Documents documents;
  private final ReferenceFacts facts;
  private final Frames frames;
  private final OrganisationReference organisations = OrganisationReference.load();

  @Inject
  Subjects(HeldPartnerships held, Documents documents, ReferenceFacts facts, Frames frames) {
    this.held = held;
    this.documents = documents;
    this.facts = facts;
    this.frames = frames;
  }

  /**
   * A partnership by an id.
   *
   * @throws ProblemException not-found, where nothing counts under the id
   */
  Partnership held(String id) throws SQLException {
    return held.find(id)
        .filter(p -> p.state().mergedInto().isPresent() || latest(p).isPresent())
        .orElseThrow(
            () -> ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id));
  }

  /** What a partnership was on a day, or is; empty when nothing had been reported of it. */
  Optional<Subject> on(Partnership partnership, Optional<LocalDate> chosen) {
    return documents.of(partnership, chosen).map(state -> subject(partnership, state, chosen));
  }

  /** The name of a partnership as it is known now. */
  String title(Partnership partnership) {
    return latest(partnership).map(Titles::brief).orElse(partnership.id());
  }

  /** Last possible day of the first report; empty when all are undated. */
  static Optional<LocalDate> firstReport(Partnership partnership) {
    return partnership.claims().values().stream()
        .filter(RecordedClaim::counts)
        .flatMap(c -> c.publishedBy().stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<PartnershipState> latest(Partnership partnership) {
    return documents.of(partnership, Optional.empty());
  }

  private Subject subject(Partnership latest, PartnershipState state, Optional<LocalDate> chosen) {
    Partnership then = chosen.flatMap(day -> documents.asOf(latest, day)).orElse(latest);
    return new Subject(
        state,
        PartnershipAccount.of(then, facts),
        latest.claims().values(),
        chosen,
        chosen.orElseGet(frames::today),
        organisations::byId);
  }
}
