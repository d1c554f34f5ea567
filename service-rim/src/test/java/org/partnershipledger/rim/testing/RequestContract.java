package org.partnershipledger.rim.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.testing.ApiDocument.Operation;
import org.partnershipledger.rim.testing.GeneratedRequests.Request;

/**
 * What every service holds to whatever it is asked: no failure of its own, every error a problem
 * document, every answer as the description has it. The system property {@code generated.requests}
 * says how many requests are sent, {@code generated.seed} which.
 */
public abstract class RequestContract {
  private static final int REQUESTS = Integer.getInteger("generated.requests", 500);
  private static final long SEED = Long.getLong("generated.seed", 1);

  private static final RestAssuredConfig AS_THEY_ARE =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  /** Operations that are left out: their answers have no end, or they set much else going. */
  protected abstract Set<String> leftOut();

  @Test
  void whatever_is_asked_nothing_fails_and_every_answer_is_as_the_description_has_it() {
    // Given
    ApiDocument description = ApiDocument.ofTheRunningService();
    List<Operation> operations =
        description.operations().stream().filter(o -> !leftOut().contains(o.id())).toList();
    GeneratedRequests requests = new GeneratedRequests(description, operations, SEED);

    // When
    List<String> faults = new ArrayList<>();
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      Request request = requests.next();
      Response answer = sent(request);
      statuses.merge(answer.statusCode(), 1, Integer::sum);
      faults.addAll(faults(description, request, answer));
      json(answer).ifPresent(requests::learn);
    }

    // Then
    System.out.printf("MEASURED %d generated requests, by status %s%n", REQUESTS, statuses);
    assertThat(faults).as("%d requests, seed %d", REQUESTS, SEED).isEmpty();
    assertThat(statuses.getOrDefault(200, 0)).isGreaterThan(REQUESTS / 20);
    assertThat(statuses.getOrDefault(400, 0)).isGreaterThan(REQUESTS / 20);
  }

  private static Response sent(Request request) {
    RequestSpecification specification =
        given().config(AS_THEY_ARE).urlEncodingEnabled(false).redirects().follow(false);
    request.headers().forEach(specification::header);
    if (request.body().length > 0) {
      specification.body(request.body());
    }
    return specification.request(request.operation().method(), request.address());
  }

  private static List<String> faults(ApiDocument description, Request request, Response answer) {
    List<String> faults = new ArrayList<>();
    int status = answer.statusCode();
    if (status >= 500) {
      faults.add(status + " to " + request + ": " + answer.asString());
    } else if (status >= 400 && !answer.contentType().startsWith("application/problem+json")) {
      faults.add(status + " without a problem document to " + request);
    } else {
      description
          .faultsOf(request.operation().method(), request.operation().path(), answer)
          .forEach(fault -> faults.add(fault + " to " + request));
    }
    return faults;
  }

  private static Optional<JsonNode> json(Response answer) {
    if (answer.statusCode() != 200 || !answer.contentType().startsWith("application/json")) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventJson.mapper().readTree(answer.asByteArray()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
