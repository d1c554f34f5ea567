package org.partnershipledger.local.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipledger.contracts.article.ArticleHeader;
import org.partnershipledger.contracts.article.ArticleSubmitted;
import org.partnershipledger.contracts.article.Publication;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.rim.kafka.IncomingEvent;

class MalformedTest {
  private static final IncomingEvent SOUND = sound();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
  void no_way_of_spoiling_an_event_leaves_one_that_can_be_read(int way) {
    for (int round = 0; round < 50; round++) {
      // When
      IncomingEvent spoilt = new Malformed(new Random(round)).of(SOUND, way + 9 * round);
      // Then
      assertThat(spoilt.key()).isEqualTo("article");
      assertThatThrownBy(() -> read(spoilt)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static ArticleSubmitted read(IncomingEvent event) {
    var unused = event.attributes();
    return EventJson.read(event.requiredData(), ArticleSubmitted.class);
  }

  private static IncomingEvent sound() {
    ArticleHeader header =
        new ArticleHeader(
            "article",
            "1",
            "a title",
            Optional.empty(),
            Optional.empty(),
            SourceKind.PRESS,
            Optional.empty(),
            Publication.on(LocalDate.of(2018, 5, 1)),
            Optional.empty(),
            Instant.parse("2026-11-01T09:00:00Z"),
            Optional.empty());
    Map<String, String> headers = new HashMap<>();
    for (String name :
        new String[] {"id", "source", "type", "subject", "partitionkey", "dataschema"}) {
      headers.put("ce_" + name, name);
    }
    headers.put("ce_recordedtime", "2026-11-01T09:00:00Z");
    IncomingEvent event =
        new IncomingEvent(
            Topic.ARTICLES.topicName(),
            0,
            0,
            "article",
            headers,
            Optional.of(EventJson.write(new ArticleSubmitted(header, "Words, “said” somebody."))));
    assertThat(read(event).text()).startsWith("Words");
    return event;
  }
}
