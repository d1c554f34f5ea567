package org.partnershipledger.registry.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipledger.registry.rim.PlansUseIndexes;
import org.partnershipledger.rim.testing.ApiDocument;
import org.partnershipledger.rim.testing.ApiDocument.Operation;
import org.partnershipledger.rim.testing.EmbeddedStackResource;

@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
@WithTestResource(PlansUseIndexes.class)
class DoorTest {

  @Test
  void each_door_is_of_one_operation_of_the_description_with_the_parameters_that_it_names() {
    // When
    Map<String, List<String>> described =
        ApiDocument.ofTheRunningService().operations().stream()
            // Which every service has, and which have no door here.
            .filter(operation -> !operation.path().startsWith("/dead-letters"))
            .collect(Collectors.toMap(Operation::id, Operation::queries));

    // Then
    assertThat(described)
        .isEqualTo(
            Arrays.stream(Door.values()).collect(Collectors.toMap(Door::operation, Door::names)));
  }

  @Test
  void each_operation_takes_the_parameters_that_the_description_names_and_no_other() {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> described = new TreeMap<>();
    for (Operation operation : ApiDocument.ofTheRunningService().operations()) {
      String address = operation.path().replaceAll("[{]\\w+[}]", "x");
      told.put(
          operation.id(),
          given()
              .contentType("application/json")
              .queryParam("colour", "red")
              .request(operation.method(), address)
              .then()
              .statusCode(400)
              .extract()
              .path("errors[0].message"));
      described.put(operation.id(), knownAre(operation.queries()));
    }
    assertThat(told).isEqualTo(described);
  }

  private static String knownAre(List<String> names) {
    return names.isEmpty() ? "none is known here" : "known are " + String.join(", ", names);
  }
}
