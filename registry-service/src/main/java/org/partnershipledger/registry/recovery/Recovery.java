package org.partnershipledger.registry.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.JournalEntry;
import org.partnershipledger.contracts.ledger.JournalEntry.EnteredReading;
import org.partnershipledger.contracts.ledger.JournalEntry.TakenReview;
import org.partnershipledger.registry.api.ReviewDraft;
import org.partnershipledger.registry.intake.LedgerEntry;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimStore;
import org.partnershipledger.registry.projection.Journal;
import org.partnershipledger.registry.projection.Republication;
import org.partnershipledger.registry.projection.ReviewDesk;
import org.partnershipledger.registry.projection.ReviewDesk.Asked;
import org.partnershipledger.registry.projection.Turn;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.RecordsAt;
import org.partnershipledger.rim.kafka.TopicReader;

/**
 * Does again what the journal tells of and the database lacks, because it was lost, or put back to
 * an earlier day: the same readings, reviews and publications, in the same order and at the same
 * times. What comes of them is what there was, to the ids and versions; the relay sees to it that
 * it is published once.
 */
@ApplicationScoped
public class Recovery {

  private static final Logger LOG = Logger.getLogger(Recovery.class);

  /** Between the clocks of instances and of the broker there is less than this. */
  private static final Duration CLOCKS = Duration.ofHours(1);

  private static final int PATIENCE_SECONDS = 240;
  private static final int TELL_EVERY = 1000;

  private final Map<String, Object> kafka;
  private final Journal journal;
  private final LedgerEntry entries;
  private final ReviewDesk desk;
  private final ClaimStore claims;
  private final Republication republication;

  Recovery(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      Journal journal,
      LedgerEntry entries,
      ReviewDesk desk,
      ClaimStore claims,
      Republication republication) {
    this.kafka = kafka;
    this.journal = journal;
    this.entries = entries;
    this.desk = desk;
    this.claims = claims;
    this.republication = republication;
  }

  /**
   * Brings the ledger to where its journal ends.
   *
   * @param first run once, before the first entry that is done again
   * @return how many entries were done again
   * @throws Journal.Torn when the journal goes on at another place than the ledger has come to
   * @throws org.apache.kafka.common.KafkaException when the broker does not answer, or lacks what
   *     was entered
   */
  public long catchUp(Runnable first) {
    Optional<Instant> place = QuarkusTransaction.requiringNew().call(journal::last);
    long done = 0;
    try (TopicReader reader = new TopicReader(kafka, Topic.JOURNAL);
        RecordsAt readings = new RecordsAt(kafka, Topic.ARTICLE_CLAIMS)) {
      place.ifPresent(at -> reader.since(at.minus(CLOCKS)));
      // Up to where it ends now: what others write meanwhile is done.
      long left = reader.behind();
      while (left > 0 && reader.behind() > 0) {
        List<IncomingEvent> events = reader.next();
        left -= events.size();
        for (IncomingEvent event : events) {
          JournalEntry entry = EventJson.read(event.requiredData(), JournalEntry.class);
          boolean isNews = place.filter(at -> !entry.at().isAfter(at)).isEmpty();
          if (isNews && again(entry, readings, done == 0 ? first : () -> {})) {
            done++;
            tell(done, entry);
          }
        }
      }
    }
    if (done > 0) {
      LOG.warnf("%d entries of the journal were done again", done);
    }
    return done;
  }

  private static void tell(long done, JournalEntry entry) {
    if (done == 1) {
      LOG.warnf(
          "this database was set back to %s: what the journal has since is done again",
          entry.after().map(Instant::toString).orElse("its beginning"));
    } else if (done % TELL_EVERY == 0) {
      LOG.infof("%d entries of the journal done again, up to %s", done, entry.at());
    }
  }

  /** Does an entry again; false when it was done already. */
  private boolean again(JournalEntry entry, RecordsAt readings, Runnable before) {
    return QuarkusTransaction.requiringNew()
        .timeout(PATIENCE_SECONDS)
        .call(
            () -> {
              Optional<Turn> turn = journal.again(entry);
              if (turn.isPresent()) {
                before.run();
                again(turn.get(), entry, readings);
              }
              return turn.isPresent();
            });
  }

  private void again(Turn turn, JournalEntry entry, RecordsAt readings) throws SQLException {
    if (entry.review().isPresent()) {
      desk.again(turn, asked(entry.review().get()));
    } else if (entry.republished().isPresent()) {
      republication.again(turn, entry.republished().get());
    } else {
      List<LedgerEntry.Incoming> batch =
          entry.readings().stream().map(reading -> found(readings, reading)).toList();
      int entered = entries.enter(turn, batch);
      if (entered != batch.size()) {
        throw new IllegalStateException(
            "of %d readings of %s, %d were in the ledger already"
                .formatted(batch.size(), entry.at(), batch.size() - entered));
      }
    }
  }

  private static LedgerEntry.Incoming found(RecordsAt readings, EnteredReading reading) {
    LedgerEntry.Incoming event =
        LedgerEntry.Incoming.of(readings.at(reading.partition(), reading.offset()));
    if (!event.place().equals(reading)) {
      throw new IllegalStateException(
          "where the journal has %s, the topic of readings has %s"
              .formatted(reading, event.place()));
    }
    return event;
  }

  private Asked asked(TakenReview review) {
    try {
      ObjectNode body = (ObjectNode) EventJson.mapper().readTree(review.request());
      body.put("id", review.id()).put("action", review.action()).put("reason", review.reason());
      ReviewDraft.Read read = ReviewDraft.read(body, this::claim);
      return new Asked(read.id(), read.action(), read.request(), read.reason(), review.author());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the review " + review.id() + " is no JSON", e);
    }
  }

  private Claim claim(String id) {
    return claims
        .find(id, AsOf.NOW)
        .map(placed -> placed.claim().claim())
        .orElseThrow(() -> new IllegalStateException("no claim counts under the id " + id));
  }
}
