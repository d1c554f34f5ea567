package org.partnershipledger.rim.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * Tells of the work on a trace, once it is done, to who collects that; for nothing while nobody
 * does. Names and attributes follow the semantic conventions of OpenTelemetry for HTTP, messaging
 * and CloudEvents.
 */
public final class Spans {
  private static final AttributeKey<String> EVENT_TYPE =
      AttributeKey.stringKey("cloudevents.event_type");
  private static final AttributeKey<String> EVENT_ID =
      AttributeKey.stringKey("cloudevents.event_id");
  private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("messaging.system");
  private static final AttributeKey<String> OPERATION =
      AttributeKey.stringKey("messaging.operation.type");
  private static final AttributeKey<String> DESTINATION =
      AttributeKey.stringKey("messaging.destination.name");
  private static final AttributeKey<Long> BATCH =
      AttributeKey.longKey("messaging.batch.message_count");

  private static volatile @Nullable Tracer tracer;

  private Spans() {}

  /** From now on this one collects. */
  static void tellTo(Tracer collector) {
    tracer = collector;
  }

  /** From now on nobody collects. */
  static void tellNobody() {
    tracer = null;
  }

  /** Whether anybody collects. */
  public static boolean areTold() {
    return tracer != null;
  }

  /** Tells of work that ends now; what is to be told is worked out only if anybody collects. */
  static void tell(Supplier<SpanNote> work) {
    Tracer collector = tracer;
    if (collector != null) {
      SpanNote note = work.get();
      PlacedIds.at(note.place(), () -> tell(collector, note));
    }
  }

  private static void tell(Tracer collector, SpanNote note) {
    Span span =
        collector
            .spanBuilder(note.name())
            .setParent(note.parent().map(Spans::context).orElseGet(Context::root))
            .setSpanKind(note.kind())
            .setStartTimestamp(note.begun())
            .setAllAttributes(note.attributes())
            .startSpan();
    note.fault().ifPresent(fault -> span.setStatus(StatusCode.ERROR, fault));
    span.end();
  }

  private static Context context(TraceParent place) {
    return Context.root()
        .with(
            Span.wrap(
                SpanContext.createFromRemoteParent(
                    place.traceId(),
                    place.spanId(),
                    TraceFlags.fromHex(place.flags(), 0),
                    TraceState.getDefault())));
  }

  /** Tells that an event was made because of something. */
  static void created(CloudEvent event, TraceParent cause, TraceParent place) {
    tell(
        () ->
            new SpanNote(
                "create " + event.type(),
                SpanKind.PRODUCER,
                Optional.of(cause),
                place,
                Instant.now(),
                Optional.empty(),
                ofEvent("create", event.type(), event.id()).build()));
  }

  /**
   * Tells that an event was sent, if it has a place in a trace.
   *
   * @param fault why the broker does not have it; empty when it has
   */
  public static void sent(IncomingEvent event, Instant begun, Optional<String> fault) {
    Delivery.placeOf(event)
        .ifPresent(
            place ->
                tell(
                    () ->
                        new SpanNote(
                            "send " + event.topic(),
                            SpanKind.CLIENT,
                            Optional.of(place),
                            place.child(),
                            begun,
                            fault,
                            ofEvent("send", event).build())));
  }

  /** Tells that an event was dealt with, among so many. */
  static void processed(
      IncomingEvent event,
      TraceParent cause,
      TraceParent place,
      Instant begun,
      int batch,
      Optional<String> fault) {
    tell(
        () ->
            new SpanNote(
                "process " + event.topic(),
                SpanKind.CONSUMER,
                Optional.of(cause),
                place,
                begun,
                fault,
                ofEvent("process", event).put(BATCH, (long) batch).build()));
  }

  private static AttributesBuilder ofEvent(String operation, IncomingEvent event) {
    String type = event.headers().getOrDefault(CloudEvent.PREFIX + "type", "");
    return ofEvent(operation, type, Delivery.idOf(event)).put(DESTINATION, event.topic());
  }

  private static AttributesBuilder ofEvent(String operation, String type, String id) {
    return Attributes.builder()
        .put(SYSTEM, "kafka")
        .put(OPERATION, operation)
        .put(EVENT_TYPE, type)
        .put(EVENT_ID, id);
  }
}
