package org.partnershipledger.ingest.intake.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.partnershipledger.ingest.FeedsConfig;
import org.partnershipledger.ingest.fetch.FetchLimits;
import org.partnershipledger.ingest.fetch.WebFetcher;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.web.Allowance;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.Resolver;

/** Has feeds polled while the service runs, if its operator switched that on. */
@ApplicationScoped
public class FeedPolling {
  private final FeedsConfig config;
  private final Gates gates;
  private final FeedDuty duty;

  @Inject
  FeedPolling(
      FeedsConfig config,
      Vertx vertx,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      FeedStore feeds,
      ArticleDoor door,
      Clock clock) {
    this.config = config;
    this.gates =
        new Gates(Resolver.SYSTEM, config.loopback() ? Allowance.LOOPBACK : Allowance.PUBLIC);
    FetchLimits limits = FetchLimits.within(config.timeout());
    WebFetcher fetcher = new WebFetcher(vertx, gates, limits, config.userAgent());
    this.duty = new FeedDuty(kafka, feeds, new FeedPoller(fetcher, door), clock);
  }

  void start(@Observes StartupEvent event) {
    if (isEnabled()) {
      duty.start();
    }
  }

  void stop(@Observes @Priority(EventConsumers.STOPS_AT) ShutdownEvent event) {
    duty.close();
  }

  /** Whether feeds are polled at all. */
  public boolean isEnabled() {
    return config.enabled();
  }

  /** What an address has to pass before it is asked. */
  public Gates gates() {
    return gates;
  }
}
