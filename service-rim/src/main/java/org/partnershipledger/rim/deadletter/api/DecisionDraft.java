package org.partnershipledger.rim.deadletter.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/**
 * A decision as somebody sends it.
 *
 * @param action what is to be done
 * @param reason why; blank where none is needed
 */
public record DecisionDraft(Action action, String reason) {
  private static final int LONGEST_REASON = 500;
  private static final Set<String> FIELDS = Set.of("action", "reason");

  /**
   * Reads a decision.
   *
   * @throws ProblemException telling all that is wrong, and where
   */
  public static DecisionDraft read(JsonNode sent) {
    List<ProblemError> errors = new ArrayList<>();
    sent.fieldNames()
        .forEachRemaining(
            field -> {
              if (!FIELDS.contains(field)) {
                errors.add(new ProblemError("/" + field, "is no field of a decision"));
              }
            });
    String reason = sent.path("reason").asText("").strip();
    Optional<Action> action =
        Arrays.stream(Action.values())
            .filter(a -> a.wire().equals(sent.path("action").asText()))
            .findFirst();
    if (action.isEmpty()) {
      errors.add(new ProblemError("/action", "is none of " + actions()));
    } else if (action.get() == Action.DISCARD && reason.isEmpty()) {
      errors.add(new ProblemError("/reason", "is needed: say why the event is given up"));
    }
    if (reason.length() > LONGEST_REASON) {
      errors.add(new ProblemError("/reason", "is longer than " + LONGEST_REASON + " characters"));
    }
    if (!errors.isEmpty()) {
      ProblemError first = errors.getFirst();
      throw new ProblemException(
          ProblemType.INVALID_REQUEST, first.pointer() + ": " + first.message(), errors);
    }
    return new DecisionDraft(action.orElseThrow(), reason);
  }

  private static String actions() {
    return Arrays.stream(Action.values()).map(Action::wire).collect(Collectors.joining(", "));
  }
}
