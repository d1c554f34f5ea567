package org.partnershipledger.registry.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.partnershipledger.fold.fixture.ArticleFixture.article;
import static org.partnershipledger.fold.fixture.Body.LIVEWELL;
import static org.partnershipledger.fold.fixture.Body.PLYMOUTH;
import static org.partnershipledger.fold.fixture.Body.POOLE;
import static org.partnershipledger.fold.fixture.ClaimFixture.arrangement;
import static org.partnershipledger.fold.fixture.ClaimFixture.saving;
import static org.partnershipledger.fold.fixture.ClaimFixture.sum;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.registry.fixture.StoredLedger;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

/** What people do to the ledger over HTTP. */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_orders"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(PlansUseIndexes.class)
class ReviewApiTest {

  private static final String CLAIM = "/claims/v1-c1";

  @Inject EnteredArticles articles;
  @Inject StoredLedger ledger;

  @BeforeEach
  void two_articles_are_read() throws SQLException {
    ledger.clear();
    articles.enter(
        article("v1")
            .on("2018-01-01")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL),
                saving(5_000_000).between(PLYMOUTH, LIVEWELL)),
        article("v2")
            .on("2018-02-01")
            .says(arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, POOLE)));
  }

  private static Map<String, Object> action(String word, Object... fields) {
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("id", UUID.randomUUID().toString());
    action.put("action", word);
    action.put("reason", "the board paper says so");
    for (int i = 0; i < fields.length; i += 2) {
      action.put((String) fields[i], fields[i + 1]);
    }
    return action;
  }

  private static String tag(String path) {
    return given().get(path).then().statusCode(200).extract().header("ETag");
  }

  private static Response send(Map<String, Object> action, String tag) {
    return given()
        .contentType("application/json")
        .header("If-Match", tag)
        .body(action)
        .post("/reviews");
  }

  private static ValidatableResponse done(Map<String, Object> action, String tag) {
    return send(action, tag).then().statusCode(201);
  }

  private static String partnershipOf(String code) {
    return given().queryParam("member", code).get("/partnerships").path("items[0].id");
  }

  @Test
  void a_claim_is_rejected_and_the_rejection_taken_back() {
    // Given
    Map<String, Object> reject = action("reject", "claimId", "v1-c1");

    // When
    done(reject, tag(CLAIM))
        .header("Location", endsWith("/reviews/" + reject.get("id")))
        .body("action", equalTo("reject"))
        .body("request.claimId", equalTo("v1-c1"))
        .body("author", equalTo("local"))
        .body("undoneBy", nullValue());

    // Then
    given().get(CLAIM).then().statusCode(404);

    // When
    Map<String, Object> undo = action("undo", "review", reject.get("id"));
    done(undo, tag("/reviews/" + reject.get("id")));

    // Then
    given().get(CLAIM).then().statusCode(200);
    given().get("/reviews/" + reject.get("id")).then().body("undoneBy", equalTo(undo.get("id")));
    given().get("/reviews").then().body("items.action", equalTo(List.of("undo", "reject")));
  }

  @Test
  void a_claim_is_corrected_field_by_field() {
    // Given
    Map<String, Object> correct =
        action(
            "correct",
            "claimId",
            "v1-c1",
            "correction",
            Map.of("arguments", Map.of("basis", "one-off", "saving", "realised")));

    // When
    done(correct, tag(CLAIM));

    // Then
    given()
        .get(CLAIM)
        .then()
        .body("claim.arguments.basis", equalTo("one-off"))
        .body("claim.arguments.saving", equalTo("realised"))
        .body("claim.arguments.amount.lowerPence", equalTo(500_000_000));
  }

  @Test
  void partnerships_are_joined_and_a_body_is_named() {
    String one = partnershipOf("NR5");
    String other = partnershipOf("RD3");

    done(action("join", "partnershipId", one, "otherId", other), tag("/partnerships/" + one));
    done(
        action("name", "name", "Poole General", "organisationId", "RD3", "from", "1990-01-01"),
        tag("/organisations/RD3"));

    given().get("/partnerships/" + one).then().body("members.id", hasItems("RK9", "NR5", "RD3"));
    given().get("/organisations/RD3").then().body("names.name", hasItems("Poole General"));

    // When: set aside again
    done(
        action(
            "set-aside",
            "partnershipId",
            one,
            "dossiers",
            List.of(Map.of("articleId", "v2", "dossier", "p1"))),
        tag("/partnerships/" + one));

    // Then
    assertThat(given().get("/partnerships").<List<String>>path("items.id")).hasSize(2);
  }

  @Test
  void a_body_that_no_register_holds_is_added_and_taken_away() {
    // Given
    String meaning = "/organisations/resolutions?name=Solent Community Care";
    String id = "body:solent-community-care";
    Map<String, Object> adding = action("body", "name", "Solent Community Care");
    given().get("/organisations/" + id).then().statusCode(404);

    // When
    done(adding, tag(meaning));

    // Then
    given().get(meaning).then().body("id", equalTo(id)).body("resolution", equalTo("reviewed"));
    given()
        .get("/organisations/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("Solent Community Care"))
        .body("names.name", equalTo(List.of("Solent Community Care")));

    // When: others can be given to it
    done(action("name", "name", "Solent Care", "organisationId", id), tag("/organisations/" + id));
    given()
        .get("/organisations/" + id)
        .then()
        .body("name", equalTo("Solent Community Care"))
        .body("names.name", hasItems("Solent Care"));

    // When
    Map<String, Object> again = action("body", "name", "Solent Community Care");
    send(again, tag(meaning)).then().statusCode(422).body("detail", containsString("already"));
    done(action("undo", "review", adding.get("id")), tag("/reviews/" + adding.get("id")));

    // Then
    given().get(meaning).then().body("resolution", equalTo("unresolved"));
  }

  @Test
  void a_body_of_which_nothing_is_left_is_not_there() {
    // Given
    Map<String, Object> adding = action("body", "name", "Itchen Valley Trust");
    done(adding, tag("/organisations/resolutions?name=Itchen Valley Trust"));

    // When
    done(action("undo", "review", adding.get("id")), tag("/reviews/" + adding.get("id")));

    // Then
    given().get("/organisations/body:itchen-valley-trust").then().statusCode(404);
  }

  @Test
  void the_same_action_sent_again_is_not_done_again_and_another_under_its_id_is_refused() {
    // Given
    Map<String, Object> accept = action("accept", "claimId", "v1-c1");
    String first = done(accept, tag(CLAIM)).extract().asString();

    // Then
    assertThat(send(accept, "\"old\"").then().statusCode(200).extract().asString())
        .isEqualTo(first);
    accept.put("action", "reject");
    send(accept, tag(CLAIM))
        .then()
        .statusCode(422)
        .body("type", endsWith("invalid-review"))
        .body("detail", containsString("before"));
  }

  @Test
  void who_has_not_read_what_it_is_now_changes_nothing() {
    Map<String, Object> reject = action("reject", "claimId", "v1-c1");

    given()
        .contentType("application/json")
        .body(reject)
        .post("/reviews")
        .then()
        .statusCode(428)
        .body("type", endsWith("precondition-required"));
    send(reject, "\"old\"").then().statusCode(412).body("type", endsWith("precondition-failed"));
    given().get(CLAIM).then().statusCode(200);
  }

  @Test
  void what_is_wrong_is_told_all_at_once_with_its_place() {
    Map<String, Object> wrong = action("reject", "colour", "red");
    wrong.remove("reason");

    send(wrong, "*")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/reason", "/claimId", "/colour"));
    send(action("promote"), "*").then().statusCode(422).body("detail", containsString("accept"));
    send(action("accept", "claimId", "nothing"), "*").then().statusCode(404);
    send(action("undo", "review", "nothing"), "*").then().statusCode(404);
    send(
            action(
                "correct", "claimId", "v1-c1", "correction", Map.of("evidence", List.of("other"))),
            "*")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItems("/correction"));
    send(
            action(
                "correct",
                "claimId",
                "v1-c1",
                "correction",
                Map.of("arguments", Map.of("colour", "red"))),
            "*")
        .then()
        .statusCode(422)
        .body("detail", containsString("does not have"));
    given()
        .contentType("application/json")
        .body("{\"id\":")
        .post("/reviews")
        .then()
        .statusCode(400)
        .body("type", endsWith("invalid-json"));
    given().get("/reviews").then().body("items.size()", equalTo(0));
  }

  @Test
  void what_needs_an_eye_is_listed_until_a_person_has_decided() {
    // Given
    articles.enter(
        article("v3")
            .on("2018-03-01")
            .says(
                arrangement(Form.MERGER, Stage.EXPLORING).between(PLYMOUTH, LIVEWELL),
                saving(7_000_000).between(PLYMOUTH, LIVEWELL),
                sum(FinanceMeasure.DEFICIT, 7_000_000).of("p1").about(PLYMOUTH)));
    String path = "/review-items?kind=trap-shaped-money";
    given()
        .get(path)
        .then()
        .statusCode(200)
        .body("items.claimIds", equalTo(List.of(List.of("v3-c1"))))
        .body("items[0].partnershipId", equalTo(partnershipOf("NR5")));

    // When
    Map<String, Object> accept = action("accept", "claimId", "v3-c1");
    done(accept, tag("/claims/v3-c1"));

    // Then
    given().get(path).then().body("items.size()", equalTo(0));
    given().get("/claims/v3-c1").then().body("claim.confidence", equalTo("reviewed"));

    // When
    done(action("undo", "review", accept.get("id")), tag("/reviews/" + accept.get("id")));

    // Then
    given().get(path).then().body("items.size()", equalTo(1));
    given().get("/review-items?kind=colour").then().statusCode(400);
  }

  @Test
  void every_answer_is_as_the_description_has_it() {
    ApiDocument description = ApiDocument.ofTheRunningService();
    Map<String, Object> accept = action("accept", "claimId", "v1-c1");

    Response created = send(accept, tag(CLAIM));
    Response again = send(accept, tag(CLAIM));
    Response refused = send(action("accept"), "*");

    assertThat(description.faultsOf("post", "/reviews", created)).isEmpty();
    assertThat(description.faultsOf("post", "/reviews", again)).isEmpty();
    assertThat(description.faultsOf("post", "/reviews", refused)).isEmpty();
    assertThat(description.faultsOf("get", "/reviews", given().get("/reviews"))).isEmpty();
    assertThat(
            description.faultsOf(
                "get", "/reviews/{id}", given().get("/reviews/" + accept.get("id"))))
        .isEmpty();
  }
}
