package org.partnershipledger.rim.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.problem.Problem;
import org.partnershipledger.rim.security.Roles;
import org.partnershipledger.rim.testing.ApiDocument.Operation;

/**
 * What every service on a network holds to; its test has a stack and the {@link IssuerResource}.
 */
public abstract class AccessContract {
  /** The service that runs, as docs/security.md names it. */
  protected abstract String service();

  @Test
  void each_operation_lets_in_whom_the_page_on_security_says_and_nobody_else() {
    // When
    Map<String, List<String>> found = RoleMatrix.found(ApiDocument.ofTheRunningService());

    // Then
    assertThat(found).isNotEmpty().isEqualTo(RoleMatrix.written(service()));
  }

  @Test
  void the_description_names_the_least_role_of_each_operation() {
    assertThat(RoleMatrix.described(ApiDocument.ofTheRunningService()))
        .isEqualTo(RoleMatrix.least(RoleMatrix.written(service())));
  }

  @Test
  void a_token_that_is_not_to_be_trusted_opens_nothing() {
    // When
    List<String> opened = new ArrayList<>();
    List<Operation> operations = ApiDocument.ofTheRunningService().operations();
    TokenIssuer.badTokens()
        .forEach(
            (fault, token) -> {
              for (Operation operation : operations) {
                Response answer =
                    RoleMatrix.asked(operation, given().auth().preemptive().oauth2(token));
                if (answer.statusCode() != 401) {
                  opened.add(operation.id() + " with one that " + fault + answer.statusCode());
                }
              }
            });

    // Then
    assertThat(opened).isEmpty();
    assertThat(TokenIssuer.badTokens()).hasSize(8);
  }

  @Test
  void who_is_not_known_is_told_so_in_a_problem_document() {
    Operation operation = ApiDocument.ofTheRunningService().operations().getFirst();
    for (var asker :
        List.of(
            given().auth().none(),
            given().auth().preemptive().oauth2(TokenIssuer.badTokens().get("has run out")))) {
      RoleMatrix.asked(operation, asker)
          .then()
          .statusCode(401)
          .header("WWW-Authenticate", startsWith("Bearer"))
          .contentType(Problem.MEDIA_TYPE)
          .body("type", equalTo("https://partnershipledger.org/problems/unauthorised"))
          .body("status", equalTo(401));
    }
  }

  @Test
  void who_may_not_do_something_is_told_which_role_may() {
    for (Operation operation : ApiDocument.ofTheRunningService().operations()) {
      if (!operation.roles().contains(Roles.READER)) {
        RoleMatrix.asked(
                operation, given().auth().preemptive().oauth2(TokenIssuer.token("user", "reader")))
            .then()
            .statusCode(403)
            .contentType(Problem.MEDIA_TYPE)
            .body("type", equalTo("https://partnershipledger.org/problems/forbidden"))
            .body("detail", equalTo("it needs the role " + operation.roles().getFirst()));
      }
    }
  }

  @Test
  void a_token_without_a_role_opens_nothing() {
    for (Operation operation : ApiDocument.ofTheRunningService().operations()) {
      RoleMatrix.asked(
              operation, given().auth().preemptive().oauth2(TokenIssuer.token("user", "janitor")))
          .then()
          .statusCode(403);
    }
  }

  @Test
  void probes_and_metrics_and_the_description_need_no_token() {
    for (String path : List.of("/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi")) {
      given().auth().none().get(path).then().statusCode(200);
    }
  }
}
