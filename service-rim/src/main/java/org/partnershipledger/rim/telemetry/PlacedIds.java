package org.partnershipledger.rim.telemetry;

import io.opentelemetry.sdk.trace.IdGenerator;

/** A span has the ids of the place that it is told of: they stand in headers and logs already. */
final class PlacedIds implements IdGenerator {
  private static final ScopedValue<TraceParent> PLACE = ScopedValue.newInstance();

  /** Does the work; a span that begins in it has this place. */
  static void at(TraceParent place, Runnable work) {
    ScopedValue.where(PLACE, place).run(work);
  }

  @Override
  public String generateSpanId() {
    return PLACE.get().spanId();
  }

  @Override
  public String generateTraceId() {
    return PLACE.get().traceId();
  }
}
