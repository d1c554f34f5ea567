package org.partnershipledger.ingest.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.Readings;
import org.partnershipledger.ingest.extraction.Reading;
import org.partnershipledger.rim.kafka.OutgoingEvent;

class ReadingEventsTest {
  @Test
  void a_reading_is_one_event_keyed_by_its_article() {
    // When
    OutgoingEvent event = events(Readings.withClaims(3)).getFirst();

    // Then
    assertThat(event.topic()).isEqualTo(Topic.ARTICLE_CLAIMS);
    assertThat(event.key()).isEqualTo("article-1");
    assertThat(event.attributes().type()).isEqualTo("org.partnershipledger.article-read.v1");
    assertThat(event.attributes().time()).contains(Instant.parse("2019-02-14T00:00:00Z"));
    assertThat(event.attributes().recordedTime()).isEqualTo(Readings.NOW);
    assertThat(event.attributes().correlationId()).contains("article-1");
    assertThat(event.attributes().causationId()).contains("cause-1");
  }

  @Test
  void the_same_reading_has_the_same_id_and_another_reader_another() {
    Reading reading = Readings.withClaims(1);
    String id = events(reading).getFirst().attributes().id();
    assertThat(events(reading).getFirst().attributes().id()).isEqualTo(id);
    var later =
        ReadingEvents.of(
            Readings.publishedOn("2019-02-14"), "reader-0002", reading, Readings.NOW, "cause-1");
    assertThat(later.getFirst().attributes().id()).isNotEqualTo(id);
  }

  @Test
  void an_undated_article_has_no_valid_time() {
    var events =
        ReadingEvents.of(
            Readings.header(Publication.unknown()),
            "reader-0001",
            Readings.withClaims(0),
            Readings.NOW,
            "cause-1");
    assertThat(events.getFirst().attributes().time()).isEmpty();
  }

  @Test
  void a_reading_over_the_limit_is_cut_into_numbered_parts_that_lose_nothing() {
    // Given
    Reading reading = Readings.withClaims(600);

    // When
    List<OutgoingEvent> events = events(reading);

    // Then
    List<ArticleRead> parts =
        events.stream()
            .map(event -> EventJson.read(event.data().orElseThrow(), ArticleRead.class))
            .toList();
    assertThat(parts).hasSizeGreaterThan(1);
    assertThat(parts).extracting(ArticleRead::parts).containsOnly(parts.size());
    assertThat(parts.getLast().part()).isEqualTo(parts.size());
    assertThat(events).extracting(event -> event.attributes().id()).doesNotHaveDuplicates();
    assertThat(parts.stream().flatMap(part -> part.claims().stream()).map(Claim::id))
        .containsExactlyElementsOf(reading.claims().stream().map(Claim::id).toList());
    assertThat(events)
        .allSatisfy(
            event -> assertThat(event.data().orElseThrow().length).isLessThanOrEqualTo(262_144));
  }

  private static List<OutgoingEvent> events(Reading reading) {
    return ReadingEvents.of(
        Readings.publishedOn("2019-02-14"), "reader-0001", reading, Readings.NOW, "cause-1");
  }
}
