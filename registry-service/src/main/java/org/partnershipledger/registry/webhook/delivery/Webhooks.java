package org.partnershipledger.registry.webhook.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.registry.projection.Changes;
import org.partnershipledger.registry.webhook.DeliveryRules;
import org.partnershipledger.registry.webhook.Reply;
import org.partnershipledger.registry.webhook.RetrySchedule;
import org.partnershipledger.rim.kafka.EventConsumers;
import org.partnershipledger.rim.web.Allowance;
import org.partnershipledger.rim.web.Gates;
import org.partnershipledger.rim.web.PatientResolver;

/** Has webhooks told while the service runs, if its operator switched that on. */
@ApplicationScoped
public class Webhooks {
  private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

  private final WebhooksConfig config;
  private final Changes changes;
  private final ChangeBody body;
  private final Stores stores;
  private final WebhookMetrics metrics;
  private final Gates gates;
  private final Sender sender;
  private final Clock clock = Clock.systemUTC();
  private final Deliverer deliverer;

  Webhooks(
      WebhooksConfig config,
      Vertx vertx,
      Changes changes,
      ChangeBody body,
      Stores stores,
      WebhookMetrics metrics) {
    this.config = config;
    this.changes = changes;
    this.body = body;
    this.stores = stores;
    this.metrics = metrics;
    this.gates =
        new Gates(
            PatientResolver.within(config.connectTimeout()),
            Allowance.secureOr(config.hosts().orElse(Set.of())));
    this.sender = new Sender(vertx, gates, config);
    this.deliverer = deliverer(UUID.randomUUID().toString());
  }

  void start(@Observes StartupEvent event) {
    if (isEnabled()) {
      requirePatience();
      metrics.show();
      deliverer.start();
    }
  }

  void stop(@Observes @Priority(EventConsumers.STOPS_AT) ShutdownEvent event) {
    deliverer.close();
  }

  /** A lease that ran out while something is sent would let two instances send the same. */
  private void requirePatience() {
    Duration attempt = config.connectTimeout().plus(config.timeout());
    if (config.lease().compareTo(attempt) <= 0) {
      throw new IllegalStateException(
          "LEDGER_WEBHOOKS_LEASE is " + config.lease() + "; it has to be longer than " + attempt);
    }
  }

  /** Whether anything is sent at all. */
  public boolean isEnabled() {
    return config.enabled();
  }

  /** What an address has to pass before anything is sent there. */
  public Gates gates() {
    return gates;
  }

  /** A deliverer that has not begun; beside others of its kind it shares their work. */
  Deliverer deliverer(String name) {
    CountDownLatch stopping = new CountDownLatch(1);
    DeliveryRules rules =
        new DeliveryRules(new RetrySchedule(config.pauses()), config.parkedInARow());
    Tools tools =
        new Tools(
            changes,
            body,
            stores,
            sender,
            rules,
            metrics,
            clock,
            () -> ThreadLocalRandom.current().nextDouble(),
            LONGEST_TURN,
            config.rest(),
            () -> stopping.getCount() == 0);
    return new Deliverer(name, tools, config.rest(), config.parallel(), stopping);
  }

  /**
   * What a receiver is sent to try it.
   *
   * @param type tells it from changes
   * @param webhookId the webhook
   * @param sentAt when
   */
  record Ping(String type, String webhookId, Instant sentAt) {}

  /**
   * What came of a trial.
   *
   * @param reply what came back
   * @param took how long that took
   */
  public record Trial(Reply reply, Duration took) {}

  /** Sends a webhook something to try it, whatever its state, and waits for what comes back. */
  public Trial test(Webhook webhook) {
    Instant now = clock.instant();
    String id = Message.id(webhook.id(), "ping " + now);
    byte[] ping = EventJson.write(new Ping("ping.v1", webhook.id(), now));
    Message message =
        new Message(webhook.terms().url(), id, ping, stores.secrets().of(webhook.id(), now));
    long begun = System.nanoTime();
    Reply reply = sender.send(message, now);
    return new Trial(reply, Duration.ofNanos(System.nanoTime() - begun));
  }
}
