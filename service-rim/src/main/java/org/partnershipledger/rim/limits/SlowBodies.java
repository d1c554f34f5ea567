package org.partnershipledger.rim.limits;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Cuts off who sends a body so slowly that a thread would wait for it for hours. */
@ApplicationScoped
class SlowBodies {
  private static final int BEFORE_ALL_ELSE = 1_000;

  void watch(@Observes Filters filters, LimitsConfig limits, Vertx vertx) {
    long longest = limits.bodyTime().toMillis();
    filters.register(context -> watch(context, vertx, longest), BEFORE_ALL_ELSE);
  }

  private static void watch(RoutingContext context, Vertx vertx, long longest) {
    HttpServerRequest request = context.request();
    if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)
        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
      long timer = vertx.setTimer(longest, t -> cut(request));
      context.addEndHandler(end -> vertx.cancelTimer(timer));
    }
    context.next();
  }

  private static void cut(HttpServerRequest request) {
    if (!request.isEnded()) {
      request.connection().close();
    }
  }
}
