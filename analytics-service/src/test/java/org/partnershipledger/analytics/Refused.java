package org.partnershipledger.analytics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** What the service answers to what it cannot do. */
final class Refused {
  private Refused() {}

  /** Expects a problem document that points at what is wrong. */
  static void problem(String path, int status, String pointer) {
    given()
        .get(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer));
  }
}
