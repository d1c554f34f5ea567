package org.partnershipledger.rim.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.SourceKind;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

class ParametersTest {
  @Test
  void values_are_read_as_what_they_are() {
    var given = parameters("on", "2019-04-01", "at", "2019-04-01T12:00:00Z", "kind", "press");
    assertThat(given.date("on")).contains(LocalDate.of(2019, 4, 1));
    assertThat(given.instant("at")).contains(Instant.parse("2019-04-01T12:00:00Z"));
    assertThat(given.word("kind", SourceKind.class)).contains(SourceKind.PRESS);
    assertThat(given.number("limit", 50, 1, 500)).isEqualTo(50);
    assertThat(given.flag("explain")).isFalse();
  }

  @Test
  void an_unknown_name_is_a_problem_that_lists_the_known_ones() {
    assertThatThrownBy(() -> Parameters.of(Map.of("pge", List.of("2")), "page", "limit"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_PARAMETER);
              assertThat(problem.errors())
                  .containsExactly(new ProblemError("pge", "known are page, limit"));
            });
  }

  @Test
  void a_malformed_value_is_a_problem_at_its_name() {
    var given = parameters("on", "soon", "at", "", "kind", "rumour", "limit", "501");
    assertProblem(() -> given.date("on"), "on", "is not a day such as 2019-04-01");
    assertProblem(
        () -> given.number("limit", 50, 1, 500), "limit", "is not a whole number from 1 to 500");
    assertProblem(
        () -> given.word("kind", SourceKind.class),
        "kind",
        "is none of press, party, board-paper, regulator, register, council, other");
  }

  @Test
  void a_time_that_no_database_holds_is_malformed() {
    for (String day : List.of("-0400-01-01", "0000-01-01", "+12019-04-01")) {
      assertProblem(
          () -> parameters("on", day).date("on"), "on", "is not a day such as 2019-04-01");
      assertProblem(
          () -> parameters("at", day + "T12:00:00Z").instant("at"),
          "at",
          "is not a moment such as 2019-04-01T12:00:00Z");
    }
  }

  @Test
  void a_value_with_a_character_that_is_in_no_text_is_malformed() {
    assertProblem(
        () -> parameters("kind", "a\0b").text("kind"),
        "kind",
        "holds the character U+0000, which is in no text");
  }

  @Test
  void where_no_name_is_known_the_problem_says_so() {
    assertThatThrownBy(() -> Parameters.of(Map.of("page", List.of("2"))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors())
                    .containsExactly(new ProblemError("page", "none is known here")));
  }

  private static void assertProblem(Runnable reading, String pointer, String message) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem ->
                assertThat(problem.errors()).containsExactly(new ProblemError(pointer, message)));
  }

  private static Parameters parameters(String... namesAndValues) {
    Map<String, List<String>> values = new java.util.HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return Parameters.of(values, "on", "at", "kind", "limit", "explain");
  }
}
