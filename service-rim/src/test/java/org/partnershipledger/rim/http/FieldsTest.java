package org.partnershipledger.rim.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

class FieldsTest {
  private static final Set<String> KNOWN = Set.of("name", "action", "on");

  private static Fields fields(String json) {
    try {
      return Fields.of(EventJson.mapper().readTree(json), ProblemType.INVALID_REQUEST, KNOWN);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<ProblemError> faults(Fields fields) {
    try {
      fields.requireSound();
      return List.of();
    } catch (ProblemException e) {
      return e.errors();
    }
  }

  @Test
  void what_is_sent_is_read_and_what_is_blank_or_null_is_absent() {
    // Given
    Fields fields = fields("{\"name\": \" a \", \"action\": \"discard\", \"on\": null}");

    // Then
    assertThat(fields.text("name")).contains("a");
    assertThat(fields.word("action", Action.class)).contains(Action.DISCARD);
    assertThat(fields.flag("on", true)).isTrue();
    assertThat(fields("{\"name\": \"  \"}").text("name")).isEmpty();
    assertThat(faults(fields)).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_of_each_field_what_was_found_first() {
    // Given
    Fields fields = fields("{\"name\": 7, \"action\": \"burn\", \"on\": \"yes\", \"a/b\": 1}");

    // When
    String name = fields.required("name");
    Optional<Action> action = fields.word("action", Action.class);
    boolean on = fields.flag("on", true);

    // Then
    assertThat(name).isEmpty();
    assertThat(action).isEmpty();
    assertThat(on).isTrue();
    assertThat(faults(fields))
        .containsExactly(
            new ProblemError("/a~1b", "is not known"),
            new ProblemError("/name", "is not a string"),
            new ProblemError("/action", "is none of replay, discard"),
            new ProblemError("/on", "is neither true nor false"));
  }

  @Test
  void text_that_no_database_keeps_is_no_text() {
    for (String json : List.of("{\"name\": \"a\\u0000b\"}", "{\"name\": \"\\ud800\"}")) {
      // Given
      Fields fields = fields(json);

      // When
      Optional<String> name = fields.text("name");

      // Then
      assertThat(name).isEmpty();
      assertThat(faults(fields)).containsExactly(new ProblemError("/name", "is no text"));
    }
  }

  @Test
  void what_is_no_object_is_refused() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> fields("[]"))
        .withMessageContaining("is to be an object");
  }
}
