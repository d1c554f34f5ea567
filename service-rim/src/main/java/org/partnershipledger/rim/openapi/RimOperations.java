package org.partnershipledger.rim.openapi;

import static org.partnershipledger.rim.problem.ProblemType.BROKER_UNAVAILABLE;
import static org.partnershipledger.rim.problem.ProblemType.CONFLICT;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_JSON;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_REQUEST;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.deadletter.DeadLetter;
import org.partnershipledger.rim.openapi.QueryParameter.Type;
import org.partnershipledger.rim.security.Roles;

/** What is said of the operations that every service has from here. */
final class RimOperations {
  private static final List<QueryParameter> CHOICE_OF_LETTERS =
      List.of(
          QueryParameter.word(
              "state",
              "where letters are on their way; all that are parked when absent",
              Arrays.stream(DeadLetter.State.values()).map(DeadLetter.State::wire).toList()),
          QueryParameter.of(
              "key", "the key of the events; all of them when absent", Type.TEXT, "8f3c0d1e"),
          QueryParameter.of("cursor", "where the list goes on", Type.TEXT, "0-17"),
          QueryParameter.of(
              "limit", "how many letters at most, up to 1000; 100 when absent", Type.NUMBER, 100));

  private RimOperations() {}

  /** The note of an operation; empty for one that is the service's own. */
  static Optional<OperationNote> note(String operation) {
    return switch (operation) {
      case "listDeadLetters" -> Optional.of(OperationNote.of(operation, CHOICE_OF_LETTERS));
      case "findDeadLetter" ->
          Optional.of(OperationNote.of(operation, List.of(), BROKER_UNAVAILABLE).by(Roles.ADMIN));
      case "decideDeadLetter" ->
          Optional.of(
              OperationNote.of(
                      operation,
                      List.of(),
                      INVALID_JSON,
                      INVALID_REQUEST,
                      CONFLICT,
                      BROKER_UNAVAILABLE)
                  .by(Roles.ADMIN));
      default -> Optional.empty();
    };
  }

  /** The schemas of what they take and answer, as components of a description. */
  static ObjectNode components() {
    try (InputStream file =
        Objects.requireNonNull(RimOperations.class.getResourceAsStream("dead-letters.json"))) {
      return (ObjectNode) EventJson.mapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
