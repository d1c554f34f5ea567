package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.partnershipledger.analytics.LedgerTopic.drained;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** Everything worked out anew from the topic, beside what is in use. */
@QuarkusTest
@QuarkusTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class RebuildTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject DataSource database;

  @BeforeEach
  void the_founding_articles_are_in_the_ledger() {
    Founding.areInTheLedger();
  }

  private static JsonPath rebuilt() {
    given().post("/rebuild").then().statusCode(202);
    return ended();
  }

  private static JsonPath ended() {
    return await()
        .atMost(PATIENCE)
        .until(
            () -> given().get("/rebuild").jsonPath(),
            status -> List.of("done", "failed").contains(status.getString("phase")));
  }

  @Test
  void a_rebuild_gives_the_tables_that_are_in_use_and_leaves_every_answer_as_it_was() {
    // Given
    String overview = given().get("/overview").asString();
    String figures = given().get("/figures?limit=10000").asString();

    // When
    JsonPath report = rebuilt();

    // Then
    assertThat(report.getString("phase")).isEqualTo("done");
    assertThat(report.getString("problem")).isNull();
    assertThat(report.getList("tables.table", String.class))
        .contains("partnership", "claim", "overview", "contribution", "total_line", "left_out");
    assertThat(report.getList("tables.onlyBefore", Integer.class)).containsOnly(0);
    assertThat(report.getList("tables.onlyAfter", Integer.class)).containsOnly(0);
    assertThat(report.getInt("figuresChanged")).isZero();
    assertThat(given().get("/overview").asString()).isEqualTo(overview);
    assertThat(given().get("/figures?limit=10000").asString()).isEqualTo(figures);
  }

  @Test
  void what_had_gone_wrong_is_reported_and_right_again() throws SQLException {
    // Given a row lost and a figure changed, which no event did
    String before = given().get("/overview").asString();
    execute("delete from overview where partnership_id = 'somerset'");
    execute(
        """
        update figure set document = replace(document, '"value":2.083333', '"value":9.9')
        where scope = 'somerset' and metric = 'M2'
        """);

    // When
    JsonPath report = rebuilt();

    // Then
    Map<String, Integer> lost = report.getMap("tables.find { it.table == 'overview' }");
    assertThat(lost).containsEntry("onlyBefore", 0).containsEntry("onlyAfter", 1);
    assertThat(report.getInt("figuresChanged")).isEqualTo(1);
    assertThat(given().get("/overview").asString()).isEqualTo(before);
    assertThat(
            given()
                .get("/figures?partnership=somerset&metric=M2")
                .jsonPath()
                .getDouble("figures[0].figure.value"))
        .isEqualTo(2.083333);
  }

  @Test
  void readers_never_see_an_empty_table_and_a_second_rebuild_waits_its_turn() throws Exception {
    // Given readers who ask all the time
    AtomicBoolean reading = new AtomicBoolean(true);
    CompletableFuture<Void> readers =
        CompletableFuture.runAsync(
            () -> {
              while (reading.get()) {
                var answer = given().get("/overview");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.jsonPath().getList("partnerships")).isNotEmpty();
              }
            });

    // When
    given().post("/rebuild").then().statusCode(202);
    int second = given().post("/rebuild").statusCode();
    JsonPath report = ended();
    reading.set(false);

    // Then
    readers.get();
    assertThat(second).isEqualTo(409);
    assertThat(report.getString("phase")).isEqualTo("done");
  }

  @Test
  void one_that_fails_says_why_leaves_everything_as_it_was_and_may_be_tried_again()
      throws SQLException {
    // Given a database that takes no claims into the tables beside
    String overview = given().get("/overview").asString();
    execute(
        """
        create function refuse_claims() returns event_trigger language plpgsql as $$
        begin
          if to_regclass('rebuild.claim') is not null then
            alter table rebuild.claim drop constraint if exists no_claims_today;
            alter table rebuild.claim add constraint no_claims_today check (false);
          end if;
        end $$;
        create event trigger refuse_claims on ddl_command_end when tag in ('CREATE TABLE')
          execute function refuse_claims();
        """);
    try {
      // When
      JsonPath failed = rebuilt();

      // Then
      assertThat(failed.getString("phase")).isEqualTo("failed");
      assertThat(failed.getString("problem")).contains("no_claims_today");
      assertThat(given().get("/overview").asString()).isEqualTo(overview);
      assertThat(held()).isZero();
    } finally {
      execute("drop event trigger refuse_claims; drop function refuse_claims()");
    }
    assertThat(rebuilt().getString("phase")).isEqualTo("done");
  }

  /** How many sessions keep others from rebuilding. */
  private long held() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from pg_locks where locktype = 'advisory'"
                    + " and classid = x'6C656467'::int and objid = x'65725242'::int")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void the_ledger_goes_on_after_a_rebuild() {
    // Given
    rebuilt();

    // When
    LedgerTopic.send(
        LedgerTopic.eventsOf(
            Partnerships.holding(
                Partnerships.named("after-rebuild", "RAA", "RBB"),
                Claims.saving("ar", Articles.press("ar-1", "2018-10-01")).million("3").done())));
    drained();

    // Then
    assertThat(given().get("/partnerships/after-rebuild/figures").jsonPath().getList("figures"))
        .isNotEmpty();
    assertThat(rebuilt().getList("tables.onlyAfter", Integer.class)).containsOnly(0);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
