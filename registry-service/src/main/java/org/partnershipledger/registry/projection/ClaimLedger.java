package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.registry.projection.Changed.Motive;

/** The history of each claim in the ledger; it only grows. */
@ApplicationScoped
public class ClaimLedger {

  private final Session entities;

  ClaimLedger(Session entities) {
    this.entities = entities;
  }

  /**
   * What happened to a claim.
   *
   * @param partnershipId the partnership that it was entered for or withdrawn from
   * @param entry {@code recorded} or {@code withdrawn}
   * @param reason why it was withdrawn, or what a person did that has it recorded; else empty text
   * @param recordedAt when
   */
  public record Entry(String partnershipId, String entry, String reason, Instant recordedAt) {}

  /** Enters what these events say of claims; other events are passed over. */
  void append(List<LedgerEvent> events, Motive motive, Instant recordedAt) {
    List<String[]> rows = new ArrayList<>();
    for (LedgerEvent event : events) {
      if (event instanceof LedgerEvent.ClaimRecorded e) {
        String article = e.article().articleId();
        rows.add(row(e.claim().id(), article, e.partnershipId(), "recorded", motive.told()));
      } else if (event instanceof LedgerEvent.ClaimWithdrawn e) {
        rows.add(row(e.claimId(), e.articleId(), e.partnershipId(), "withdrawn", e.reason()));
      }
    }
    if (!rows.isEmpty()) {
      insert(rows, recordedAt);
    }
  }

  private static String[] row(String... values) {
    return values;
  }

  private void insert(List<String[]> rows, Instant recordedAt) {
    entities
        .createNativeQuery(
            """
            insert into claim_entry
              (claim_id, article_id, partnership_id, entry, reason, recorded_at)
            select claim_id, article_id, partnership_id, entry, reason, :recordedAt
            from unnest(cast(:claims as text[]), cast(:articles as text[]),
                        cast(:partnerships as text[]), cast(:entries as text[]),
                        cast(:reasons as text[])) with ordinality
              as e (claim_id, article_id, partnership_id, entry, reason, place)
            order by place
            """)
        .setParameter("recordedAt", recordedAt)
        .setParameter("claims", column(rows, 0))
        .setParameter("articles", column(rows, 1))
        .setParameter("partnerships", column(rows, 2))
        .setParameter("entries", column(rows, 3))
        .setParameter("reasons", column(rows, 4))
        .executeUpdate();
  }

  private static String[] column(List<String[]> rows, int column) {
    return rows.stream().map(row -> row[column]).toArray(String[]::new);
  }

  /** The history of a claim, the oldest entry first. */
  public List<Entry> historyOf(String claimId) {
    return entities
        .createQuery(
            "from ClaimEntryRecord where claimId = :claim order by number", ClaimEntryRecord.class)
        .setParameter("claim", claimId)
        .getResultStream()
        .map(e -> new Entry(e.partnershipId, e.entry, e.reason, e.recordedAt))
        .toList();
  }
}
