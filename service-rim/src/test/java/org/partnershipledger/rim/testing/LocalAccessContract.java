package org.partnershipledger.rim.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.partnershipledger.rim.problem.Problem;
import org.partnershipledger.rim.security.Roles;
import org.partnershipledger.rim.testing.ApiDocument.Operation;

/** What every service on one machine holds to; its test has a stack. */
public abstract class LocalAccessContract {
  private static final int TAKEN = 400;
  private static final int UNKNOWN = 401;

  @Test
  void reads_need_nothing_and_all_else_needs_the_token() {
    assertThat(answers(() -> given().auth().none()))
        .isNotEmpty()
        .isEqualTo(
            expected(operation -> operation.roles().contains(Roles.READER) ? TAKEN : UNKNOWN));
    assertThat(answers(() -> given().auth().preemptive().oauth2(LocalToken.TOKEN)))
        .isEqualTo(expected(operation -> TAKEN));
  }

  @Test
  void another_token_opens_nothing() {
    assertThat(answers(() -> given().auth().preemptive().oauth2(LocalToken.TOKEN + "x")))
        .isEqualTo(expected(operation -> UNKNOWN));
  }

  @Test
  void a_page_elsewhere_whose_name_was_made_to_lead_here_opens_nothing() {
    assertThat(answers(() -> given().header("Host", "attacker.example.org")))
        .isEqualTo(expected(operation -> UNKNOWN));
  }

  @Test
  void who_lacks_the_token_is_told_so_in_a_problem_document() {
    ApiDocument.ofTheRunningService().operations().stream()
        .filter(operation -> !operation.roles().contains(Roles.READER))
        .forEach(
            operation ->
                RoleMatrix.asked(operation, given().auth().none())
                    .then()
                    .statusCode(UNKNOWN)
                    .header("WWW-Authenticate", "Bearer")
                    .contentType(Problem.MEDIA_TYPE)
                    .body("type", equalTo("https://partnershipledger.org/problems/unauthorised")));
  }

  private interface Answer {
    int to(Operation operation);
  }

  private static Map<String, Integer> expected(Answer answer) {
    Map<String, Integer> answers = new TreeMap<>();
    ApiDocument.ofTheRunningService()
        .operations()
        .forEach(operation -> answers.put(operation.id(), answer.to(operation)));
    return answers;
  }

  private static Map<String, Integer> answers(Supplier<RequestSpecification> asker) {
    return expected(operation -> RoleMatrix.asked(operation, asker.get()).statusCode());
  }
}
