package org.partnershipledger.registry.projection;

import java.time.Instant;
import org.hibernate.Session;
import org.partnershipledger.registry.projection.Changed.Motive;

/** What people decided and took back: one more row beside the decision, which stays as it is. */
enum Undone {
  IDENTITY("identity_decision_undone", "decision"),
  NAME("added_name_undone", "added_name"),
  REVIEW("claim_review_undone", "review");

  private final String table;
  private final String of;

  /**
   * Where it is recorded.
   *
   * @param of the column with the number of the decision
   */
  Undone(String table, String of) {
    this.table = table;
    this.of = of;
  }

  /** Records that the decision of a number is taken back. */
  void record(Session entities, long number, Motive motive, Instant recordedAt) {
    entities
        .createNativeQuery(
            """
            insert into %s (%s, reason, author, recorded_at)
            values (:number, :reason, :author, :at)
            """
                .formatted(table, of))
        .setParameter("number", number)
        .setParameter("reason", motive.reason())
        .setParameter("author", motive.author())
        .setParameter("at", recordedAt)
        .executeUpdate();
  }
}
