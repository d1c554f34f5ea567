package org.partnershipledger.rim.telemetry;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes the address of the operation that was asked for, with places for ids, if it is told. */
@Provider
public final class RequestRoute implements ContainerRequestFilter {
  private static final String ROUTE = RequestRoute.class.getName();

  private final ResourceInfo resource;

  /** A filter of requests that an operation was found for. */
  public RequestRoute(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (Spans.areTold()) {
      request.setProperty(ROUTE, route());
    }
  }

  private String route() {
    String joined =
        Stream.<AnnotatedElement>of(resource.getResourceClass(), resource.getResourceMethod())
            .map(RequestRoute::path)
            .collect(Collectors.joining("/", "/", ""));
    return joined.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  private static String path(AnnotatedElement operation) {
    return Optional.ofNullable(operation.getAnnotation(Path.class)).map(Path::value).orElse("");
  }

  /** What was noted of a request; blank when no operation was found for it. */
  static String of(ContainerRequestContext request) {
    return request.getProperty(ROUTE) instanceof String route ? route : "";
  }
}
