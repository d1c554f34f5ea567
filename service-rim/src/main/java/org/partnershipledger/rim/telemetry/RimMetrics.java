package org.partnershipledger.rim.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.deadletter.LetterBook;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * The metrics that all services have alike, with their names; docs/operations.md says what they
 * mean.
 */
public final class RimMetrics {
  private static final Duration LONGEST_STAGE = Duration.ofMinutes(5);

  private RimMetrics() {}

  /** Counts what became of a batch that was dealt with. */
  public static void dealtWith(String group, List<IncomingEvent> batch, Delivery delivery) {
    for (IncomingEvent event : batch) {
      boolean isRepeat = delivery.repeats().contains(Delivery.idOf(event));
      consumed(group, event, isRepeat ? "duplicate" : "applied");
    }
  }

  /** Counts an event that was parked. */
  public static void parked(String group, IncomingEvent event, Fault fault) {
    consumed(group, event, "parked");
    Metrics.counter("ledger.dead.letters", "group", group, "reason", fault.wire()).increment();
  }

  /** Shows how many letters of a group are parked, and for how long the first of them has been. */
  public static void letters(String group, LetterBook book) {
    ofGroup(group, "ledger.dead.letters.open", "", book, b -> b.parked().parked());
    ofGroup(group, "ledger.dead.letters.oldest.age", "seconds", book, RimMetrics::ageOfOldest);
  }

  private static void ofGroup(
      String group,
      String name,
      String unit,
      LetterBook book,
      ToDoubleFunction<LetterBook> number) {
    MeterRegistry registry = Metrics.globalRegistry;
    // A service that starts anew in the same process has another book.
    registry.find(name).tag("group", group).gauges().forEach(registry::remove);
    var unused =
        Gauge.builder(name, book, number)
            .tag("group", group)
            .baseUnit(unit.isEmpty() ? null : unit)
            .register(registry);
  }

  private static double ageOfOldest(LetterBook book) {
    return book.parked()
        .oldest()
        .map(since -> (double) Duration.between(since, Instant.now()).toSeconds())
        .orElse(0.0);
  }

  /** Counts an event that the broker has acknowledged. */
  public static void published(CloudEvent attributes) {
    Metrics.counter("ledger.events.published", "type", nameOf(Optional.of(attributes.type())))
        .increment();
  }

  /** Notes how long an event took from leaving the stage before until it was dealt with. */
  public static void took(Topic.Owner stage, Duration duration) {
    Timer.builder("ledger.stage")
        .tag("stage", nameOf(stage))
        .serviceLevelObjectives(
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1))
        .maximumExpectedValue(LONGEST_STAGE)
        .register(Metrics.globalRegistry)
        .record(duration.isNegative() ? Duration.ZERO : duration);
  }

  /** A number that is looked up whenever somebody asks; what holds it may go away. */
  public static <T> void gauge(String name, T holder, ToDoubleFunction<T> number) {
    var unused = Gauge.builder(name, holder, number).register(Metrics.globalRegistry);
  }

  /** A number of seconds that is looked up whenever somebody asks. */
  public static <T> void seconds(String name, T holder, ToDoubleFunction<T> number) {
    var unused =
        Gauge.builder(name, holder, number).baseUnit("seconds").register(Metrics.globalRegistry);
  }

  private static void consumed(String group, IncomingEvent event, String result) {
    String type = nameOf(Optional.ofNullable(event.headers().get(CloudEvent.PREFIX + "type")));
    Metrics.counter("ledger.events.consumed", "group", group, "type", type, "result", result)
        .increment();
  }

  /** Few names whatever comes in: one for all types that this version does not know. */
  private static String nameOf(Optional<String> type) {
    return type.flatMap(EventType::named).map(EventType::shortName).orElse("unknown");
  }

  private static String nameOf(Topic.Owner stage) {
    return switch (stage) {
      case INGEST -> "processed";
      case REGISTRY -> "registered";
      case ANALYTICS -> "counted";
    };
  }
}
