package org.partnershipledger.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnershipledger.analytics.Claims.saving;
import static org.partnershipledger.analytics.Partnerships.completed;
import static org.partnershipledger.analytics.Partnerships.holding;
import static org.partnershipledger.analytics.Partnerships.named;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Basis;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** The packaged service is killed in the middle of its work and started again: nothing is lost. */
class RestartIT {
  private static final int PARTNERSHIPS = 60;

  @Test
  void a_killed_service_goes_on_where_it_was_and_counts_nothing_twice() throws IOException {
    // Given a service that dies while it is working
    List<LedgerTopic.Sent> events = new ArrayList<>();
    partnerships().forEach(p -> events.addAll(LedgerTopic.eventsOf(p)));
    int half = events.size() / 2;
    try (PackagedService first = PackagedService.start("restart")) {
      LedgerTopic.send(events.subList(0, half));
      await().atMost(Duration.ofSeconds(60)).until(() -> first.audit().getLong("lastSequence") > 0);
      first.kill();
    }
    LedgerTopic.send(events.subList(half, events.size()));

    // When it starts again
    try (PackagedService second = PackagedService.start("restart")) {
      await().atMost(Duration.ofSeconds(90)).until(() -> drained(second.audit()));

      // Then every partnership is there once, and the totals are those of an undisturbed run
      assertThat(second.get("/overview").getList("partnerships.id")).hasSize(PARTNERSHIPS);
      JsonNode totals = tree(second.text("/totals?basis=run-rate")).get("totals");
      assertThat(totals).hasSize(1);
      assertThat(totals.get(0).get("amount").decimalValue())
          .isEqualByComparingTo(PARTNERSHIPS + "000000");
      assertThat(second.get("/audit").getLong("claims")).isEqualTo(2L * PARTNERSHIPS);
      assertThat(latestFigures()).isEqualTo(servedFigures(second));
      assertNoGap();
    }
  }

  private static boolean drained(JsonPath audit) {
    return audit.get("pending") != null
        && audit.getLong("pending") == 0
        && audit.getLong("lastSequence") == LedgerTopic.lastSequence()
        && audit.getLong("outbox.pending") == 0;
  }

  private static List<Partnership> partnerships() {
    List<Partnership> partnerships = new ArrayList<>();
    for (int i = 0; i < PARTNERSHIPS; i++) {
      // 1 million a year each, said twice
      RecordedClaim once =
          saving("a" + i, Articles.press("x" + i, "2018-01-01"))
              .million("1")
              .basis(Basis.ANNUAL)
              .done();
      RecordedClaim twice =
          saving("b" + i, Articles.press("y" + i, "2018-02-01"))
              .million("1")
              .basis(Basis.ANNUAL)
              .done();
      partnerships.add(
          completed(holding(named("p" + i, "RTG", "R" + i), once, twice), "2019-04-01"));
    }
    return partnerships;
  }

  private static Map<String, JsonNode> latestFigures() {
    Map<String, JsonNode> figures = new TreeMap<>();
    for (Topic topic : List.of(Topic.SAVINGS_METRICS, Topic.PROGRESS_METRICS)) {
      EmbeddedBroker.read(EmbeddedBroker.shared(), topic).stream()
          .map(IncomingEvent::of)
          .filter(e -> e.key().startsWith("p"))
          .forEach(
              e ->
                  figures.put(e.key(), tree(new String(e.requiredData(), StandardCharsets.UTF_8))));
    }
    Map<String, JsonNode> byId = new TreeMap<>();
    figures.values().forEach(f -> byId.put(f.get("id").asText(), f));
    return byId;
  }

  private static Map<String, JsonNode> servedFigures(PackagedService service) {
    Map<String, JsonNode> figures = new TreeMap<>();
    for (int i = 0; i < PARTNERSHIPS; i++) {
      tree(service.text("/partnerships/p" + i + "/figures"))
          .get("figures")
          .forEach(f -> figures.put(f.get("id").asText(), f));
    }
    return figures;
  }

  private static void assertNoGap() {
    List<Long> numbers = new ArrayList<>();
    for (Topic topic : List.of(Topic.SAVINGS_METRICS, Topic.PROGRESS_METRICS)) {
      EmbeddedBroker.read(EmbeddedBroker.shared(), topic).stream()
          .map(IncomingEvent::of)
          .forEach(e -> numbers.add(Long.valueOf(e.attributes().sequence().orElseThrow())));
    }
    List<Long> distinct = numbers.stream().distinct().sorted().toList();
    assertThat(distinct.getFirst()).isEqualTo(1);
    assertThat(distinct.getLast()).isEqualTo(distinct.size());
  }

  private static JsonNode tree(String json) {
    try {
      return EventJson.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
