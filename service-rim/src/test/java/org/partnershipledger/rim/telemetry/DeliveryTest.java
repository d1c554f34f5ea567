package org.partnershipledger.rim.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.deadletter.Fault;
import org.partnershipledger.rim.kafka.IncomingEvent;

class DeliveryTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String HEADER = "00-" + TRACE + "-00f067aa0ba902b7-01";

  private final SimpleMeterRegistry counted = new SimpleMeterRegistry();

  @BeforeEach
  void count() {
    Metrics.addRegistry(counted);
  }

  @AfterEach
  void stop_counting() {
    Metrics.removeRegistry(counted);
  }

  @Test
  void what_is_said_because_of_an_event_goes_on_with_its_trace_at_another_place() throws Exception {
    // Given
    IncomingEvent incoming = incoming("a", HEADER);
    List<CloudEvent> said = new ArrayList<>();
    // When
    new Delivery(List.of(incoming, incoming("b", "")))
        .during(() -> said.add(Delivery.traced(Events.causedBy(Delivery.idOf(incoming)))));
    // Then
    TraceParent place =
        TraceParent.parse(said.getFirst().traceParent().orElseThrow()).orElseThrow();
    assertThat(place.traceId()).isEqualTo(TRACE);
    assertThat(place.spanId()).isNotEqualTo("00f067aa0ba902b7");
  }

  @Test
  void what_is_said_because_of_an_event_without_a_trace_has_none() throws Exception {
    // Given
    IncomingEvent without = incoming("b", "");
    List<CloudEvent> said = new ArrayList<>();
    // When
    new Delivery(List.of(incoming("a", HEADER), without))
        .during(() -> said.add(Delivery.traced(Events.causedBy(Delivery.idOf(without)))));
    // Then
    assertThat(said.getFirst().traceParent()).isEmpty();
  }

  @Test
  void the_relay_which_deals_with_nothing_leaves_a_trace_as_it_is() {
    // Given
    CloudEvent stored = Events.attributes(EventType.ARTICLE_RETRACTED, "a").withTraceParent(HEADER);
    // When // Then
    assertThat(Delivery.traced(stored)).isEqualTo(stored);
  }

  @Test
  void lines_of_the_log_bear_the_event_and_its_trace_while_it_is_worked_on() {
    // Given
    IncomingEvent incoming = incoming("a", HEADER);
    List<Object> fields = new ArrayList<>();
    // When
    boolean answer =
        Delivery.described(
            incoming, () -> fields.add(MDC.get("event_id")) && fields.add(MDC.get("trace_id")));
    // Then
    assertThat(answer).isTrue();
    assertThat(fields).containsExactly(Delivery.idOf(incoming), TRACE);
    assertThat(MDC.get("trace_id")).isNull();
  }

  @Test
  void a_batch_of_one_trace_bears_it_in_the_log_and_one_of_several_bears_none() throws Exception {
    // Given
    IncomingEvent other = incoming("c", HEADER.replace("4bf9", "5cf9"));
    List<Object> fields = new ArrayList<>();
    // When
    new Delivery(List.of(incoming("a", HEADER), incoming("b", HEADER)))
        .during(() -> fields.add(String.valueOf(MDC.get("trace_id"))));
    new Delivery(List.of(incoming("a", HEADER), other))
        .during(() -> fields.add(String.valueOf(MDC.get("trace_id"))));
    // Then
    assertThat(fields).containsExactly(TRACE, "null");
  }

  @Test
  void repeats_are_counted_apart_from_what_was_new() throws Exception {
    // Given
    IncomingEvent first = incoming("a", HEADER);
    IncomingEvent repeated = incoming("b", HEADER);
    Delivery delivery = new Delivery(List.of(first, repeated));
    // When
    delivery.during(() -> Delivery.repeated(List.of(Delivery.idOf(repeated))));
    RimMetrics.dealtWith("test.v1", List.of(first, repeated), delivery);
    RimMetrics.parked(
        "test.v1", new IncomingEvent("t", 0, 0, "", Map.of(), Optional.empty()), Fault.MALFORMED);
    // Then
    assertThat(consumed("article-retracted.v1", "applied")).isEqualTo(1);
    assertThat(consumed("article-retracted.v1", "duplicate")).isEqualTo(1);
    assertThat(consumed("unknown", "parked")).isEqualTo(1);
    assertThat(counted.get("ledger.dead.letters").tag("reason", "malformed").counter().count())
        .isEqualTo(1);
  }

  private double consumed(String type, String result) {
    return counted
        .get("ledger.events.consumed")
        .tag("group", "test.v1")
        .tag("type", type)
        .tag("result", result)
        .counter()
        .count();
  }

  private static IncomingEvent incoming(String article, String trace) {
    CloudEvent attributes = Events.attributes(EventType.ARTICLE_RETRACTED, article);
    CloudEvent traced = trace.isEmpty() ? attributes : attributes.withTraceParent(trace);
    return new IncomingEvent("t", 0, 0, article, traced.headers(), Optional.empty());
  }
}
