package org.partnershipledger.registry.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.partnershipledger.registry.webhook.Standing;

/**
 * Who sends to which webhook, by the clock of the database, which is the same for all instances.
 * Rows are locked for a moment only, never while anything is sent.
 */
@ApplicationScoped
@Transactional
public class LeaseStore {
  private static final String CLAIM =
      """
      update webhook_delivery
      set lease_number = lease_number + 1, lease_owner = :owner,
        lease_until = now() + cast(:time as interval)
      where webhook_id in (
        select d.webhook_id from webhook_delivery d join webhook w on w.id = d.webhook_id
        where w.state = 'active' and (d.lease_until is null or d.lease_until < now())
          and ((d.due_at <= :now
              and d.reached < (select coalesce(max(sequence), 0) from change))
            or exists (select 1 from webhook_dead_letter l
              where l.webhook_id = d.webhook_id and l.state = 'decided'))
        order by d.due_at
        limit :most
        for update of d skip locked)
      returning cast(webhook_id as text), lease_number
      """;

  private final Session entities;
  private final WebhooksConfig config;

  LeaseStore(Session entities, WebhooksConfig config) {
    this.entities = entities;
    this.config = config;
  }

  /**
   * Leases of webhooks to which there is something to send now, those that waited longest first.
   */
  List<Lease> claim(String owner, int most, Instant now) {
    return entities
        .createNativeQuery(CLAIM, Object[].class)
        .setParameter("owner", owner)
        .setParameter("time", config.lease().toString())
        .setParameter("now", now)
        .setParameter("most", most)
        .getResultStream()
        .map(row -> new Lease((String) row[0], Rows.big(row[1])))
        .toList();
  }

  /** Makes a lease last from now on; false when it is another's by now. */
  boolean renew(Lease lease) {
    return entities
            .createNativeMutationQuery(
                """
                update webhook_delivery set lease_until = now() + cast(:time as interval)
                where webhook_id = :id and lease_number = :number and lease_until is not null
                """)
            .setParameter("time", config.lease().toString())
            .setParameter("id", Rows.id(lease.webhookId()))
            .setParameter("number", lease.number())
            .executeUpdate()
        == 1;
  }

  /** Ends a lease; the next one of the webhook begins then at the earliest. */
  void end(Lease lease, Instant next) {
    int unused =
        entities
            .createNativeMutationQuery(
                """
                update webhook_delivery
                set lease_until = null, lease_owner = null, due_at = greatest(due_at, :next)
                where webhook_id = :id and lease_number = :number
                """)
            .setParameter("id", Rows.id(lease.webhookId()))
            .setParameter("number", lease.number())
            .setParameter("next", next)
            .executeUpdate();
  }

  /** How far a webhook has been told; empty when it is gone. */
  public Optional<Progress> progress(String webhook) {
    return entities
        .createNativeQuery(
            """
            select d.reached, d.attempts, d.parked_in_a_row, d.failing_since, d.due_at,
              d.last_attempt_at, d.last_success_at, d.last_status, d.last_reason,
              (select count(*) from webhook_dead_letter l
               where l.webhook_id = d.webhook_id and l.state in ('open', 'decided'))
            from webhook_delivery d where d.webhook_id = :id
            """,
            Object[].class)
        .setParameter("id", Rows.id(webhook))
        .getResultStream()
        .map(LeaseStore::progress)
        .findFirst();
  }

  private static Progress progress(Object[] row) {
    return new Progress(
        Rows.big(row[0]),
        new Standing((Integer) row[1], (Integer) row[2]),
        Rows.time(row[3]),
        (Instant) row[4],
        Rows.time(row[5]),
        Rows.time(row[6]),
        Rows.number(row[7]),
        Rows.text(row[8]),
        Rows.big(row[9]));
  }
}
