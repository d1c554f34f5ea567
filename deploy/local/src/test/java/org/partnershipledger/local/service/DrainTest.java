package org.partnershipledger.local.service;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.local.Failure;

class DrainTest {
  private static final String NOTHING =
      "{\"pending\": 0, \"outbox\": {\"pending\": 0, \"lastSequence\": 9}}";

  private final StubService ingest = new StubService();
  private final StubService registry = new StubService();
  private final StubService analytics = new StubService();

  @AfterEach
  void stop() {
    ingest.close();
    registry.close();
    analytics.close();
  }

  @Test
  void waits_until_every_stage_has_nothing_left() {
    // Given
    ingest
        .answers("/audit", 200, "{\"pending\": 3}")
        .answers("/audit", 200, "{}")
        .answers("/audit", 200, "{\"pending\": 0}");
    registry
        .answers("/articles/a1", 404, "")
        .answers("/articles/a1", 200, "{}")
        .answers("/audit", 200, "{\"pending\": 0, \"outbox\": {\"pending\": 4}}")
        .answers("/audit", 200, NOTHING);
    analytics.answers("/audit", 503, "").answers("/audit", 200, NOTHING);
    // When // Then
    assertThatCode(() -> drain(Duration.ofSeconds(20), "a1").await()).doesNotThrowAnyException();
  }

  @Test
  void says_what_is_still_on_the_way_when_nothing_moves_any_more() {
    // Given
    ingest.answers("/audit", 200, "{\"pending\": 0}");
    registry.answers("/articles/a1", 404, "").answers("/articles/a2", 200, "{}");
    // When // Then
    assertThatThrownBy(() -> drain(Duration.ofSeconds(1), "a1", "a2").await())
        .isInstanceOf(Failure.class)
        .hasMessage("the line has not drained: for 1 s registry-service has lacked 1 articles");
  }

  private Drain drain(Duration patience, String... accepted) {
    return new Drain(ingest.url(), registry.url(), analytics.url(), List.of(accepted), patience);
  }
}
