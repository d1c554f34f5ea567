package org.partnershipledger.registry.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jboss.logging.Logger;
import org.partnershipledger.registry.projection.Changes.Change;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.delivery.Letter.State;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;

/** The dead letters of webhooks. */
@ApplicationScoped
@Transactional
public class LetterStore {
  /** How long a letter is kept after it was settled. */
  private static final Duration KEPT = Duration.ofDays(90);

  private static final Logger LOG = Logger.getLogger(LetterStore.class);

  private static final String FIND =
      """
      select number, sequence, event_id, type, partnership_id, attempts, first_attempt_at,
        last_attempt_at, last_status, reason, parked_at, state, decision, decided_by,
        decided_reason, decided_at, settled_at
      from webhook_dead_letter where webhook_id = :id
      """;

  private final Session entities;

  LetterStore(Session entities) {
    this.entities = entities;
  }

  /** Up to so many letters of a webhook after a number, in order; without a state, those parked. */
  public List<Letter> list(String webhook, long after, Optional<State> state, int most) {
    String states = state.map(State::wire).orElse("open,decided");
    return read(
        query(
                FIND
                    + " and number > :after and state = any(string_to_array(:states, ','))"
                    + " order by number limit :most",
                webhook)
            .setParameter("after", after)
            .setParameter("states", states)
            .setParameter("most", most));
  }

  /** The letters of a webhook that somebody wants replayed, in the order of their changes. */
  List<Letter> toReplay(String webhook) {
    return read(
        query(FIND + " and state = 'decided' order by sequence, number limit 100", webhook));
  }

  /** A letter that nobody else changes until the transaction ends. */
  public Optional<Letter> hold(String webhook, long number) {
    return read(
            query(FIND + " and number = :number for update", webhook)
                .setParameter("number", number))
        .stream()
        .findFirst();
  }

  /** Keeps what somebody decided of a letter that is held. */
  public void decide(Letter letter, Decision decision) {
    boolean isDiscard = decision.action() == Action.DISCARD;
    int unused =
        entities
            .createNativeMutationQuery(
                """
                update webhook_dead_letter
                set state = :state, decision = :action, decided_by = :by, decided_reason = :why,
                  decided_at = :at, settled_at = cast(:settledAt as timestamptz)
                where number = :number
                """)
            .setParameter("state", (isDiscard ? State.DISCARDED : State.DECIDED).wire())
            .setParameter("action", decision.action().wire())
            .setParameter("by", decision.by())
            .setParameter("why", decision.why())
            .setParameter("at", decision.at())
            .setParameter("settledAt", isDiscard ? decision.at().toString() : null)
            .setParameter("number", letter.number())
            .executeUpdate();
  }

  /** Keeps what came of a replay; one that failed leaves the letter open. */
  void replayed(Letter letter, Reply reply, Instant now) {
    boolean isDone = reply instanceof Reply.Accepted;
    int unused =
        entities
            .createNativeMutationQuery(
                """
                update webhook_dead_letter
                set state = :state, attempts = attempts + 1, last_attempt_at = :now,
                  last_status = cast(:status as integer),
                  reason = coalesce(cast(:reason as text), reason),
                  decision = case when :done then decision end,
                  decided_by = case when :done then decided_by end,
                  decided_reason = case when :done then decided_reason end,
                  decided_at = case when :done then decided_at end,
                  settled_at = case when :done then cast(:now as timestamptz) end
                where number = :number and state = 'decided'
                """)
            .setParameter("state", (isDone ? State.REPLAYED : State.OPEN).wire())
            .setParameter("done", isDone)
            .setParameter("status", reply.answered().orElse(null))
            .setParameter("reason", reply.fault().orElse(null))
            .setParameter("now", now)
            .setParameter("number", letter.number())
            .executeUpdate();
  }

  /**
   * Parks a change whose last attempt failed just now, before its failures are forgotten. Letters
   * that were settled long ago go.
   */
  void park(String webhook, Change change, Reply reply, Instant now) {
    int forgotten =
        entities
            .createNativeMutationQuery(
                """
                delete from webhook_dead_letter where webhook_id = :id and settled_at < :before
                """)
            .setParameter("id", Rows.id(webhook))
            .setParameter("before", now.minus(KEPT))
            .executeUpdate();
    LOG.debugf("%d settled dead letters of the webhook %s went", forgotten, webhook);
    int unused =
        entities
            .createNativeMutationQuery(
                """
                insert into webhook_dead_letter (webhook_id, sequence, event_id, type,
                  partnership_id, attempts, first_attempt_at, last_attempt_at, last_status, reason,
                  parked_at, state)
                select webhook_id, :sequence, :event, :type, :partnership, attempts + 1,
                  coalesce(failing_since, :now), :now, cast(:status as integer), :reason, :now,
                  'open'
                from webhook_delivery where webhook_id = :id
                """)
            .setParameter("id", Rows.id(webhook))
            .setParameter("sequence", change.sequence())
            .setParameter("event", change.id())
            .setParameter("type", change.type().shortName())
            .setParameter("partnership", change.partnershipId())
            .setParameter("status", reply.answered().orElse(null))
            .setParameter("reason", reply.fault().orElse(""))
            .setParameter("now", now)
            .executeUpdate();
  }

  private NativeQuery<Object[]> query(String sql, String webhook) {
    return entities.createNativeQuery(sql, Object[].class).setParameter("id", Rows.id(webhook));
  }

  private static List<Letter> read(NativeQuery<Object[]> query) {
    return query.getResultStream().map(LetterRows::letter).toList();
  }
}
