package org.partnershipledger.local;

import com.sun.net.httpserver.HttpExchange;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.partnershipledger.rim.testing.LocalServer;

/** A collector of spans (OTLP over HTTP) that keeps what it is told. */
final class TraceCollector implements AutoCloseable {
  private static final String PATH = "/v1/traces";

  private final LocalServer server = LocalServer.start().at(PATH, this::take);
  private final List<Told> told = new CopyOnWriteArrayList<>();

  /**
   * A span.
   *
   * @param service who did it
   * @param name what was done
   * @param trace the trace's id
   * @param parent the place of what it was done because of; blank for the first
   * @param place its own place
   */
  record Told(String service, String name, String trace, String parent, String place) {}

  /** Where it listens. */
  String endpoint() {
    return server.address(PATH);
  }

  /** What it has been told of a trace. */
  List<Told> told(String trace) {
    return told.stream().filter(span -> span.trace().equals(trace)).toList();
  }

  private void take(HttpExchange exchange) throws IOException {
    var request = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
    request.getResourceSpansList().forEach(this::take);
    exchange.sendResponseHeaders(200, -1);
  }

  private void take(ResourceSpans spans) {
    String service =
        spans.getResource().getAttributesList().stream()
            .filter(attribute -> attribute.getKey().equals("service.name"))
            .map(KeyValue::getValue)
            .findFirst()
            .orElseThrow()
            .getStringValue();
    spans.getScopeSpansList().stream()
        .flatMap(scope -> scope.getSpansList().stream())
        .forEach(span -> told.add(told(service, span)));
  }

  private static Told told(String service, Span span) {
    HexFormat hex = HexFormat.of();
    return new Told(
        service,
        span.getName(),
        hex.formatHex(span.getTraceId().toByteArray()),
        hex.formatHex(span.getParentSpanId().toByteArray()),
        hex.formatHex(span.getSpanId().toByteArray()));
  }

  @Override
  public void close() {
    server.close();
  }
}
