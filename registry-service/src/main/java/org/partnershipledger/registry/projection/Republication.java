package org.partnershipledger.registry.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.ledger.JournalEntry.RepublishedDocuments;
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

  private final Journal journal;
  private final Session entities;
  private final Outbox outbox;

  Republication(Journal journal, Session entities, Outbox outbox) {
    this.journal = journal;
    this.entities = entities;
    this.outbox = outbox;
  }

  /** How many documents were put into the outbox. */
  public record Republished(long partnerships, long organisations) {}

  /** The documents of a topic, and how they are published. */
  private enum Documents {
    PARTNERSHIPS(
        Topic.PARTNERSHIP_STATE,
        """
        select partnership_id, cast(document as text) from partnership_history
        where partnership_id > :after and valid_from is null and recorded_to = 'infinity'
        order by partnership_id limit :limit
        """) {
      @Override
      OutgoingEvent event(String json, Instant at) {
        PartnershipState state = Json.read(json, PartnershipState.class);
        return LedgerPublication.state(state, causeOf(lastArticleOf(state), at));
      }
    },
    ORGANISATIONS(
        Topic.TRUST_STATE,
        "select id, cast(document as text) from trust where id > :after order by id limit :limit") {
      @Override
      OutgoingEvent event(String json, Instant at) {
        TrustState state = Json.read(json, TrustState.class);
        return LedgerPublication.state(state, causeOf(state.id(), at));
      }
    };

    private final Topic topic;
    private final String chunk;

    Documents(Topic topic, String chunk) {
      this.topic = topic;
      this.chunk = chunk;
    }

    abstract OutgoingEvent event(String json, Instant at);

    static Documents of(String topic) {
      return Arrays.stream(values())
          .filter(d -> d.topic.topicName().equals(topic))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(topic + " has no documents"));
    }
  }

  /** Publishes every current document again, a chunk in a transaction. */
  public Republished republish() {
    return new Republished(republish(Documents.PARTNERSHIPS), republish(Documents.ORGANISATIONS));
  }

  private long republish(Documents documents) {
    long count = 0;
    Optional<String> last = Optional.of("");
    while (last.isPresent()) {
      String after = last.get();
      List<Object[]> rows =
          QuarkusTransaction.requiringNew().call(() -> chunk(journal.begin(), documents, after));
      count += rows.size();
      last = rows.size() < CHUNK ? Optional.empty() : Optional.of((String) rows.getLast()[0]);
    }
    return count;
  }

  /** Publishes a chunk once more that was published in this turn. Needs a transaction. */
  public void again(Turn turn, RepublishedDocuments republished) throws SQLException {
    chunk(turn, Documents.of(republished.topic()), republished.afterKey());
  }

  // While the ledger stands still, so that no document leaves behind a newer one of its own.
  private List<Object[]> chunk(Turn turn, Documents documents, String after) throws SQLException {
    List<Object[]> rows =
        entities
            .createNativeQuery(documents.chunk, Object[].class)
            .setParameter("after", after)
            .setParameter("limit", CHUNK)
            .getResultList();
    journal.republished(turn, new RepublishedDocuments(documents.topic.topicName(), after));
    outbox.addAll(rows.stream().map(row -> documents.event((String) row[1], turn.at())).toList());
    return rows;
  }

  private static String lastArticleOf(PartnershipState state) {
    return state.articles().isEmpty() ? state.id() : state.articles().getLast();
  }

  private static Cause causeOf(String subject, Instant at) {
    return new Cause(subject, "republication", Optional.empty(), at);
  }
}
