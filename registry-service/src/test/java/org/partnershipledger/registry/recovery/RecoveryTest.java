package org.partnershipledger.registry.recovery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.fold.fixture.ArticleFixture;
import org.partnershipledger.registry.fixture.Corpus;
import org.partnershipledger.registry.projection.Journal;
import org.partnershipledger.registry.rim.Line;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** A database that is lost, or put back to an earlier day, and what the journal makes of it. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_recovery"),
      @ResourceArg(name = "broker", value = "own")
    })
class RecoveryTest {

  @Inject Line line;
  @Inject Recovery recovery;
  @Inject AgroalDataSource database;

  private static ArticleFixture told(String run, int number, String day, Stage stage) {
    return article(run + "-" + number)
        .on(day)
        .says(
            arrangement(Form.MERGER, stage).betweenCodes(run + "A", run + "B"),
            saving(5_000_000).betweenCodes(run + "A", run + "B"));
  }

  private static String tag(String path) {
    return given().get(path).then().statusCode(200).extract().header("ETag");
  }

  private static String act(String tag, String word, Object... fields) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("id", id);
    action.put("action", word);
    action.put("reason", "the board paper says so");
    for (int i = 0; i < fields.length; i += 2) {
      action.put((String) fields[i], fields[i + 1]);
    }
    given()
        .contentType("application/json")
        .header("If-Match", tag)
        .body(action)
        .post("/reviews")
        .then()
        .statusCode(201);
    return id;
  }

  private static String partnershipOf(String code) {
    return given().queryParam("member", code).get("/partnerships").path("items[0].id");
  }

  /** Something of everything that changes a ledger. */
  private void much(String run) {
    line.read(told(run, 1, "2018-01-01", Stage.EXPLORING));
    line.read(told(run, 2, "2018-03-01", Stage.STRATEGIC_CASE));
    line.read(
        article(run + "-3")
            .on("2018-02-01")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).betweenCodes(run + "A", run + "C")));
    String claim = run + "-1-c1";
    String rejection = act(tag("/claims/" + claim), "reject", "claimId", claim);
    act(tag("/reviews/" + rejection), "undo", "review", rejection);
    act(tag("/claims/" + claim), "accept", "claimId", claim);
    String other = run + "-2-c1";
    act(
        tag("/claims/" + other),
        "correct",
        "claimId",
        other,
        "correction",
        Map.of("arguments", Map.of("basis", "one-off")));
    String one = partnershipOf(run + "B");
    String joining =
        act(
            tag("/partnerships/" + one),
            "join",
            "partnershipId",
            one,
            "otherId",
            partnershipOf(run + "C"));
    act(tag("/reviews/" + joining), "undo", "review", joining);
    act(tag("/organisations/RD3"), "name", "name", "Poole " + run, "organisationId", "RD3");
    String body = "/organisations/resolutions?name=Care of " + run;
    act(tag(body), "body", "name", "Care of " + run);
    given().post("/republication").then().statusCode(202);
    line.retract(run + "-2", "2026-11-20T00:00:00Z");
    line.awaitPublished();
  }

  private void refusedOnce() {
    given()
        .contentType("application/json")
        .header("If-Match", tag("/organisations/RD3"))
        .body(
            Map.of(
                "id", "x", "action", "name", "reason", "why", "name", "?", "organisationId", "RD3"))
        .post("/reviews")
        .then()
        .statusCode(422);
  }

  private List<String> published() {
    return line.published().stream().map(RecoveryTest::told).toList();
  }

  private static String told(ConsumerRecord<byte[], byte[]> event) {
    return "%s-%d-%d %s %s"
        .formatted(
            event.topic(),
            event.partition(),
            event.offset(),
            Line.header(event, "ce_sequence"),
            Line.header(event, "ce_id"));
  }

  private void recovers() throws SQLException {
    // The relay leads anew, as it does when the service starts.
    Backup.endRelay(database);
    recovery.catchUp(() -> {});
    line.awaitPublished();
  }

  @Test
  void a_database_that_is_lost_is_made_anew_to_the_last_id_number_and_time() throws Exception {
    // Given
    much("lost");
    refusedOnce();
    List<ArticleFixture> corpus = Corpus.of(7, 40);
    line.read(corpus.subList(0, 20).toArray(ArticleFixture[]::new));
    line.read(corpus.subList(20, 40).toArray(ArticleFixture[]::new));
    Map<String, List<String>> rows = Backup.rows(database);
    List<String> published = published();

    // When
    Backup.clear(database);
    recovers();

    // Then
    assertThat(Backup.rows(database)).isEqualTo(rows);
    assertThat(published()).isEqualTo(published);
  }

  @Test
  void a_database_put_back_to_an_earlier_day_comes_to_where_it_was_and_goes_on() throws Exception {
    // Given
    much("early");
    Backup.make(database);
    much("late");
    refusedOnce();
    Map<String, List<String>> rows = Backup.rows(database);
    List<String> published = published();

    // When
    Backup.restore(database);
    assertThat(Backup.rows(database)).isNotEqualTo(rows);
    recovers();

    // Then
    assertThat(Backup.rows(database)).isEqualTo(rows);
    assertThat(published()).isEqualTo(published);

    // When
    line.read(told("new", 1, "2019-01-01", Stage.FULL_BUSINESS_CASE));

    // Then
    assertThat(published()).hasSizeGreaterThan(published.size()).startsWith(published.getFirst());
    List<String> numbers =
        line.published().stream().map(e -> Line.header(e, "ce_sequence")).toList();
    assertThat(numbers).doesNotHaveDuplicates();
  }

  @Test
  void where_nothing_is_lost_nothing_is_done_again() {
    much("whole");

    assertThat(recovery.catchUp(() -> {})).isZero();
  }

  @Test
  void a_journal_that_goes_on_elsewhere_is_not_followed() throws Exception {
    // Given
    much("torn");
    Map<String, List<String>> rows = Backup.rows(database);
    Backup.make(database);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("update journal set last_at = last_at - interval '1 microsecond'");
    }

    // Then
    assertThatExceptionOfType(Journal.Torn.class)
        .isThrownBy(() -> recovery.catchUp(() -> {}))
        .withMessageContaining("the ledger has come to");
    Backup.restore(database);
    assertThat(Backup.rows(database)).isEqualTo(rows);
  }
}
