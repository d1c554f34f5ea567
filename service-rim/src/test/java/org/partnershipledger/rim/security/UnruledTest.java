package org.partnershipledger.rim.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.IssuerResource;
import org.partnershipledger.rim.testing.TokenIssuer;

@QuarkusTest
@WithTestResource(IssuerResource.class)
class UnruledTest {
  @Test
  void an_operation_without_a_rule_is_closed_to_everybody() {
    given().auth().none().get("/unruled").then().statusCode(401);
    given()
        .auth()
        .preemptive()
        .oauth2(TokenIssuer.token("root", "admin"))
        .get("/unruled")
        .then()
        .statusCode(403)
        .body(containsString("nobody may"))
        .body(not(containsString("for nobody")));
  }
}
