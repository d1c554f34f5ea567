package org.partnershipledger.registry.rim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@TestProfile(ManyReadsTest.Narrow.class)
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = {
      @ResourceArg(name = "database", value = "registry_limits"),
      @ResourceArg(name = "broker", value = "own")
    })
class ManyReadsTest {
  private static final int READS = 20;

  /** A limit that a test can reach. */
  public static final class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ledger.limits.reads-per-minute",
          String.valueOf(READS),
          "ledger.limits.query-time",
          "300ms");
    }
  }

  @Test
  void who_reads_too_often_is_told_when_to_come_back() {
    // When: a minute may begin on the way, so that two of them are asked for and one more
    List<Response> answers =
        IntStream.rangeClosed(0, 2 * READS)
            .mapToObj(i -> given().get("/organisations/RD3"))
            .toList();

    // Then
    assertThat(answers.subList(0, READS)).allMatch(answer -> answer.statusCode() == 200);
    Response refused =
        answers.stream().filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
    refused
        .then()
        .contentType("application/problem+json")
        .body("type", endsWith("too-many-requests"))
        .body("detail", equalTo("at most 20 reads a minute are taken"));
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
    given().get("/q/health/live").then().statusCode(200);
  }
}
