package org.partnershipledger.registry.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.partnershipledger.contracts.claim.Claim;
import org.partnershipledger.fold.partnership.DossierKey;
import org.partnershipledger.registry.review.ReviewAction;
import org.partnershipledger.rim.problem.ProblemError;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** An action as JSON, read field by field; what is wrong is told all at once, with its place. */
public final class ReviewDraft {

  private static final int LONGEST_ID = 64;
  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_VALUE = 300;
  private static final List<String> ACTIONS =
      List.of("accept", "reject", "correct", "join", "set-aside", "name", "body", "undo");
  private static final List<String> ABOUT_EVERY_ACTION = List.of("id", "action", "reason");

  private final JsonNode body;
  private final Set<String> known = new HashSet<>(ABOUT_EVERY_ACTION);
  private final List<ProblemError> errors = new ArrayList<>();

  private ReviewDraft(JsonNode body) {
    this.body = body;
  }

  /**
   * What is asked.
   *
   * @param id the id that the sender gave it
   * @param action what is to be done
   * @param request the fields of the action alone
   * @param reason why
   */
  public record Read(String id, ReviewAction action, JsonNode request, String reason) {}

  /**
   * Reads an action.
   *
   * @param claimOf the claim of an id, which a correction begins with
   * @throws ProblemException saying what is wrong, and where
   */
  public static Read read(JsonNode body, Function<String, Claim> claimOf) {
    if (!body.isObject()) {
      throw ProblemException.at(ProblemType.INVALID_REVIEW, "", "is to be an object");
    }
    ReviewDraft draft = new ReviewDraft(body);
    String id = draft.text("id", LONGEST_ID);
    String reason = draft.text("reason", LONGEST_REASON);
    String word = draft.text("action", LONGEST_VALUE);
    Optional<ReviewAction> action = draft.action(word, claimOf);
    draft.refuseUnknown();
    if (action.isEmpty() || !draft.errors.isEmpty()) {
      throw new ProblemException(
          ProblemType.INVALID_REVIEW,
          draft.errors.getFirst().pointer() + ": " + draft.errors.getFirst().message(),
          draft.errors);
    }
    ObjectNode request = body.deepCopy();
    return new Read(id, action.get(), request.remove(ABOUT_EVERY_ACTION), reason);
  }

  private Optional<ReviewAction> action(String word, Function<String, Claim> claimOf) {
    return switch (word) {
      case "accept" -> Optional.of(new ReviewAction.Accept(value("claimId")));
      case "reject" -> Optional.of(new ReviewAction.Reject(value("claimId")));
      case "correct" -> correction(value("claimId"), claimOf);
      case "join" -> Optional.of(new ReviewAction.Join(value("partnershipId"), value("otherId")));
      case "set-aside" ->
          Optional.of(new ReviewAction.SetAside(value("partnershipId"), dossiers()));
      case "name" ->
          Optional.of(
              new ReviewAction.Name(
                  value("name"), value("organisationId"), day("from"), day("to")));
      case "body" -> Optional.of(new ReviewAction.Body(value("name"), day("from"), day("to")));
      case "undo" -> Optional.of(new ReviewAction.Undo(value("review")));
      default -> {
        // An empty word is told as a missing one already.
        if (!word.isEmpty()) {
          wrong("/action", "is none of " + String.join(", ", ACTIONS));
        }
        yield Optional.empty();
      }
    };
  }

  private Optional<ReviewAction> correction(String claimId, Function<String, Claim> claimOf) {
    known.add("correction");
    JsonNode correction = body.path("correction");
    if (!correction.isObject() || correction.isEmpty()) {
      wrong("/correction", "is to be an object with what is corrected");
    }
    if (!errors.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ReviewAction.Correct(ClaimCorrection.of(claimOf.apply(claimId), correction)));
    } catch (IllegalArgumentException e) {
      wrong("/correction", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Set<DossierKey> dossiers() {
    known.add("dossiers");
    Set<DossierKey> keys = new TreeSet<>();
    for (JsonNode dossier : body.path("dossiers")) {
      String article = dossier.path("articleId").asText();
      String name = dossier.path("dossier").asText();
      if (article.isEmpty() || name.isEmpty()) {
        wrong("/dossiers", "each has an articleId and a dossier");
      }
      keys.add(new DossierKey(article, name));
    }
    if (keys.isEmpty()) {
      wrong("/dossiers", "is to be a list of what is set aside, with at least one");
    }
    return keys;
  }

  private Optional<LocalDate> day(String field) {
    known.add(field);
    if (!body.hasNonNull(field)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(body.get(field).asText()));
    } catch (DateTimeParseException e) {
      wrong("/" + field, "is to be a day: 2019-10-01");
      return Optional.empty();
    }
  }

  private String value(String field) {
    return text(field, LONGEST_VALUE);
  }

  private String text(String field, int longest) {
    known.add(field);
    JsonNode node = body.path(field);
    String text = node.asText("").strip();
    if (!node.isTextual() || text.isEmpty()) {
      wrong("/" + field, "is needed: a text");
    } else if (text.length() > longest) {
      wrong("/" + field, "is longer than " + longest + " characters");
    }
    return text;
  }

  private void refuseUnknown() {
    body.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                wrong("/" + field, "is no field of this action");
              }
            });
  }

  private void wrong(String pointer, String message) {
    errors.add(new ProblemError(pointer, message));
  }
}
