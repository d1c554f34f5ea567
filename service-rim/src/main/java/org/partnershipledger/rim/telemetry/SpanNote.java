package org.partnershipledger.rim.telemetry;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A piece of work that was done in a trace.
 *
 * @param name what was done, the same for all of its kind
 * @param kind which part it had in the trace
 * @param parent what it was done because of; empty for the first
 * @param place its own place in the trace
 * @param begun when it began
 * @param fault why it failed; empty when it did not
 * @param attributes by the names of the semantic conventions of OpenTelemetry
 */
record SpanNote(
    String name,
    SpanKind kind,
    Optional<TraceParent> parent,
    TraceParent place,
    Instant begun,
    Optional<String> fault,
    Attributes attributes) {}
