package org.partnershipledger.registry.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.Session;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.rim.kafka.OutgoingEvent;
import org.partnershipledger.rim.outbox.Outbox;

/**
 * Publishes the current documents again, for a state topic that was lost or made anew. The events
 * have the ids that they had; whoever has dealt with them passes them over.
 */
@ApplicationScoped
public class Republication {

  private static final int CHUNK = 500;

  private final LedgerLock lock;
  private final Session entities;
  private final Outbox outbox;

  Republication(LedgerLock lock, Session entities, Outbox outbox) {
    this.lock = lock;
    this.entities = entities;
    this.outbox = outbox;
  }

  /** How many documents were put into the outbox. */
  public record Republished(long partnerships, long organisations) {}

  /** Publishes every current document again, a chunk in a transaction. */
  public Republished republish() {
    long partnerships =
        chunks(
            """
            select partnership_id, cast(document as text) from partnership_history
            where partnership_id > :after and valid_from is null and recorded_to = 'infinity'
            order by partnership_id limit :limit
            """,
            (json, at) -> {
              PartnershipState state = Json.read(json, PartnershipState.class);
              return LedgerPublication.state(state, causeOf(lastArticleOf(state), at));
            });
    long organisations =
        chunks(
            "select id, cast(document as text) from trust where id > :after order by id limit :limit",
            (json, at) -> {
              TrustState state = Json.read(json, TrustState.class);
              return LedgerPublication.state(state, causeOf(state.id(), at));
            });
    return new Republished(partnerships, organisations);
  }

  private static String lastArticleOf(PartnershipState state) {
    return state.articles().isEmpty() ? state.id() : state.articles().getLast();
  }

  private static Cause causeOf(String subject, Instant at) {
    return new Cause(subject, "republication", Optional.empty(), at);
  }

  private long chunks(String sql, BiFunction<String, Instant, OutgoingEvent> event) {
    long count = 0;
    Optional<String> last = Optional.of("");
    while (last.isPresent()) {
      String after = last.get();
      List<Object[]> rows = QuarkusTransaction.requiringNew().call(() -> chunk(sql, after, event));
      count += rows.size();
      last = rows.size() < CHUNK ? Optional.empty() : Optional.of((String) rows.getLast()[0]);
    }
    return count;
  }

  private List<Object[]> chunk(
      String sql, String after, BiFunction<String, Instant, OutgoingEvent> event)
      throws SQLException {
    // While the ledger stands still, so that no document leaves behind a newer one of its own.
    Instant at = lock.acquire();
    List<Object[]> rows =
        entities
            .createNativeQuery(sql, Object[].class)
            .setParameter("after", after)
            .setParameter("limit", CHUNK)
            .getResultList();
    outbox.addAll(rows.stream().map(row -> event.apply((String) row[1], at)).toList());
    return rows;
  }
}
