package org.partnershipledger.contracts.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {
  @ParameterizedTest
  @EnumSource(Topic.class)
  void a_topic_is_found_by_its_name(Topic topic) {
    assertThat(Topic.named(topic.topicName())).contains(topic);
  }

  @Test
  void an_unknown_name_finds_no_topic() {
    assertThat(Topic.named("ledger.public.weather.v1")).isEmpty();
    assertThat(Topic.named("LEDGER.PUBLIC.ARTICLE-CLAIMS.V1")).isEmpty();
  }

  @Test
  void only_ledger_public_topics_are_public() {
    assertThat(Topic.ARTICLE_CLAIMS.isPublic()).isTrue();
    assertThat(Topic.ARTICLES.isPublic()).isFalse();
    assertThat(Topic.FEEDS.isPublic()).isFalse();
    assertThat(Topic.REGISTRY_DEAD_LETTERS.isPublic()).isFalse();
  }

  @Test
  void kept_topics_never_expire_compacted_ones_keep_deletions_for_a_week() {
    assertThat(Topic.ARTICLE_CLAIMS.configuration())
        .containsOnly(entry("cleanup.policy", "delete"), entry("retention.ms", "-1"));
    assertThat(Topic.PARTNERSHIP_STATE.configuration())
        .containsOnly(
            entry("cleanup.policy", "compact"), entry("delete.retention.ms", "604800000"));
  }

  @Test
  void a_dead_letter_may_be_larger_than_the_largest_record() {
    assertThat(Integer.parseInt(Topic.READER_DEAD_LETTERS.configuration().get("max.message.bytes")))
        .isGreaterThan(Topic.MAX_RECORD_BYTES);
  }

  @Test
  void a_topic_tells_its_event_types() {
    assertThat(Topic.ARTICLE_CLAIMS.eventTypes())
        .containsExactly(EventType.ARTICLE_READ, EventType.ARTICLE_RETRACTED);
    assertThat(Topic.READER_DEAD_LETTERS.eventTypes()).isEmpty();
    assertThat(Topic.FEEDS.eventTypes()).isEmpty();
  }

  private static java.util.Map.Entry<String, String> entry(String key, String value) {
    return java.util.Map.entry(key, value);
  }
}
