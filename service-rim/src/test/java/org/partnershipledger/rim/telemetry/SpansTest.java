package org.partnershipledger.rim.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.kafka.IncomingEvent;

class SpansTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";
  private static final String HEADER = "00-" + TRACE + '-' + CALLER + "-01";
  private static final String NOT_RECORDED = "00-" + TRACE + '-' + CALLER + "-00";

  private final InMemorySpanExporter told = InMemorySpanExporter.create();
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder()
          .setIdGenerator(new PlacedIds())
          .addSpanProcessor(SimpleSpanProcessor.create(told))
          .build();

  @BeforeEach
  void collect() {
    Spans.tellTo(provider.get("test"));
  }

  @AfterEach
  void collect_no_more() {
    Spans.tellNobody();
    provider.close();
  }

  @Test
  void an_event_leads_to_the_work_on_it_and_that_to_the_event_which_it_makes() throws Exception {
    // Given
    IncomingEvent incoming = incoming(HEADER);
    List<CloudEvent> made = new ArrayList<>();
    // When
    new Delivery(List.of(incoming)).during(() -> made.add(Delivery.traced(effect(incoming))));
    IncomingEvent outgoing =
        new IncomingEvent("to", 0, 0, "key", made.getFirst().headers(), Optional.empty());
    Spans.sent(outgoing, Instant.now(), Optional.empty());
    // Then
    SpanData work = told("process from");
    SpanData creation = told("create " + EventType.ARTICLE_RETRACTED.wireName());
    SpanData sending = told("send to");
    assertThat(told.getFinishedSpanItems()).hasSize(3).allMatch(s -> s.getTraceId().equals(TRACE));
    assertThat(work.getParentSpanId()).isEqualTo(CALLER);
    assertThat(creation.getParentSpanId()).isEqualTo(work.getSpanId());
    assertThat(sending.getParentSpanId()).isEqualTo(creation.getSpanId());
    assertThat(made.getFirst().traceParent().orElseThrow()).contains(creation.getSpanId());
    assertThat(List.of(work.getKind(), creation.getKind(), sending.getKind()))
        .containsExactly(SpanKind.CONSUMER, SpanKind.PRODUCER, SpanKind.CLIENT);
  }

  @Test
  void work_that_fails_is_told_as_failed() {
    // When
    assertThatThrownBy(
            () ->
                new Delivery(List.of(incoming(HEADER)))
                    .during(
                        () -> {
                          throw new IllegalStateException("away");
                        }))
        .hasMessage("away");
    // Then
    assertThat(told("process from").getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
  }

  @Test
  void a_trace_that_its_beginner_does_not_record_is_not_told() throws Exception {
    // When
    new Delivery(List.of(incoming(NOT_RECORDED), incoming(""))).during(() -> {});
    // Then
    assertThat(told.getFinishedSpanItems()).isEmpty();
  }

  @Test
  void where_nobody_collects_the_trace_goes_on_all_the_same() throws Exception {
    // Given
    Spans.tellNobody();
    IncomingEvent incoming = incoming(HEADER);
    List<CloudEvent> made = new ArrayList<>();
    // When
    new Delivery(List.of(incoming)).during(() -> made.add(Delivery.traced(effect(incoming))));
    // Then
    assertThat(told.getFinishedSpanItems()).isEmpty();
    assertThat(made.getFirst().traceParent().orElseThrow()).contains(TRACE);
  }

  private SpanData told(String name) {
    return told.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static IncomingEvent incoming(String trace) {
    CloudEvent attributes = Events.attributes(EventType.ARTICLE_RETRACTED, "cause");
    CloudEvent traced = trace.isEmpty() ? attributes : attributes.withTraceParent(trace);
    return new IncomingEvent("from", 0, 0, "key", traced.headers(), Optional.empty());
  }

  private static CloudEvent effect(IncomingEvent cause) {
    return Events.causedBy(Delivery.idOf(cause));
  }
}
