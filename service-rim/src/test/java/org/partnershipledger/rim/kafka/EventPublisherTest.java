package org.partnershipledger.rim.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.Events;
import org.partnershipledger.rim.failure.Outage;
import org.partnershipledger.rim.testing.EmbeddedBroker;

class EventPublisherTest {
  @Test
  void an_acknowledged_event_can_be_read_with_its_attributes() {
    // Given
    String broker = EmbeddedBroker.shared();
    String article = UUID.randomUUID().toString();
    var publisher = new EventPublisher(Map.of("bootstrap.servers", broker));

    // When
    publisher.sendAll(List.of(Events.retracted(article))).toCompletableFuture().join();
    publisher.close();

    // Then
    var read = about(broker, Topic.ARTICLE_CLAIMS, article);
    assertThat(read).hasSize(1);
    assertThat(read.getFirst().attributes())
        .isEqualTo(Events.attributes(EventType.ARTICLE_RETRACTED, article));
    assertThat(EventJson.read(read.getFirst().requiredData(), ArticleRetracted.class).reason())
        .isEqualTo("copyright");
  }

  @Test
  void a_deletion_has_a_key_and_no_value() {
    // Given
    String broker = EmbeddedBroker.shared();
    String id = UUID.randomUUID().toString();
    var publisher = new EventPublisher(Map.of("bootstrap.servers", broker));

    // When
    var deletion =
        OutgoingEvent.deletion(
            Topic.PARTNERSHIP_STATE, Events.attributes(EventType.PARTNERSHIP_STATE, id));
    publisher.send(deletion).toCompletableFuture().join();
    publisher.close();

    // Then
    assertThat(about(broker, Topic.PARTNERSHIP_STATE, id))
        .extracting(IncomingEvent::data)
        .containsExactly(Optional.empty());
  }

  @Test
  void an_event_over_the_limit_of_the_contract_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Events.raw(Topic.ARTICLE_CLAIMS, "a", "x".repeat(256 * 1024 + 1)))
        .withMessageContaining("262145 bytes is over 262144");
  }

  @Test
  void without_a_broker_the_sending_fails_as_an_outage() {
    // Given
    var publisher = new EventPublisher(Map.of("bootstrap.servers", "localhost:1"));

    // When
    var sending = publisher.send(Events.retracted("a")).toCompletableFuture();

    // Then
    assertThatThrownBy(sending::join)
        .isInstanceOf(CompletionException.class)
        .satisfies(failure -> assertThat(Outage.of(failure)).isEqualTo(Outage.BROKER));
    publisher.close();
  }

  @Test
  void what_is_behind_an_event_that_failed_does_not_overtake_it() throws Exception {
    // Given a broker that refuses the first event and takes the second
    EmbeddedBroker broker = EmbeddedBroker.start();
    limit(broker, Topic.ARTICLE_CLAIMS, "20000");
    var publisher = new EventPublisher(broker.settings());
    var refused = Events.raw(Topic.ARTICLE_CLAIMS, "k", incompressible(100_000));
    var behind = Events.raw(Topic.ARTICLE_CLAIMS, "k", "behind");
    await().until(() -> isRefused(publisher, refused)); // a limit comes to hold after it is set
    int before = about(broker.address(), Topic.ARTICLE_CLAIMS, "k").size();

    // When
    var sending = publisher.sendInOrder(List.of(refused, behind)).toCompletableFuture();

    // Then
    assertThatThrownBy(sending::join).isInstanceOf(CompletionException.class);
    assertThat(about(broker.address(), Topic.ARTICLE_CLAIMS, "k")).hasSize(before);
    publisher.sendInOrder(List.of(behind)).toCompletableFuture().join();
    assertThat(about(broker.address(), Topic.ARTICLE_CLAIMS, "k")).hasSize(before + 1);
    publisher.close();
    broker.stop();
  }

  private static void limit(EmbeddedBroker broker, Topic topic, String bytes) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    var limit =
        new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET);
    try (Admin admin = Admin.create(broker.settings())) {
      admin.incrementalAlterConfigs(Map.of(resource, List.of(limit))).all().get();
    }
  }

  private static boolean isRefused(EventPublisher publisher, OutgoingEvent event) {
    return publisher
        .send(event)
        .handle((sent, failure) -> failure != null)
        .toCompletableFuture()
        .join();
  }

  private static String incompressible(int length) {
    return new Random(7)
        .ints(length, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static List<IncomingEvent> about(String broker, Topic topic, String key) {
    return EmbeddedBroker.read(broker, topic).stream()
        .map(IncomingEvent::of)
        .filter(event -> event.key().equals(key))
        .toList();
  }
}
