package org.partnershipledger.rim.telemetry;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jboss.logging.Logger;

/** A request goes on with its caller's trace, or begins one. */
@Provider
@PreMatching
public final class RequestTrace implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Logger LOG = Logger.getLogger(RequestTrace.class);
  private static final String HEADER = "traceparent";

  @Override
  public void filter(ContainerRequestContext request) {
    LogFields.put(
        Optional.ofNullable(request.getHeaderString(HEADER))
            .flatMap(TraceParent::parse)
            .map(TraceParent::child)
            .orElseGet(TraceParent::start));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    LOG.debugf(
        "%s %s: %d", request.getMethod(), request.getUriInfo().getPath(), response.getStatus());
    LogFields.clear();
  }
}
