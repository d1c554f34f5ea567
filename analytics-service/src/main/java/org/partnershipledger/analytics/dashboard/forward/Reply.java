package org.partnershipledger.analytics.dashboard.forward;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.problem.Problem;

/** What came of asking another service. */
public sealed interface Reply {
  /**
   * The service answered.
   *
   * @param status the HTTP status
   * @param body the document
   * @param tag the ETag as it is to be sent back; empty for none
   */
  record Answered(int status, byte[] body, Optional<String> tag) implements Reply {
    /** Whether it was done. */
    public boolean done() {
      return status >= 200 && status < 300;
    }

    /** The document as this type. */
    public <T> T as(Class<T> type) {
      return EventJson.read(body, type);
    }

    /** What was wrong, in words, for a person. */
    public Refusal refusal() {
      try {
        Problem problem = as(Problem.class);
        return new Refusal(
            problem.title(),
            problem.detail(),
            problem.errors().stream().map(e -> e.pointer() + " " + e.message()).toList());
      } catch (IllegalArgumentException e) {
        return new Refusal(
            "The service did not take it", "it answered with status " + status, List.of());
      }
    }
  }

  /** The document of what was done; empty where it was not, or is no JSON. */
  default Optional<JsonNode> document() {
    if (!(this instanceof Answered answered) || !answered.done()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventJson.mapper().readTree(answered.body()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Nothing came back. */
  record Unreachable(String service, String why) implements Reply {}

  /** Why something was not taken. */
  record Refusal(String title, String detail, List<String> errors) {
    public Refusal {
      errors = List.copyOf(errors);
    }
  }
}
