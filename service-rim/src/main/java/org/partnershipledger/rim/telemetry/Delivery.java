package org.partnershipledger.rim.telemetry;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

  private final Map<String, TraceParent> traces = new HashMap<>();
  private final Set<String> repeats = new HashSet<>();

  /** A delivery of these events; what is malformed has no trace. */
  public Delivery(List<IncomingEvent> batch) {
    for (IncomingEvent event : batch) {
      Map<String, String> headers = event.headers();
      TraceParent.parse(headers.getOrDefault(CloudEvent.PREFIX + "traceparent", ""))
          .ifPresent(trace -> traces.put(idOf(event), trace));
    }
  }

  /** The work on a batch. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /** Does the work on this delivery; when all of it is of one trace, lines of the log bear it. */
  public void during(Work work) throws Exception {
    boolean bears = LogFields.trace().isEmpty() && isOfOneTrace();
    if (bears) {
      LogFields.put(traces.values().iterator().next());
    }
    try {
      ScopedValue.where(CURRENT, this)
          .call(
              () -> {
                work.run();
                return null;
              });
    } finally {
      if (bears) {
        LogFields.clear();
      }
    }
  }

  private boolean isOfOneTrace() {
    return traces.values().stream().map(TraceParent::traceId).distinct().count() == 1;
  }

  /** Works on one event, with its id and its trace beside every line of the log. */
  public static boolean described(IncomingEvent event, BooleanSupplier work) {
    String id = idOf(event);
    LogFields.putEvent(id);
    Optional.ofNullable(new Delivery(List.of(event)).traces.get(id)).ifPresent(LogFields::put);
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
                .flatMap(id -> Optional.ofNullable(CURRENT.get().traces.get(id)))
            : LogFields.trace();
    return cause
        .map(trace -> attributes.withTraceParent(trace.child().header()))
        .orElse(attributes);
  }

  /** The id of an event, well-formed or not; blank when it has none. */
  static String idOf(IncomingEvent event) {
    return event.headers().getOrDefault(CloudEvent.PREFIX + "id", "");
  }
}
