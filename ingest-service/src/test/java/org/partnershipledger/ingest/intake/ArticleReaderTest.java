package org.partnershipledger.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.ArticleWithdrawn;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.Drafts;
import org.partnershipledger.ingest.Readings;
import org.partnershipledger.ingest.extraction.Extractor;
import org.partnershipledger.ingest.publication.ArticleEvents;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.OutgoingEvent;

class ArticleReaderTest {
  private static final ArticleSubmitted ARTICLE =
      new ArticleSubmitted(Readings.publishedOn("2019-02-14"), Drafts.TEXT);

  private static ArticleReader reader;

  @BeforeAll
  static void make() {
    reader =
        new ArticleReader(
            Extractor.create(OrganisationReference.load()),
            Clock.fixed(Readings.NOW, ZoneOffset.UTC));
  }

  @Test
  void an_article_becomes_a_reading_caused_by_its_submission() {
    // Given
    OutgoingEvent submitted = ArticleEvents.submitted(ARTICLE);

    // When
    List<OutgoingEvent> events = reader.read(incoming(submitted));

    // Then
    assertThat(events).hasSize(1);
    ArticleRead read = EventJson.read(events.getFirst().data().orElseThrow(), ArticleRead.class);
    assertThat(read.article()).isEqualTo(ARTICLE.article());
    assertThat(read.reader()).isEqualTo(reader.version());
    assertThat(events.getFirst().attributes().causationId()).contains(submitted.attributes().id());
  }

  @Test
  void a_withdrawal_becomes_a_retraction() {
    // Given
    var withdrawal = new ArticleWithdrawn("article-1", "sent in error", Readings.NOW);

    // When
    List<OutgoingEvent> events = reader.read(incoming(ArticleEvents.withdrawn(withdrawal)));

    // Then
    assertThat(events).hasSize(1);
    assertThat(EventJson.read(events.getFirst().data().orElseThrow(), ArticleRetracted.class))
        .isEqualTo(new ArticleRetracted("article-1", "sent in error", Readings.NOW));
  }

  @Test
  void an_event_of_a_later_version_is_skipped() {
    IncomingEvent sound = incoming(ArticleEvents.submitted(ARTICLE));
    IncomingEvent event = changed(sound, "ce_type", "org.partnershipledger.article-submitted.v9");
    assertThat(reader.read(event)).isEmpty();
  }

  @Test
  void what_is_malformed_is_named() {
    IncomingEvent sound = incoming(ArticleEvents.submitted(ARTICLE));
    assertMalformed(changed(sound, "ce_id", ""), "header ce_id is missing");
    assertMalformed(
        changed(sound, "ce_type", "org.partnershipledger.stage-changed.v1"),
        "org.partnershipledger.stage-changed.v1 does not belong to this topic");
    assertMalformed(
        with(sound, "article-1", Optional.of("{\"text\":\"x\"}")), "article: is missing");
    assertMalformed(with(sound, "article-1", Optional.of("{")), "not JSON");
    assertMalformed(with(sound, "article-1", Optional.empty()), "the record has no value");
    assertMalformed(
        with(sound, "another", sound.data().map(String::new)), "the key is not the article's id");
  }

  private static void assertMalformed(IncomingEvent event, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(event))
        .withMessageContaining(message);
  }

  private static IncomingEvent incoming(OutgoingEvent event) {
    return new IncomingEvent(
        event.topic().topicName(), 0, 0, event.key(), event.attributes().headers(), event.data());
  }

  private static IncomingEvent changed(IncomingEvent event, String header, String value) {
    Map<String, String> headers = new HashMap<>(event.headers());
    headers.put(header, value);
    return new IncomingEvent(event.topic(), 0, 0, event.key(), headers, event.data());
  }

  private static IncomingEvent with(IncomingEvent event, String key, Optional<String> data) {
    return new IncomingEvent(
        event.topic(),
        0,
        0,
        key,
        event.headers(),
        data.map(json -> json.getBytes(StandardCharsets.UTF_8)));
  }
}
