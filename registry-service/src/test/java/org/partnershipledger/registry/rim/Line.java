package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.article.ArticleRetracted;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.DeterministicId;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.rim.testing.EmbeddedBroker;

/** The line around the registry: what comes in on its left, what leaves on its right. */
@ApplicationScoped
public class Line {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private final AgroalDataSource database;

  Line(AgroalDataSource database) {
    this.database = database;
  }

  /** Sends readings as ingest would, and waits until the registry has dealt with them. */
  public void read(ArticleFixture... articles) {
    read(Arrays.stream(articles).map(ArticleFixture::read).toList());
  }

  public void read(List<ArticleRead> reads) {
    List<String> ids = reads.stream().map(this::send).toList();
    ids.forEach(this::awaitEntered);
    awaitPublished();
  }

  /** Sends a reading; returns the id of its event. */
  public String send(ArticleRead read) {
    String article = read.article().articleId();
    CloudEvent attributes = attributes(EventType.ARTICLE_READ, article, EventJson.text(read));
    write(article, EventJson.write(read), attributes.headers());
    return attributes.id();
  }

  public void retract(String article, String retractedAt) {
    ArticleRetracted retracted =
        new ArticleRetracted(article, "published in error", Instant.parse(retractedAt));
    CloudEvent attributes =
        attributes(EventType.ARTICLE_RETRACTED, article, EventJson.text(retracted));
    write(article, EventJson.write(retracted), attributes.headers());
    awaitEntered(attributes.id());
    awaitPublished();
  }

  /** Attributes as ingest sets them; the same content gives the same event id. */
  public static CloudEvent attributes(EventType type, String article, String content) {
    return new CloudEvent(
        DeterministicId.of("test", type.wireName(), article, content).toString(),
        "/ingest-service",
        type.wireName(),
        article,
        Optional.empty(),
        Instant.parse("2026-11-21T09:00:00Z"),
        article,
        type.dataSchema(),
        Optional.of(article),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public void write(String key, byte[] value, Map<String, String> headers) {
    EmbeddedBroker.write(broker, Topic.ARTICLE_CLAIMS, key, value, headers);
  }

  private void awaitEntered(String eventId) {
    await().atMost(PATIENCE).until(() -> isEntered(eventId));
  }

  private boolean isEntered(String eventId) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
      query.setString(1, eventId);
      return query.executeQuery().next();
    }
  }

  public void awaitPublished() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                given()
                    .get("/audit")
                    .then()
                    .body("pending", equalTo(0))
                    .body("outbox.pending", equalTo(0)));
  }

  /** The records of a topic under a key, in order. */
  public List<ConsumerRecord<byte[], byte[]>> records(Topic topic, String key) {
    return EmbeddedBroker.read(broker, topic).stream()
        .filter(r -> new String(r.key(), StandardCharsets.UTF_8).equals(key))
        .toList();
  }

  /** The short type names of a partnership's events, in the order of their sequence. */
  public List<String> events(String partnershipId) {
    return records(Topic.PARTNERSHIP_EVENTS, partnershipId).stream()
        .sorted(Comparator.comparing(r -> header(r, "ce_sequence")))
        .map(r -> header(r, "ce_type").replaceAll("org.partnershipledger.(.*).v1", "$1"))
        .toList();
  }

  /** All that the registry has published, on every topic. */
  public List<ConsumerRecord<byte[], byte[]>> published() {
    return List.of(Topic.PARTNERSHIP_EVENTS, Topic.PARTNERSHIP_STATE, Topic.TRUST_STATE).stream()
        .flatMap(topic -> EmbeddedBroker.read(broker, topic).stream())
        .toList();
  }

  public static String header(ConsumerRecord<byte[], byte[]> sent, String name) {
    return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  public List<ConsumerRecord<byte[], byte[]>> deadLetters() {
    return EmbeddedBroker.read(broker, Topic.REGISTRY_DEAD_LETTERS);
  }

  /** The id of the only current partnership of a body. */
  public String partnershipOf(String code) {
    List<String> ids =
        given().queryParam("member", code).get("/partnerships").then().extract().path("items.id");
    if (ids.size() != 1) {
      throw new AssertionError(code + " is in " + ids);
    }
    return ids.getFirst();
  }

  /** How often tables of the ledger were read from end to end. */
  public long fullScans() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      var flushed = statement.executeQuery("select pg_stat_force_next_flush()");
      flushed.close();
      try (var rows =
          statement.executeQuery(
              "select coalesce(sum(seq_scan), 0) from pg_stat_user_tables where relname in"
                  + " ('reading', 'assignment', 'redirection', 'claim_entry', 'article',"
                  + " 'dossier', 'claim', 'partnership', 'partnership_history', 'trust')")) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
