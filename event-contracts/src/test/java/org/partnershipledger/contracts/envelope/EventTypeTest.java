package org.partnershipledger.contracts.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.metric.Figure;

class EventTypeTest {
  @ParameterizedTest
  @EnumSource(EventType.class)
  void a_type_is_found_by_its_wire_name(EventType type) {
    assertThat(EventType.named(type.wireName())).contains(type);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void a_wire_name_is_kebab_case_with_the_major_version_last(EventType type) {
    assertThat(type.wireName())
        .matches("org\\.partnershipledger\\.[a-z]+(-[a-z]+)*\\.v[1-9]\\d*")
        .endsWith(type.shortName());
  }

  @Test
  void an_unknown_wire_name_finds_no_type() {
    assertThat(EventType.named("org.partnershipledger.article-read.v2")).isEmpty();
    assertThat(EventType.named("")).isEmpty();
  }

  @Test
  void a_schema_is_named_after_the_short_name() {
    assertThat(EventType.STAGE_CHANGED.shortName()).isEqualTo("stage-changed.v1");
    assertThat(EventType.STAGE_CHANGED.dataSchema())
        .isEqualTo("https://partnershipledger.org/schemas/stage-changed.v1.json");
  }

  @Test
  void data_tells_its_type_unless_several_types_share_the_record() {
    var withdrawn = new ArticleWithdrawn("a1", "sent by mistake", Instant.EPOCH);
    assertThat(EventType.of(withdrawn)).contains(EventType.ARTICLE_WITHDRAWN);
    assertThat(Arrays.stream(EventType.values()).filter(t -> t.payload() == Figure.class))
        .containsExactly(EventType.SAVINGS_METRIC, EventType.PROGRESS_METRIC);
  }

  @Test
  void every_ledger_event_has_a_type_on_the_topic_of_changes() {
    // Given
    List<Class<?>> events = List.of(LedgerEvent.class.getPermittedSubclasses());
    // When
    List<Class<? extends Record>> carried =
        Topic.PARTNERSHIP_EVENTS.eventTypes().stream()
            .<Class<? extends Record>>map(EventType::payload)
            .toList();
    // Then
    assertThat(carried).hasSameSizeAs(events);
    assertThat(List.<Class<?>>copyOf(carried)).containsExactlyInAnyOrderElementsOf(events);
  }
}
