package org.partnershipledger.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.Session;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.registry.projection.LedgerLock;
import org.partnershipledger.registry.projection.ReadingStore;
import org.partnershipledger.registry.projection.Refolding;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.rim.inbox.Inbox;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * Enters a batch of events in the ledger: each is recorded once, and everything that they bear on
 * is folded anew, all in one transaction.
 */
@ApplicationScoped
public class LedgerEntry {

  private final LedgerLock lock;
  private final Inbox inbox;
  private final ReadingStore readings;
  private final Refolding refolding;
  private final Session session;

  LedgerEntry(
      LedgerLock lock, Inbox inbox, ReadingStore readings, Refolding refolding, Session session) {
    this.lock = lock;
    this.inbox = inbox;
    this.readings = readings;
    this.refolding = refolding;
    this.session = session;
  }

  /**
   * An event with its data.
   *
   * @param attributes its attributes
   * @param data a reading or a retraction; empty for a type that this version does not know
   */
  record Incoming(CloudEvent attributes, Optional<Record> data) {

    private static final Set<EventType> TAKEN =
        Set.of(EventType.ARTICLE_READ, EventType.ARTICLE_RETRACTED);

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException saying what is malformed and where
     */
    static Incoming of(IncomingEvent event) {
      CloudEvent attributes = event.attributes();
      Optional<Record> data =
          EventType.named(attributes.type())
              .filter(TAKEN::contains)
              .map(type -> read(event, type.payload()));
      return new Incoming(attributes, data);
    }

    private static Record read(IncomingEvent event, Class<? extends Record> type) {
      Record record = EventJson.read(event.requiredData(), type);
      Completeness.check(record);
      return record;
    }
  }

  /** Enters events; returns how many were new. Needs a transaction. */
  int enter(List<Incoming> batch) throws SQLException {
    Instant recordedAt = lock.acquire();
    Set<String> open =
        new TreeSet<>(
            inbox.firstTimes(
                ClaimIntake.GROUP, batch.stream().map(e -> e.attributes().id()).toList()));
    int entered = open.size();
    Map<String, Cause> touched = new TreeMap<>();
    for (Incoming event : batch) {
      if (open.remove(event.attributes().id())) {
        event.data().ifPresent(data -> touched.putAll(record(event, data, recordedAt)));
      }
    }
    session.flush();
    refolding.refold(touched);
    return entered;
  }

  private Map<String, Cause> record(Incoming event, Record data, Instant recordedAt) {
    String eventId = event.attributes().id();
    if (data instanceof ArticleRead read) {
      readings.append(eventId, read, recordedAt);
      String article = read.article().articleId();
      Optional<LocalDate> publishedOn = read.article().publication().latest();
      return Map.of(article, new Cause(article, eventId, publishedOn, recordedAt));
    }
    ArticleRetracted retracted = (ArticleRetracted) data;
    readings.append(eventId, retracted, recordedAt);
    String article = retracted.articleId();
    return Map.of(article, new Cause(article, eventId, Optional.empty(), recordedAt));
  }
}
