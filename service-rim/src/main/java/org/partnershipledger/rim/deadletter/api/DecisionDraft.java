package org.partnershipledger.rim.deadletter.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.deadletter.DeadLetter.Action;
import org.partnershipledger.rim.http.Fields;
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

  /**
   * Reads a decision.
   *
   * @throws ProblemException telling all that is wrong, and where
   */
  public static DecisionDraft read(JsonNode sent) {
    Fields fields = Fields.of(sent, ProblemType.INVALID_REQUEST, Set.of("action", "reason"));
    Optional<String> reason = fields.text("reason", LONGEST_REASON);
    Optional<Action> action = fields.word("action", Action.class);
    if (action.isEmpty()) {
      fields.fault("action", "is none of " + Wire.listed(Action.class));
    }
    if (action.equals(Optional.of(Action.DISCARD)) && reason.isEmpty()) {
      fields.fault("reason", "is needed: say why the event is given up");
    }
    fields.requireSound();
    return new DecisionDraft(action.orElseThrow(), reason.orElse(""));
  }
}
