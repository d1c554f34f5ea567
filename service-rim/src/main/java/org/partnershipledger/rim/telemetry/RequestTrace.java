package org.partnershipledger.rim.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A request goes on with its caller's trace, or begins one. */
@Provider
@PreMatching
public final class RequestTrace implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Logger LOG = Logger.getLogger(RequestTrace.class);
  private static final String HEADER = "traceparent";
  private static final String BEGUN = RequestTrace.class.getName();
  private static final int FAULT = 500;

  private record Begun(Optional<TraceParent> caller, TraceParent place, Instant at) {}

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<TraceParent> caller =
        Optional.ofNullable(request.getHeaderString(HEADER)).flatMap(TraceParent::parse);
    TraceParent place = caller.map(TraceParent::child).orElseGet(TraceParent::start);
    request.setProperty(BEGUN, new Begun(caller, place, Instant.now()));
    LogFields.put(place);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    LOG.debugf(
        "%s %s: %d", request.getMethod(), request.getUriInfo().getPath(), response.getStatus());
    if (request.getProperty(BEGUN) instanceof Begun begun) {
      Spans.tell(
          () -> span(begun, request.getMethod(), RequestRoute.of(request), response.getStatus()));
    }
    LogFields.clear();
  }

  private static SpanNote span(Begun begun, String method, String route, int status) {
    return new SpanNote(
        (method + ' ' + route).strip(),
        SpanKind.SERVER,
        begun.caller(),
        begun.place(),
        begun.at(),
        status >= FAULT ? Optional.of(String.valueOf(status)) : Optional.empty(),
        Attributes.of(
            AttributeKey.stringKey("http.request.method"), method,
            AttributeKey.stringKey("http.route"), route,
            AttributeKey.longKey("http.response.status_code"), (long) status));
  }
}
