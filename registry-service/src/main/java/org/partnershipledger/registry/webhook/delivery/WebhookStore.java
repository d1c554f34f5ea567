package org.partnershipledger.registry.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.registry.webhook.Secret;
import org.partnershipledger.registry.webhook.WebhookState;

/** The webhooks that there are. */
@ApplicationScoped
@Transactional
public class WebhookStore {
  /** One webhook is added, changed or removed at a time, so that there are never too many. */
  private static final long LOCK = 0x6C65646765725748L;

  private static final String FIND =
      """
      select cast(w.id as text), w.revision, w.url, w.description, w.partnership, w.member,
             w.region, array_to_string(w.types, ','), w.state, w.state_reason, w.created_at,
             w.changed_at
      from webhook w
      """;

  private final Session entities;

  WebhookStore(Session entities) {
    this.entities = entities;
  }

  /** All of them, by the time at which they were added. */
  public List<Webhook> all() {
    return entities
        .createNativeQuery(FIND + " order by w.created_at, w.id", Object[].class)
        .getResultStream()
        .map(WebhookStore::webhook)
        .toList();
  }

  /** The one of an id. */
  public Optional<Webhook> find(String id) {
    return find(id, "");
  }

  /** The same, and nobody else changes it until the transaction ends. */
  public Optional<Webhook> hold(String id) {
    return find(id, " for update");
  }

  /** How many there are; nobody adds one until the transaction ends. */
  public long count() {
    Object unused =
        entities
            .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", Object.class)
            .setParameter("lock", LOCK)
            .getSingleResult();
    return entities.createNativeQuery("select count(*) from webhook", Long.class).getSingleResult();
  }

  /** Adds one, which is told of what comes after a number. */
  public void add(Webhook webhook, Secret secret, long after) {
    int unused =
        described(
                """
                insert into webhook (id, revision, url, description, partnership, member, region,
                  types, state, state_reason, created_at, changed_at, secret)
                values (:id, :revision, :url, cast(:description as text),
                  cast(:partnership as text), cast(:member as text), cast(:region as text),
                  string_to_array(:types, ','), :state, cast(:reason as text), :createdAt,
                  :changedAt, :secret)
                """,
                webhook)
            .setParameter("createdAt", webhook.createdAt())
            .setParameter("secret", secret.text())
            .executeUpdate();
    int begun =
        entities
            .createNativeMutationQuery(
                "insert into webhook_delivery (webhook_id, reached, due_at) values (:id, :after, :at)")
            .setParameter("id", Rows.id(webhook.id()))
            .setParameter("after", after)
            .setParameter("at", webhook.createdAt())
            .executeUpdate();
  }

  /**
   * Gives one that is held other terms or another state; it is tried at once, as for the first
   * time.
   */
  public void change(Webhook webhook) {
    keep(webhook);
    int unused =
        entities
            .createNativeMutationQuery(
                """
                update webhook_delivery
                set attempts = 0, failing_since = null, parked_in_a_row = 0, due_at = :at
                where webhook_id = :id
                """)
            .setParameter("id", Rows.id(webhook.id()))
            .setParameter("at", webhook.changedAt())
            .executeUpdate();
  }

  /** Keeps what stands of one that is held. */
  void keep(Webhook webhook) {
    int unused =
        described(
                """
                update webhook
                set revision = :revision, url = :url, description = cast(:description as text),
                  partnership = cast(:partnership as text), member = cast(:member as text),
                  region = cast(:region as text), types = string_to_array(:types, ','),
                  state = :state, state_reason = cast(:reason as text), changed_at = :changedAt
                where id = :id
                """,
                webhook)
            .executeUpdate();
  }

  /** Removes one, with its dead letters. */
  public void remove(String id) {
    int unused =
        entities
            .createNativeMutationQuery("delete from webhook where id = :id")
            .setParameter("id", Rows.id(id))
            .executeUpdate();
  }

  private Optional<Webhook> find(String id, String lock) {
    return entities
        .createNativeQuery(FIND + " where w.id = :id" + lock, Object[].class)
        .setParameter("id", Rows.id(id))
        .getResultStream()
        .map(WebhookStore::webhook)
        .findFirst();
  }

  private MutationQuery described(String sql, Webhook webhook) {
    Choice choice = webhook.terms().choice();
    List<String> types = choice.types().stream().map(EventType::shortName).toList();
    return entities
        .createNativeMutationQuery(sql)
        .setParameter("id", Rows.id(webhook.id()))
        .setParameter("revision", webhook.revision())
        .setParameter("url", webhook.terms().url())
        .setParameter("description", webhook.terms().description().orElse(null))
        .setParameter("partnership", choice.partnership().orElse(null))
        .setParameter("member", choice.member().orElse(null))
        .setParameter("region", choice.region().orElse(null))
        .setParameter("types", String.join(",", types))
        .setParameter("state", webhook.state().wire())
        .setParameter("reason", webhook.stateReason().orElse(null))
        .setParameter("changedAt", webhook.changedAt());
  }

  private static Webhook webhook(Object[] row) {
    Choice choice =
        new Choice(
            Rows.text(row[4]), Rows.text(row[5]), Rows.text(row[6]), Rows.types((String) row[7]));
    return new Webhook(
        (String) row[0],
        Rows.big(row[1]),
        new Terms((String) row[2], Rows.text(row[3]), choice),
        Wire.named(WebhookState.class, (String) row[8]).orElseThrow(),
        Rows.text(row[9]),
        (Instant) row[10],
        (Instant) row[11]);
  }
}
