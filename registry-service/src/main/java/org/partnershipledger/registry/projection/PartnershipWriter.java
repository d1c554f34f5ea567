package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.partnershipledger.fold.body.MemberLineage;
import org.partnershipledger.fold.claim.Reading;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.partnership.identity.PartnershipIds.Identified;
import org.partnershipledger.registry.projection.Changed.Motive;
import org.partnershipledger.registry.projection.PartnershipStore.Standing;
import org.partnershipledger.rim.outbox.Outbox;

/**
 * Folds the partnerships that a redistribution of dossiers affects, and stores what comes of it.
 */
@ApplicationScoped
public class PartnershipWriter {

  private final ArticleStore articles;
  private final DossierStore dossiers;
  private final AssignmentStore assignments;
  private final PartnershipStore partnerships;
  private final PartnershipHistory history;
  private final ClaimStore claims;
  private final ClaimLedger claimEntries;
  private final ItemStore items;
  private final MemberLineage lineage;
  private final Outbox outbox;

  PartnershipWriter(
      ArticleStore articles,
      DossierStore dossiers,
      AssignmentStore assignments,
      PartnershipStore partnerships,
      PartnershipHistory history,
      ClaimStore claims,
      ClaimLedger claimEntries,
      ItemStore items,
      MemberLineage lineage,
      Outbox outbox) {
    this.articles = articles;
    this.dossiers = dossiers;
    this.assignments = assignments;
    this.partnerships = partnerships;
    this.history = history;
    this.claims = claims;
    this.claimEntries = claimEntries;
    this.items = items;
    this.lineage = lineage;
    this.outbox = outbox;
  }

  /**
   * Stores what follows.
   *
   * @return ids of the bodies that are or were parties to a partnership that changed
   */
  Set<String> write(Redistribution redistribution, Changed changed) throws SQLException {
    Map<String, Standing> standing = partnerships.find(redistribution.ids());
    Map<String, Reading> readings =
        articles.readingsOf(redistribution.articlesOfAffected(changed.articles()));
    PartnershipRun run = new PartnershipRun(redistribution, changed, standing, readings, lineage);
    for (Identified partnership : redistribution.now()) {
      if (redistribution.isAffected(partnership, changed.articles())) {
        run.fold(partnership);
      }
    }
    redirect(redistribution, run, changed.motive());
    redistribution.emptied().forEach(id -> run.empty(id, partnerships.empty(id)));
    history.end(redistribution.ended(), run.recordedAt());
    store(run, changed);
    return run.members();
  }

  private void redirect(Redistribution redistribution, PartnershipRun run, Motive motive) {
    redistribution
        .redirected()
        .forEach(
            (id, into) -> {
              long version = partnerships.redirect(id, into);
              assignments.redirect(id, into, motive, run.recordedAt());
              run.merge(id, into, version);
            });
  }

  private void store(PartnershipRun run, Changed changed) throws SQLException {
    partnerships.put(run.states());
    history.record(run.told(), run.recordedAt());
    assignments.append(run.decisions(), run.recordedAt());
    Map<DossierKey, String> places = run.places();
    if (!places.isEmpty()) {
      dossiers.place(places);
    }
    claims.record(changed.articles(), changed.withThoseOutside(run.claims()), run.recordedAt());
    items.record(run.events(), run.recordedAt());
    claimEntries.append(run.events(), changed.motive(), run.recordedAt());
    outbox.addAll(run.outgoing());
  }
}
