package org.partnershipledger.rim.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.failure.Outage;
import org.partnershipledger.rim.telemetry.Delivery;
import org.partnershipledger.rim.telemetry.RimMetrics;

/**
 * Deals with a batch: as a whole if that goes well, else record by record, parking the poison. What
 * has the key of a parked record is parked behind it.
 */
final class BatchDealer {
  private static final Logger LOG = Logger.getLogger(BatchDealer.class);
  private static final int ATTEMPTS = 3;

  private final String group;
  private final EventHandler handler;
  private final LetterDesk desk;
  private final Tally tally;

  BatchDealer(String group, EventHandler handler, LetterDesk desk, Tally tally) {
    this.group = group;
    this.handler = handler;
    this.desk = desk;
    this.tally = tally;
  }

  /** Returns how many records, from the first, are dealt with; an outage stopped it at the next. */
  int deal(List<ConsumerRecord<byte[], byte[]>> records) {
    int done = 0;
    while (done < records.size()) {
      var run = firstRun(records.subList(done, records.size()));
      int dealt = desk.isHeld(run.getFirst()) ? dealOneByOne(run) : dealWithFree(run);
      done += dealt;
      if (dealt < run.size()) {
        break;
      }
    }
    return done;
  }

  /** The records, from the first, that are all held or all free. */
  private List<ConsumerRecord<byte[], byte[]>> firstRun(
      List<ConsumerRecord<byte[], byte[]>> records) {
    boolean held = desk.isHeld(records.getFirst());
    int end = 1;
    while (end < records.size() && desk.isHeld(records.get(end)) == held) {
      end++;
    }
    return records.subList(0, end);
  }

  private int dealWithFree(List<ConsumerRecord<byte[], byte[]>> records) {
    if (records.size() > 1) {
      try {
        handle(records);
        took(records);
        return records.size();
      } catch (Exception | StackOverflowError e) {
        if (isOutage(e)) {
          return 0;
        }
      }
    }
    return dealOneByOne(records);
  }

  private int dealOneByOne(List<ConsumerRecord<byte[], byte[]>> records) {
    int done = 0;
    while (done < records.size() && dealWithOne(records.get(done))) {
      done++;
    }
    return done;
  }

  private boolean dealWithOne(ConsumerRecord<byte[], byte[]> record) {
    return Delivery.described(
        IncomingEvent.of(record),
        () -> {
          if (desk.isHeld(record)) {
            return park(record, Fault.BEHIND, "an earlier event of its key is parked");
          }
          return switch (attempt(record)) {
            case Attempt.Done _ -> took(List.of(record));
            case Attempt.Outage _ -> false;
            case Attempt.Poison(Fault fault, String why) -> park(record, fault, why);
          };
        });
  }

  /**
   * Does what is to be done with a letter: decided about, or no longer behind another.
   *
   * @param shelf where the letter lies with its bytes
   * @return false when an outage stopped it; the letter is still due
   */
  boolean dealWithLetter(DeadLetter letter, LetterShelf shelf) {
    try {
      if (letter.decision().map(Decision::action).filter(Action.DISCARD::equals).isPresent()) {
        settle(letter, Action.DISCARD);
        return true;
      }
      var record = shelf.fetch(letter);
      if (record.isEmpty()) {
        desk.refuse(letter, Fault.FAILED, "its bytes are no longer on the topic");
        return true;
      }
      return Delivery.described(
          IncomingEvent.of(record.get()), () -> isReplayed(letter, record.get()));
    } catch (KafkaException e) {
      LOG.warnf("letter %s of %s waits: %s", letter.id(), desk.topic().topicName(), e.toString());
      return false;
    }
  }

  private boolean isReplayed(DeadLetter letter, ConsumerRecord<byte[], byte[]> record) {
    switch (attempt(record)) {
      case Attempt.Done _ -> settle(letter, Action.REPLAY);
      case Attempt.Poison(Fault fault, String why) -> {
        desk.refuse(letter, fault, why);
        LOG.warnf("letter %s of %s stays: %s", letter.id(), desk.topic().topicName(), why);
      }
      case Attempt.Outage _ -> {
        return false;
      }
    }
    return true;
  }

  private void settle(DeadLetter letter, Action action) {
    desk.settle(letter, action);
    LOG.infof(
        "letter %s of %s is settled: %s", letter.id(), desk.topic().topicName(), action.wire());
  }

  private Attempt attempt(ConsumerRecord<byte[], byte[]> record) {
    for (int attempt = 1; ; attempt++) {
      try {
        handle(List.of(record));
        return new Attempt.Done();
      } catch (Exception | StackOverflowError e) {
        if (isOutage(e)) {
          return new Attempt.Outage();
        }
        if (e instanceof IllegalArgumentException) {
          return new Attempt.Poison(Fault.MALFORMED, String.valueOf(e.getMessage()));
        }
        if (attempt == ATTEMPTS) {
          LOG.errorf(e, "%s-%d@%d failed", record.topic(), record.partition(), record.offset());
          return new Attempt.Poison(Fault.FAILED, e.toString());
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
  }

  /** Notes how long records took to come through; returns true. */
  private boolean took(List<ConsumerRecord<byte[], byte[]>> records) {
    Instant now = Instant.now();
    records.forEach(
        record ->
            RimMetrics.took(
                desk.topic().owner(),
                Duration.between(Instant.ofEpochMilli(record.timestamp()), now)));
    return true;
  }

  private boolean park(ConsumerRecord<byte[], byte[]> record, Fault fault, String reason) {
    String letters = desk.topic().topicName();
    try {
      desk.park(record, fault, reason);
    } catch (KafkaException e) {
      LOG.warnf("%s cannot be written: %s", letters, e.toString());
      return false;
    }
    tally.addRejected();
    RimMetrics.parked(group, IncomingEvent.of(record), fault);
    LOG.warnf(
        "%s-%d@%d is parked in %s", record.topic(), record.partition(), record.offset(), letters);
    return true;
  }

  private static boolean isOutage(Throwable failure) {
    Outage outage = Outage.of(failure);
    if (outage == Outage.NONE) {
      return false;
    }
    LOG.warnf("waiting for the %s: %s", outage.name().toLowerCase(Locale.ROOT), failure);
    return true;
  }
}
