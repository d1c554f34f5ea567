package org.partnershipledger.rim.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;

/** Tests of a service in local mode ask as the one who started it, unless they say otherwise. */
public final class LocalToken implements QuarkusTestBeforeEachCallback {
  public static final String TOKEN = "token-of-the-tests";

  @Override
  public void beforeEach(QuarkusTestMethodContext context) {
    RestAssured.authentication = RestAssured.oauth2(TOKEN);
  }
}
