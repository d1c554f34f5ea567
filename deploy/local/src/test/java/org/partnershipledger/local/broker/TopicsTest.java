package org.partnershipledger.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.envelope.Topic;

class TopicsTest {
  @Test
  void a_topic_of_events_keeps_everything() {
    // When
    NewTopic claims = Topics.described(Topic.ARTICLE_CLAIMS);
    // Then
    assertThat(claims.name()).isEqualTo("ledger.public.article-claims.v1");
    assertThat(claims.numPartitions()).isEqualTo(6);
    assertThat(claims.configs())
        .containsEntry("cleanup.policy", "delete")
        .containsEntry("retention.ms", "-1");
  }

  @Test
  void a_topic_of_current_documents_is_compacted() {
    // When
    NewTopic states = Topics.described(Topic.PARTNERSHIP_STATE);
    // Then
    assertThat(states.numPartitions()).isEqualTo(3);
    assertThat(states.configs()).containsEntry("cleanup.policy", "compact");
    assertThat(Topics.described(Topic.FEEDS).numPartitions()).isEqualTo(1);
  }

  @Test
  void a_record_that_broke_the_contract_by_its_size_fits_into_dead_letters() {
    assertThat(Topics.described(Topic.READER_DEAD_LETTERS).configs())
        .containsEntry("max.message.bytes", "2097152");
  }

  @Test
  void a_record_of_the_contract_fits_with_its_frame() {
    assertThat(Topics.described(Topic.ARTICLES).configs())
        .containsEntry("max.message.bytes", "327680");
  }
}
