package org.partnershipledger.rim.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.deadletter.DeadLetter.Decision;
import org.partnershipledger.rim.deadletter.DeadLetter.Settlement;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.deadletter.LetterEvent;
import org.partnershipledger.rim.deadletter.LetterId;

/**
 * The records of a dead-letter topic. A letter is the record that was parked, byte for byte, with
 * headers beside its own that say why. What happened to it afterwards are records without data, in
 * the same partition, that name it in {@value #LETTER}.
 */
final class LetterRecords {
  static final String REASON = "dlq-reason";
  static final String TOPIC = "dlq-topic";
  static final String PARTITION = "dlq-partition";
  static final String OFFSET = "dlq-offset";
  static final String PARKED_AT = "dlq-parked-at";
  static final String FAULT = "dlq-fault";

  /** Of a record about a letter: which, what happened, by whom and when. */
  static final String LETTER = "dlq-letter";

  static final String EVENT = "dlq-event";
  static final String ACTION = "dlq-action";
  static final String BY = "dlq-by";
  static final String AT = "dlq-at";

  private static final String OWN = "dlq-";
  private static final String DECIDED = "decided";
  private static final String SETTLED = "settled";
  private static final String REFUSED = "refused";
  private static final int LONGEST_REASON = 500;

  private LetterRecords() {}

  /** The letter that parks a record. */
  static ProducerRecord<byte[], byte[]> parked(
      ConsumerRecord<byte[], byte[]> record, Topic letters, Fault fault, String why, Instant now) {
    var parked =
        new ProducerRecord<byte[], byte[]>(
            letters.topicName(), null, record.key(), record.value(), record.headers());
    add(parked, FAULT, fault.wire());
    add(parked, REASON, shortened(why));
    add(parked, TOPIC, record.topic());
    add(parked, PARTITION, Integer.toString(record.partition()));
    add(parked, OFFSET, Long.toString(record.offset()));
    add(parked, PARKED_AT, now.toString());
    return parked;
  }

  /** The record of a decision. */
  static ProducerRecord<byte[], byte[]> decided(
      DeadLetter letter, Topic letters, Decision decision) {
    var record = about(letter, letters, DECIDED, decision.at());
    add(record, ACTION, decision.action().wire());
    add(record, BY, decision.by());
    add(record, REASON, shortened(decision.why()));
    return record;
  }

  /** The record of a letter's end. */
  static ProducerRecord<byte[], byte[]> settled(
      DeadLetter letter, Topic letters, Settlement settlement) {
    var record = about(letter, letters, SETTLED, settlement.at());
    add(record, ACTION, settlement.action().wire());
    return record;
  }

  /** The record of a replay that failed. */
  static ProducerRecord<byte[], byte[]> refused(
      DeadLetter letter, Topic letters, Fault fault, String why, Instant now) {
    var record = about(letter, letters, REFUSED, now);
    add(record, FAULT, fault.wire());
    add(record, REASON, shortened(why));
    return record;
  }

  /** What a record says; empty when it says nothing that this version knows. */
  static Optional<LetterEvent> read(IncomingEvent record) {
    Map<String, String> headers = record.headers();
    LetterId at = new LetterId(record.partition(), record.offset());
    try {
      // A letter keeps the headers of whoever sent it, so that only what is added last tells.
      return headers.containsKey(PARKED_AT)
          ? Optional.of(new LetterEvent.Parked(letter(at, record)))
          : about(at, headers);
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The record that a letter parks, as it was. */
  static ConsumerRecord<byte[], byte[]> original(
      ConsumerRecord<byte[], byte[]> record, DeadLetter letter) {
    Headers headers = new RecordHeaders();
    for (Header header : record.headers()) {
      if (!header.key().startsWith(OWN)) {
        headers.add(header);
      }
    }
    return new ConsumerRecord<>(
        letter.topic(),
        letter.partition(),
        letter.offset(),
        record.timestamp(),
        TimestampType.CREATE_TIME,
        record.serializedKeySize(),
        record.serializedValueSize(),
        record.key(),
        record.value(),
        headers,
        Optional.empty());
  }

  private static DeadLetter letter(LetterId at, IncomingEvent record) {
    Map<String, String> headers = record.headers();
    return new DeadLetter(
        at,
        record.key(),
        required(headers, TOPIC),
        Integer.parseInt(required(headers, PARTITION)),
        Long.parseLong(required(headers, OFFSET)),
        record.data().map(bytes -> bytes.length).orElse(0),
        Instant.parse(required(headers, PARKED_AT)),
        fault(headers),
        headers.getOrDefault(REASON, ""),
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<LetterEvent> about(LetterId at, Map<String, String> headers) {
    LetterId letter =
        LetterId.named(required(headers, LETTER))
            .orElseThrow(() -> new IllegalArgumentException("no letter is named"));
    Instant when = Instant.parse(required(headers, AT));
    return switch (required(headers, EVENT)) {
      case DECIDED ->
          Optional.of(
              new LetterEvent.Decided(
                  at,
                  letter,
                  new Decision(
                      action(headers),
                      headers.getOrDefault(BY, ""),
                      headers.getOrDefault(REASON, ""),
                      when)));
      case SETTLED ->
          Optional.of(new LetterEvent.Settled(at, letter, new Settlement(action(headers), when)));
      case REFUSED ->
          Optional.of(
              new LetterEvent.Refused(
                  at, letter, fault(headers), headers.getOrDefault(REASON, "")));
      default -> Optional.empty();
    };
  }

  private static ProducerRecord<byte[], byte[]> about(
      DeadLetter letter, Topic letters, String event, Instant at) {
    byte[] key = letter.key().isEmpty() ? null : letter.key().getBytes(UTF_8);
    var record =
        new ProducerRecord<byte[], byte[]>(letters.topicName(), letter.id().partition(), key, null);
    add(record, LETTER, letter.id().toString());
    add(record, EVENT, event);
    add(record, AT, at.toString());
    return record;
  }

  private static Fault fault(Map<String, String> headers) {
    // Letters of versions that did not tell.
    return word(Fault.class, headers.getOrDefault(FAULT, Fault.FAILED.wire()));
  }

  private static Action action(Map<String, String> headers) {
    return word(Action.class, required(headers, ACTION));
  }

  private static <W extends Enum<W> & Wire> W word(Class<W> vocabulary, String text) {
    return Wire.named(vocabulary, text)
        .orElseThrow(() -> new IllegalArgumentException(text + " is no word of this version"));
  }

  private static String required(Map<String, String> headers, String name) {
    return Optional.ofNullable(headers.get(name))
        .orElseThrow(() -> new IllegalArgumentException("header " + name + " is missing"));
  }

  private static String shortened(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }

  private static void add(ProducerRecord<byte[], byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
