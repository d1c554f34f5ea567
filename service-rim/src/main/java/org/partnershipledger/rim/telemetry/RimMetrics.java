package org.partnershipledger.rim.telemetry;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
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

  private static final String SECONDS = "seconds";

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
    show(
        Gauge.builder("ledger.dead.letters.open", book, b -> b.parked().parked())
            .tag("group", group));
    show(
        Gauge.builder("ledger.dead.letters.oldest.age", book, RimMetrics::ageOfOldest)
            .tag("group", group)
            .baseUnit(SECONDS));
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

  /** Counts numbers of a source that stand on no topic; 0 shows that somebody looks. */
  public static void sequenceGaps(String source, long numbers) {
    Metrics.counter("ledger.sequence.gap", "source", source).increment(numbers);
  }

  /** Counts numbers of a source under which several events stand; 0 shows that somebody looks. */
  public static void sequenceClashes(String source, long numbers) {
    Metrics.counter("ledger.sequence.clash", "source", source).increment(numbers);
  }

  /** A number that is looked up whenever somebody asks; what holds it may go away. */
  public static <T> void gauge(String name, T holder, ToDoubleFunction<T> number) {
    show(Gauge.builder(name, holder, number));
  }

  /** A number of seconds that is looked up whenever somebody asks. */
  public static <T> void seconds(String name, T holder, ToDoubleFunction<T> number) {
    show(Gauge.builder(name, holder, number).baseUnit(SECONDS));
  }

  /** A number that the database is asked for; not a number while it is away or has none. */
  public static void gauge(String name, DataSource database, String sql) {
    show(Gauge.builder(name, database, from -> number(from, sql)).strongReference(true));
  }

  /** The same for a number of seconds. */
  public static void seconds(String name, DataSource database, String sql) {
    show(
        Gauge.builder(name, database, from -> number(from, sql))
            .strongReference(true)
            .baseUnit(SECONDS));
  }

  private static double number(DataSource database, String sql) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql);
        var rows = query.executeQuery()) {
      return rows.next() ? rows.getDouble(1) : Double.NaN;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }

  /**
   * A service that starts anew in the same process shows its own numbers, not those of the last.
   */
  private static <T> void show(Gauge.Builder<T> gauge) {
    Gauge shown = gauge.register(Metrics.globalRegistry);
    Metrics.globalRegistry.remove(shown);
    var unused = gauge.register(Metrics.globalRegistry);
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
