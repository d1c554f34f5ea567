package org.partnershipledger.local.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.process.Readiness;

/**
 * Waiting until what was accepted has come all the way: every service's audit says that nothing is
 * pending, and the registry knows each article.
 */
public final class Drain {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Duration patience;
  private final String ingest;
  private final String registry;
  private final String analytics;
  private final Set<String> unseen;
  private Instant lastProgress = Instant.now();
  private String last = "";

  /** The line of these services, and the articles that are to come through. */
  public Drain(String ingest, String registry, String analytics, List<String> accepted) {
    this(ingest, registry, analytics, accepted, PATIENCE);
  }

  Drain(
      String ingest, String registry, String analytics, List<String> accepted, Duration patience) {
    this.patience = patience;
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
          "the line has not drained: for %d s %s".formatted(patience.toSeconds(), last));
    }
  }

  /** What a service says is pending; empty while it does not know. */
  public static OptionalLong pending(String service) {
    return audit(service).map(a -> a.path("pending")).filter(JsonNode::isNumber).stream()
        .mapToLong(JsonNode::asLong)
        .findFirst();
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
    return !last.isEmpty() && Instant.now().isAfter(lastProgress.plus(patience));
  }

  // In the order of the flow: what has left one stage is counted by the next.
  private Optional<String> firstRemaining() {
    return toProcess("ingest-service", ingest)
        .or(this::unseenByRegistry)
        .or(() -> toProcess("registry-service", registry))
        .or(() -> toPublish("registry-service", registry))
        .or(() -> toProcess("analytics-service", analytics))
        .or(() -> toPublish("analytics-service", analytics));
  }

  private static Optional<String> toProcess(String service, String url) {
    return remaining(audit(url).map(a -> a.path("pending")), service, "events to process");
  }

  private static Optional<String> toPublish(String service, String url) {
    return remaining(audit(url).map(a -> a.at("/outbox/pending")), service, "changes to publish");
  }

  // The count of what waits on the broker is absent while the broker is away.
  private static Optional<String> remaining(
      Optional<JsonNode> pending, String service, String what) {
    if (pending.filter(JsonNode::isNumber).isEmpty()) {
      return Optional.of(service + " has not said what is pending");
    }
    long count = pending.get().asLong();
    return count == 0
        ? Optional.empty()
        : Optional.of("%s has had %d %s".formatted(service, count, what));
  }

  private Optional<String> unseenByRegistry() {
    unseen.removeIf(id -> Http.answers(registry + "/articles/" + id));
    return unseen.isEmpty()
        ? Optional.empty()
        : Optional.of("registry-service has lacked " + unseen.size() + " articles");
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
