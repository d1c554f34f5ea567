package org.partnershipledger.contracts.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventTest {
  private static final CloudEvent FULL =
      new CloudEvent(
          "e1",
          "/registry-service",
          "org.partnershipledger.claim-recorded.v1",
          "p1",
          Optional.of(Instant.parse("2016-06-10T00:00:00Z")),
          Instant.parse("2026-11-21T08:30:15.123456Z"),
          "p1",
          "https://partnershipledger.org/schemas/claim-recorded.v1.json",
          Optional.of("a1"),
          Optional.of("e0"),
          Optional.of("00000000000000000042"),
          Optional.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

  @Test
  void attributes_survive_the_way_through_headers() {
    assertThat(CloudEvent.fromHeaders(FULL.headers())).isEqualTo(FULL);
  }

  @Test
  void an_undated_event_has_no_time_header_and_none_after_reading() {
    // Given
    CloudEvent undated =
        new CloudEvent(
            "e1",
            "/ingest-service",
            "org.partnershipledger.article-read.v1",
            "a1",
            Optional.empty(),
            FULL.recordedTime(),
            "a1",
            EventType.ARTICLE_READ.dataSchema(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    // When
    Map<String, String> headers = undated.headers();
    // Then
    assertThat(headers)
        .containsOnlyKeys(
            "ce_specversion",
            "ce_id",
            "ce_source",
            "ce_type",
            "ce_subject",
            "ce_recordedtime",
            "ce_partitionkey",
            "ce_dataschema",
            "content-type")
        .containsEntry("ce_specversion", "1.0")
        .containsEntry("content-type", "application/json");
    assertThat(CloudEvent.fromHeaders(headers)).isEqualTo(undated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id", "source", "type", "subject", "recordedtime", "partitionkey", "dataschema"})
  void a_missing_attribute_is_named(String attribute) {
    Map<String, String> headers = new HashMap<>(FULL.headers());
    headers.remove("ce_" + attribute);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudEvent.fromHeaders(headers))
        .withMessage("header ce_" + attribute + " is missing");
  }

  @Test
  void an_empty_attribute_counts_as_missing() {
    Map<String, String> headers = new HashMap<>(FULL.headers());
    headers.put("ce_subject", "");
    headers.put("ce_causationid", "");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudEvent.fromHeaders(headers))
        .withMessage("header ce_subject is missing");
    headers.put("ce_subject", "p1");
    assertThat(CloudEvent.fromHeaders(headers).causationId()).isEmpty();
  }

  @Test
  void a_malformed_time_is_named_and_shown() {
    Map<String, String> headers = new HashMap<>(FULL.headers());
    headers.put("ce_time", "last summer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CloudEvent.fromHeaders(headers))
        .withMessage("header ce_time is not a time: last summer");
  }

  @Test
  void sequence_numbers_sort_as_text() {
    assertThat(FULL.withSequence(7).sequence()).contains("00000000000000000007");
    assertThat(FULL.withSequence(10).sequence().orElseThrow())
        .isGreaterThan(FULL.withSequence(9).sequence().orElseThrow());
  }
}
