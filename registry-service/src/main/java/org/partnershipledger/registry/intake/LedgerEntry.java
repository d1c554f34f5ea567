package org.partnershipledger.registry.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.partnershipledger.contracts.ledger.JournalEntry.EnteredReading;
import org.partnershipledger.registry.projection.Journal;
import org.partnershipledger.registry.projection.ReadingStore;
import org.partnershipledger.registry.projection.Refolding;
import org.partnershipledger.registry.projection.Turn;
import org.partnershipledger.registry.publication.Cause;
import org.partnershipledger.rim.inbox.Inbox;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * Enters a batch of events in the ledger: each is recorded once, and everything that they bear on
 * is folded anew, all in one transaction.
 */
@ApplicationScoped
public class LedgerEntry {

  private final Journal journal;
  private final Inbox inbox;
  private final ReadingStore readings;
  private final Refolding refolding;
  private final Session session;

  LedgerEntry(
      Journal journal, Inbox inbox, ReadingStore readings, Refolding refolding, Session session) {
    this.journal = journal;
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
   * @param place where it is
   */
  public record Incoming(CloudEvent attributes, Optional<Record> data, EnteredReading place) {

    private static final Set<EventType> TAKEN =
        Set.of(EventType.ARTICLE_READ, EventType.ARTICLE_RETRACTED);

    /**
     * Reads an event.
     *
     * @throws IllegalArgumentException saying what is malformed and where
     */
    public static Incoming of(IncomingEvent event) {
      CloudEvent attributes = event.attributes();
      Optional<Record> data =
          EventType.named(attributes.type())
              .filter(TAKEN::contains)
              .map(type -> read(event, type.payload()));
      return new Incoming(
          attributes, data, new EnteredReading(attributes.id(), event.partition(), event.offset()));
    }

    private static Record read(IncomingEvent event, Class<? extends Record> type) {
      Record record = EventJson.read(event.requiredData(), type);
      Completeness.check(record);
      return record;
    }
  }

  /** Enters events; returns how many were new. Needs a transaction. */
  int enter(List<Incoming> batch) throws SQLException {
    return enter(journal.begin(), batch);
  }

  /** Enters events in a turn at the ledger; returns how many were new. */
  public int enter(Turn turn, List<Incoming> batch) throws SQLException {
    Set<String> open =
        new TreeSet<>(
            inbox.firstTimes(
                ClaimIntake.GROUP, batch.stream().map(e -> e.attributes().id()).toList()));
    List<Incoming> entered = new ArrayList<>();
    for (Incoming event : batch) {
      if (open.remove(event.attributes().id())) {
        entered.add(event);
      }
    }
    if (entered.isEmpty()) {
      return 0;
    }
    journal.readings(turn, entered.stream().map(Incoming::place).toList());
    Map<String, Cause> touched = new TreeMap<>();
    for (Incoming event : entered) {
      event.data().ifPresent(data -> touched.putAll(record(event, data, turn.at())));
    }
    session.flush();
    refolding.refold(touched);
    return entered.size();
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
