package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** The registry's side of the line, for tests: writes its events as it would. */
public final class LedgerTopic {
  // Where this class is loaded again beside the same broker and database, numbers go on rising, so
  // that no event bears the id of one that was dealt with.
  private static final long BEFORE_THE_FIRST = System.currentTimeMillis();
  private static final AtomicLong SEQUENCE = new AtomicLong(BEFORE_THE_FIRST);
  private static final String BROKER = EmbeddedBroker.shared();

  private LedgerTopic() {}

  /** An event with the headers that it is sent with. */
  public record Sent(String key, byte[] data, Map<String, String> headers) {
    /** Its id. */
    public String id() {
      return headers.getOrDefault("ce_id", "");
    }

    /** The same event with another id, as if another event said the same. */
    public Sent withId(String id) {
      Map<String, String> other = new HashMap<>(headers);
      other.put("ce_id", id);
      return new Sent(key, data, other);
    }
  }

  /** Everything that makes a partnership what it is, as events with rising numbers. */
  public static List<Sent> eventsOf(Partnership partnership) {
    var state = partnership.state();
    String id = partnership.id();
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new LedgerEvent.PartnershipIdentified(id, state.members(), state.unnamedMembers()));
    events.add(
        new LedgerEvent.FormChanged(
            id, state.form(), state.formOptions(), state.deniedForms(), state.arrangements()));
    events.add(
        new LedgerEvent.StageChanged(
            id,
            state.stage(),
            state.sideState(),
            state.competitionReview(),
            state.completion(),
            state.arrangements()));
    events.add(new LedgerEvent.TargetsChanged(id, state.targets()));
    events.add(new LedgerEvent.LegalEventMatched(id, state.legalEvent()));
    events.add(new LedgerEvent.SourcesGrouped(id, state.sources()));
    for (RecordedClaim claim : partnership.claims().values()) {
      events.add(
          new LedgerEvent.ClaimRecorded(id, claim.recorded(), claim.article(), claim.position()));
    }
    return events.stream().map(LedgerTopic::event).toList();
  }

  /** An event with the next number. */
  public static Sent event(LedgerEvent event) {
    long number = SEQUENCE.incrementAndGet();
    return new Sent(
        event.partnershipId(),
        EventJson.write(event),
        attributes(event, number).withSequence(number).headers());
  }

  /** The attributes of the event of a number. */
  public static CloudEvent attributes(LedgerEvent event, long number) {
    EventType type = EventType.of((Record) event).orElseThrow();
    return new CloudEvent(
        DeterministicId.of("test", Long.toString(number)).toString(),
        "/registry-service",
        type.wireName(),
        event.partnershipId(),
        Optional.empty(),
        Instant.parse("2026-01-01T00:00:00Z"),
        event.partnershipId(),
        type.dataSchema(),
        Optional.of("article-1"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Puts events on the topic, in this order; returns when the broker has them. */
  public static void send(List<Sent> events) {
    Map<String, Object> settings = Map.of("bootstrap.servers", BROKER, "acks", "all");
    ByteArraySerializer bytes = new ByteArraySerializer();
    try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(settings, bytes, bytes)) {
      for (Sent event : events) {
        var record =
            new ProducerRecord<>(
                Topic.PARTNERSHIP_EVENTS.topicName(), utf8(event.key()), event.data());
        event.headers().forEach((name, text) -> record.headers().add(name, utf8(text)));
        Future<RecordMetadata> unused = producer.send(record);
      }
      producer.flush();
    }
  }

  /** Puts one event on the topic. */
  public static void send(LedgerEvent event) {
    send(List.of(event(event)));
  }

  /** Puts bytes on the topic that are no event. */
  public static void sendPoison(String key, String text) {
    EmbeddedBroker.write(
        BROKER,
        Topic.PARTNERSHIP_EVENTS,
        key,
        text.getBytes(StandardCharsets.UTF_8),
        Map.of("ce_id", "poison"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The number of the last event made; 0 before the first. */
  public static long lastSequence() {
    long last = SEQUENCE.get();
    return last == BEFORE_THE_FIRST ? 0 : last;
  }

  /** Waits until the service has dealt with every event and published every figure. */
  public static void drained() {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              JsonPath audit = audit();
              return audit.get("pending") != null
                  && audit.getLong("pending") == 0
                  && audit.getLong("lastSequence") >= LedgerTopic.lastSequence()
                  && audit.getLong("outbox.pending") == 0;
            });
  }

  /** What the service says of what came in and what became of it. */
  public static JsonPath audit() {
    return given().get("/audit").then().statusCode(200).extract().jsonPath();
  }
}
