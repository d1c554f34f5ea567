package org.partnershipledger.rim.telemetry;

import java.util.Optional;
import org.jboss.logging.MDC;

/** The fields that stand beside every line of the log while something is worked on. */
final class LogFields {
  private static final String TRACE = "trace_id";
  private static final String SPAN = "span_id";
  private static final String FLAGS = "trace_flags";
  private static final String EVENT = "event_id";

  private LogFields() {}

  static void put(TraceParent trace) {
    MDC.put(TRACE, trace.traceId());
    MDC.put(SPAN, trace.spanId());
    MDC.put(FLAGS, trace.flags());
  }

  static void putEvent(String eventId) {
    MDC.put(EVENT, eventId);
  }

  /** Where the work at hand stands in its trace; empty when nothing is at hand. */
  static Optional<TraceParent> trace() {
    return MDC.get(TRACE) instanceof String trace
            && MDC.get(SPAN) instanceof String span
            && MDC.get(FLAGS) instanceof String flags
        ? Optional.of(new TraceParent(trace, span, flags))
        : Optional.empty();
  }

  static void clear() {
    MDC.remove(TRACE);
    MDC.remove(SPAN);
    MDC.remove(FLAGS);
    MDC.remove(EVENT);
  }
}
