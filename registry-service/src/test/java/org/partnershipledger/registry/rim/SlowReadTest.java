package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@TestProfile(SlowReadTest.Impatient.class)
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_limits"),
      @ResourceArg(name = "broker", value = "own")
    })
class SlowReadTest {
  /** A third of a second is long for a read. */
  public static final class Impatient implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("ledger.limits.query-time", "300ms");
    }
  }

  @Test
  void a_read_that_takes_too_long_is_ended_and_a_write_is_not() {
    given().post("/slow").then().statusCode(200).body(equalTo("slept"));
    given()
        .get("/slow")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "5")
        .body("type", endsWith("query-too-slow"));
    given().post("/slow").then().statusCode(200).body(equalTo("slept"));
  }
}
