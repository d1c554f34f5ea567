package org.partnershipledger.registry.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.partnershipledger.registry.projection.Changes.Change;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.Verdict;
import org.partnershipledger.registry.webhook.WebhookState;

/**
 * What came of deliveries. A success always counts while the lease is held; a failure counts only
 * if nobody changed the webhook meanwhile, who wants it tried anew.
 */
@ApplicationScoped
@Transactional
public class ProgressStore {
  private final Session entities;
  private final WebhookStore webhooks;
  private final LetterStore letters;

  ProgressStore(Session entities, WebhookStore webhooks, LetterStore letters) {
    this.entities = entities;
    this.webhooks = webhooks;
    this.letters = letters;
  }

  /**
   * Keeps what came of an attempt.
   *
   * @param webhook as it was when the attempt was made
   * @return whether the next change may be sent under the same lease
   */
  boolean keep(
      Lease lease, Webhook webhook, Change change, Reply reply, Verdict verdict, Instant now) {
    Optional<Webhook> present = webhooks.hold(webhook.id());
    boolean isSame = present.filter(p -> p.revision() == webhook.revision()).isPresent();
    if (present.isEmpty() || !holds(lease)) {
      return false;
    }
    if (!isSame && !(verdict instanceof Verdict.Delivered)) {
      return false;
    }
    return switch (verdict) {
      case Verdict.Delivered _ -> delivered(lease, change, reply, now) && isSame;
      case Verdict.Again again -> failed(lease, reply, again.at(), now);
      case Verdict.Parked parked -> {
        letters.park(lease.webhookId(), change, reply, now);
        passedOver(lease, change, reply, now);
        parked.givesUp().ifPresent(reason -> giveUp(webhook, reason, now));
        yield parked.givesUp().isEmpty();
      }
      case Verdict.GivenUp givenUp -> {
        boolean unused = failed(lease, reply, now, now);
        giveUp(webhook, givenUp.reason(), now);
        yield false;
      }
    };
  }

  /** Passes over changes that the webhook does not ask for, up to a number. */
  void pass(Lease lease, long upTo) {
    int unused =
        update(lease, "reached = greatest(reached, :upTo)")
            .setParameter("upTo", upTo)
            .executeUpdate();
  }

  private boolean holds(Lease lease) {
    return !entities
        .createNativeQuery(
            """
            select webhook_id from webhook_delivery
            where webhook_id = :id and lease_number = :number for update
            """,
            Object.class)
        .setParameter("id", Rows.id(lease.webhookId()))
        .setParameter("number", lease.number())
        .getResultList()
        .isEmpty();
  }

  private boolean delivered(Lease lease, Change change, Reply reply, Instant now) {
    return attempt(
                lease,
                """
                reached = :reached, attempts = 0, failing_since = null, parked_in_a_row = 0,
                last_success_at = :now
                """,
                reply,
                now)
            .setParameter("reached", change.sequence())
            .executeUpdate()
        == 1;
  }

  private void passedOver(Lease lease, Change change, Reply reply, Instant now) {
    int unused =
        attempt(
                lease,
                """
                reached = :reached, attempts = 0, failing_since = null,
                parked_in_a_row = parked_in_a_row + 1
                """,
                reply,
                now)
            .setParameter("reached", change.sequence())
            .executeUpdate();
  }

  private boolean failed(Lease lease, Reply reply, Instant dueAt, Instant now) {
    int unused =
        attempt(
                lease,
                """
                attempts = attempts + 1, failing_since = coalesce(failing_since, :now),
                due_at = :dueAt
                """,
                reply,
                now)
            .setParameter("dueAt", dueAt)
            .executeUpdate();
    return false;
  }

  private void giveUp(Webhook webhook, String reason, Instant now) {
    webhooks.keep(
        new Webhook(
            webhook.id(),
            webhook.revision() + 1,
            webhook.terms(),
            WebhookState.GIVEN_UP,
            Optional.of(reason),
            webhook.createdAt(),
            now));
  }

  private MutationQuery attempt(Lease lease, String set, Reply reply, Instant now) {
    return update(
            lease,
            set
                + ", last_attempt_at = :now, last_status = cast(:status as integer),"
                + " last_reason = cast(:reason as text)")
        .setParameter("now", now)
        .setParameter("status", reply.answered().orElse(null))
        .setParameter("reason", reply.fault().orElse(null));
  }

  private MutationQuery update(Lease lease, String set) {
    return entities
        .createNativeMutationQuery(
            "update webhook_delivery set "
                + set
                + " where webhook_id = :id and lease_number = :number")
        .setParameter("id", Rows.id(lease.webhookId()))
        .setParameter("number", lease.number());
  }
}
