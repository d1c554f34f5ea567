package org.partnershipledger.analytics.dashboard.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.partnershipledger.analytics.dashboard.words.Days;

/**
 * Something that was decided.
 *
 * @param id its id
 * @param what what was done, in words
 * @param reason why
 * @param author who decided it
 * @param when when
 * @param undone whether it was taken back
 */
record Decision(String id, String what, String reason, String author, String when, boolean undone) {

  static Decision of(JsonNode review) {
    return new Decision(
        review.path("id").asText(),
        word(review.path("action").asText()),
        review.path("reason").asText(),
        review.path("author").asText(),
        instant(review.path("recordedAt").asText()).map(Days::clock).orElse(""),
        review.path("undoneBy").isTextual());
  }

  /** Whether it can be taken back: a taking back cannot, nor what was taken back. */
  public boolean undoable() {
    return !undone && !what.equals(word("undo"));
  }

  private static String word(String action) {
    return switch (action) {
      case "accept" -> "Accepted";
      case "reject" -> "Rejected";
      case "correct" -> "Corrected";
      case "join" -> "Merged";
      case "set-aside" -> "Set apart";
      case "name" -> "Named";
      case "body" -> "Body added";
      case "undo" -> "Undone";
      default -> action;
    };
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
