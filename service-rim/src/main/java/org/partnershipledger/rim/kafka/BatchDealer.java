package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.failure.Outage;
import org.partnershipledger.rim.telemetry.Delivery;
import org.partnershipledger.rim.telemetry.RimMetrics;

/** Deals with a batch: as a whole if that goes well, else record by record, parking the poison. */
final class BatchDealer {
  private static final Logger LOG = Logger.getLogger(BatchDealer.class);
  private static final int ATTEMPTS = 3;

  private final String group;
  private final EventHandler handler;
  private final DeadLetterPublisher deadLetters;
  private final Topic parking;
  private final Tally tally;

  BatchDealer(
      Subscription subscription,
      EventHandler handler,
      DeadLetterPublisher deadLetters,
      Tally tally) {
    this.group = subscription.group();
    this.handler = handler;
    this.deadLetters = deadLetters;
    this.parking = subscription.deadLetters();
    this.tally = tally;
  }

  /** Returns how many records, from the first, are dealt with; an outage stopped it at the next. */
  int deal(List<ConsumerRecord<byte[], byte[]>> records) {
    if (records.size() > 1) {
      try {
        handle(records);
        return records.size();
      } catch (Exception | StackOverflowError e) {
        if (isOutage(e)) {
          return 0;
        }
      }
    }
    int done = 0;
    while (done < records.size() && dealWithOne(records.get(done))) {
      done++;
    }
    return done;
  }

  private boolean dealWithOne(ConsumerRecord<byte[], byte[]> record) {
    return Delivery.described(IncomingEvent.of(record), () -> isDealtWith(record));
  }

  private boolean isDealtWith(ConsumerRecord<byte[], byte[]> record) {
    for (int attempt = 1; ; attempt++) {
      try {
        handle(List.of(record));
        return true;
      } catch (Exception | StackOverflowError e) {
        if (isOutage(e)) {
          return false;
        }
        if (e instanceof IllegalArgumentException) {
          return park(record, "malformed", String.valueOf(e.getMessage()));
        }
        if (attempt == ATTEMPTS) {
          LOG.errorf(e, "%s-%d@%d failed", record.topic(), record.partition(), record.offset());
          return park(record, "failed", e.toString());
        }
      }
    }
  }

  private void handle(List<ConsumerRecord<byte[], byte[]>> records) throws Exception {
    List<IncomingEvent> batch = records.stream().map(IncomingEvent::of).toList();
    Delivery delivery = new Delivery(batch);
    delivery.during(() -> handler.handle(batch));
    tally.addProcessed(records.size());
    LOG.debugf("%s has dealt with %d events", group, records.size());
    RimMetrics.dealtWith(group, batch, delivery);
    Instant now = Instant.now();
    records.forEach(
        record ->
            RimMetrics.took(
                parking.owner(), Duration.between(Instant.ofEpochMilli(record.timestamp()), now)));
  }

  private boolean park(ConsumerRecord<byte[], byte[]> record, String kind, String reason) {
    try {
      deadLetters
          .park(record, parking, reason)
          .toCompletableFuture()
          .get(2 * EventPublisher.PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (Exception e) {
      LOG.warnf("%s cannot be written: %s", parking.topicName(), e.toString());
      return false;
    }
    tally.addRejected();
    RimMetrics.parked(group, IncomingEvent.of(record), kind);
    LOG.warnf(
        "%s-%d@%d is parked in %s",
        record.topic(), record.partition(), record.offset(), parking.topicName());
    return true;
  }

  private static boolean isOutage(Throwable failure) {
    Outage outage = Outage.of(failure);
    if (outage == Outage.NONE) {
      return false;
    }
    LOG.warnf("waiting for the %s: %s", outage.name().toLowerCase(java.util.Locale.ROOT), failure);
    return true;
  }
}
