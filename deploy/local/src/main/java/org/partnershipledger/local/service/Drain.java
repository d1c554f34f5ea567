package org.partnershipledger.local.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.process.Readiness;

/**
 * Waiting until what was accepted has come all the way: every service's audit says that nothing is
 * pending, the registry knows each article, and analytics has the registry's last change.
 */
public final class Drain {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final String ingest;
  private final String registry;
  private final String analytics;
  private final Set<String> unseen;
  private Instant lastProgress = Instant.now();
  private String last = "";

  /** The line of these services, and the articles that are to come through. */
  public Drain(String ingest, String registry, String analytics, List<String> accepted) {
    this.ingest = ingest;
    this.registry = registry;
    this.analytics = analytics;
    this.unseen = new LinkedHashSet<>(accepted);
  }

  /**
   * Waits.
   *
   * @throws Failure naming what is still on the way when nothing has moved for a while
   */
  public void await() {
    boolean drained = Readiness.await(Duration.ofDays(1), () -> remaining().isEmpty() || stuck());
    if (!drained || stuck()) {
      throw new Failure(
          "the line has not drained: for %d s %s".formatted(PATIENCE.toSeconds(), last));
    }
  }

  private Optional<String> remaining() {
    Optional<String> remaining = firstRemaining();
    String now = remaining.orElse("");
    if (!now.equals(last)) {
      last = now;
      lastProgress = Instant.now();
    }
    return remaining;
  }

  private boolean stuck() {
    return !last.isEmpty() && Instant.now().isAfter(lastProgress.plus(PATIENCE));
  }

  private Optional<String> firstRemaining() {
    return pending("ingest-service", ingest)
        .or(this::unseenByRegistry)
        .or(() -> pending("registry-service", registry))
        .or(this::unpublished)
        .or(() -> pending("analytics-service", analytics))
        .or(this::behind);
  }

  private Optional<String> pending(String service, String url) {
    Optional<JsonNode> audit = audit(url);
    if (audit.isEmpty()) {
      return Optional.of(service + " has not answered");
    }
    JsonNode pending = audit.get().path("pending");
    if (!pending.isNumber()) {
      return Optional.of(service + " has not reached the broker");
    }
    return pending.asLong() == 0
        ? Optional.empty()
        : Optional.of(service + " has had " + pending.asLong() + " events to process");
  }

  private Optional<String> unseenByRegistry() {
    unseen.removeIf(id -> Http.answers(registry + "/articles/" + id));
    return unseen.isEmpty()
        ? Optional.empty()
        : Optional.of("registry-service has lacked " + unseen.size() + " articles");
  }

  private Optional<String> unpublished() {
    long waiting = audit(registry).map(a -> a.at("/outbox/pending").asLong()).orElse(1L);
    return waiting == 0
        ? Optional.empty()
        : Optional.of("registry-service has had " + waiting + " changes to publish");
  }

  private Optional<String> behind() {
    long published = audit(registry).map(a -> a.at("/outbox/lastSequence").asLong()).orElse(1L);
    long received = audit(analytics).map(a -> a.at("/lastSequence").asLong()).orElse(0L);
    return received >= published
        ? Optional.empty()
        : Optional.of(
            "analytics-service has been %d changes behind".formatted(published - received));
  }

  private static Optional<JsonNode> audit(String service) {
    Http.Answer answer = Http.get(service + "/audit");
    if (!answer.ok()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventJson.mapper().readTree(answer.body()));
    } catch (JsonProcessingException e) {
      throw new Failure(service + "/audit does not answer JSON", e);
    }
  }
}
