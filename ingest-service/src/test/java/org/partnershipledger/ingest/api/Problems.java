package org.partnershipledger.ingest.api;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;

/** Checks of problem documents. */
final class Problems {
  private Problems() {}

  static ValidatableResponse check(ValidatableResponse answer, String slug, int status) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("https://partnershipledger.org/problems/" + slug))
        .body("status", equalTo(status));
  }
}
