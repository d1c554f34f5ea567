package org.partnershipledger.registry.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.IssuerResource;
import org.partnershipledger.rim.testing.TokenIssuer;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_authors"),
      @ResourceArg(name = "broker", value = "own")
    })
@WithTestResource(IssuerResource.class)
class ReviewAuthorTest {
  private static final String BODY = "/organisations/RD3";

  private static RequestSpecification rachel() {
    return given().auth().preemptive().oauth2(TokenIssuer.token("rachel", "reviewer"));
  }

  @Test
  void the_author_of_a_review_is_the_user_whom_the_token_names() {
    // Given
    String id = UUID.randomUUID().toString();
    Map<String, String> action =
        Map.of(
            "id", id,
            "action", "name",
            "name", "Poole General",
            "organisationId", "RD3",
            "from", "1990-01-01",
            "reason", "so the local paper calls it");

    // When
    rachel()
        .contentType("application/json")
        .header("If-Match", rachel().get(BODY).header("ETag"))
        .body(action)
        .post("/reviews")
        .then()
        .statusCode(201);

    // Then
    rachel().get("/reviews/" + id).then().statusCode(200).body("author", equalTo("rachel"));
  }
}
