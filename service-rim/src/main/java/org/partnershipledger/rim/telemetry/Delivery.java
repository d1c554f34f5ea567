package org.partnershipledger.rim.telemetry;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * A batch of events while it is dealt with. What is said because of one of them goes on with its
 * trace, and what the inbox recognises as a repeat is counted as one.
 */
public final class Delivery {
  private static final ScopedValue<Delivery> CURRENT = ScopedValue.newInstance();

  private final Map<String, Work> traced = new LinkedHashMap<>();
  private final Set<String> repeats = new HashSet<>();

  /** A delivery of these events; what is malformed has no trace. */
  public Delivery(List<IncomingEvent> batch) {
    for (IncomingEvent event : batch) {
      placeOf(event)
          .ifPresent(place -> traced.put(idOf(event), new Work(event, place, place.child())));
    }
  }

  /** The work on one of the events: what made it, and its own place in the trace of that. */
  private record Work(IncomingEvent event, TraceParent cause, TraceParent place) {}

  /** The work on a batch. */
  @FunctionalInterface
  public interface Task {
    /** Does it. */
    void run() throws Exception;
  }

  /** Does the work on this delivery; when all of it is of one trace, lines of the log bear it. */
  public void during(Task work) throws Exception {
    boolean bears = LogFields.trace().isEmpty() && isOfOneTrace();
    if (bears) {
      LogFields.put(traced.values().iterator().next().place());
    }
    Instant begun = Instant.now();
    Optional<String> fault = Optional.of("it was not finished");
    try {
      ScopedValue.where(CURRENT, this)
          .call(
              () -> {
                work.run();
                return null;
              });
      fault = Optional.empty();
    } finally {
      tell(begun, fault);
      if (bears) {
        LogFields.clear();
      }
    }
  }

  private void tell(Instant begun, Optional<String> fault) {
    for (Work work : traced.values()) {
      Spans.processed(work.event(), work.cause(), work.place(), begun, traced.size(), fault);
    }
  }

  private boolean isOfOneTrace() {
    return traced.values().stream().map(work -> work.cause().traceId()).distinct().count() == 1;
  }

  /** Works on one event, with its id and its trace beside every line of the log. */
  public static boolean described(IncomingEvent event, BooleanSupplier work) {
    String id = idOf(event);
    LogFields.putEvent(id);
    placeOf(event).ifPresent(LogFields::put);
    try {
      return work.getAsBoolean();
    } finally {
      LogFields.clear();
    }
  }

  /** Notes what the inbox has recognised, if a delivery is under way. */
  public static void repeated(Collection<String> eventIds) {
    if (CURRENT.isBound()) {
      CURRENT.get().repeats.addAll(eventIds);
    }
  }

  /** The ids of events that had been dealt with before. */
  public Set<String> repeats() {
    return repeats;
  }

  /**
   * The attributes of an event that is to leave, with its place in the trace of what caused it: of
   * the delivered event that it names as its cause, else of the request at hand. Unchanged when
   * there is no such trace.
   */
  public static CloudEvent traced(CloudEvent attributes) {
    Optional<TraceParent> cause =
        CURRENT.isBound()
            ? attributes
                .causationId()
                .flatMap(id -> Optional.ofNullable(CURRENT.get().traced.get(id)))
                .map(Work::place)
            : LogFields.trace();
    return cause.map(place -> created(attributes, place)).orElse(attributes);
  }

  private static CloudEvent created(CloudEvent attributes, TraceParent cause) {
    TraceParent place = cause.child();
    Spans.created(attributes, cause, place);
    return attributes.withTraceParent(place.header());
  }

  /** Where an event stands in its trace; empty when it has none. */
  static Optional<TraceParent> placeOf(IncomingEvent event) {
    return TraceParent.parse(event.headers().getOrDefault(CloudEvent.PREFIX + "traceparent", ""));
  }

  /** The id of an event, well-formed or not; blank when it has none. */
  static String idOf(IncomingEvent event) {
    return event.headers().getOrDefault(CloudEvent.PREFIX + "id", "");
  }
}
