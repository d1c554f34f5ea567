package org.partnershipledger.registry.api;

import static org.partnershipledger.registry.api.Query.COUNT;
import static org.partnershipledger.registry.api.Query.IDENTIFIER;
import static org.partnershipledger.registry.api.Query.LOOK;
import static org.partnershipledger.registry.api.Query.NAME;
import static org.partnershipledger.registry.api.Query.PAGE;
import static org.partnershipledger.registry.api.Query.PRINTED_NAME;
import static org.partnershipledger.registry.api.Query.VALID_ON;
import static org.partnershipledger.registry.api.Query.all;
import static org.partnershipledger.rim.problem.ProblemType.CONFLICT;
import static org.partnershipledger.rim.problem.ProblemType.DATABASE_UNAVAILABLE;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_JSON;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_REQUEST;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_REVIEW;
import static org.partnershipledger.rim.problem.ProblemType.INVALID_WEBHOOK;
import static org.partnershipledger.rim.problem.ProblemType.LEDGER_NOT_OPEN;
import static org.partnershipledger.rim.problem.ProblemType.NOT_FOUND;
import static org.partnershipledger.rim.problem.ProblemType.PRECONDITION_FAILED;
import static org.partnershipledger.rim.problem.ProblemType.PRECONDITION_REQUIRED;
import static org.partnershipledger.rim.problem.ProblemType.TOO_MANY_REQUESTS;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.openapi.OperationNote;
import org.partnershipledger.rim.openapi.QueryParameter;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/**
 * The operations, with the query parameters that each takes and the problems of its own: what is
 * checked at the door is what the description says.
 */
enum Door {
  LIST_PARTNERSHIPS("listPartnerships", all(Query.PARTNERSHIPS, LOOK, PAGE), DATABASE_UNAVAILABLE),
  EXPORT_PARTNERSHIPS_AS_CSV(
      "exportPartnershipsAsCsv", LIST_PARTNERSHIPS, all(Query.PARTNERSHIPS, LOOK)),
  EXPORT_PARTNERSHIPS_AS_JSON_LINES(
      "exportPartnershipsAsJsonLines", LIST_PARTNERSHIPS, all(Query.PARTNERSHIPS, LOOK)),
  DESCRIBE_PARTNERSHIP_TABLE("describePartnershipTable", List.of()),
  FIND_PARTNERSHIP("findPartnership", LOOK, DATABASE_UNAVAILABLE),
  LIST_SUGGESTIONS_OF_PARTNERSHIP("listSuggestionsOfPartnership", List.of(), DATABASE_UNAVAILABLE),
  LIST_CLAIMS("listClaims", all(Query.CLAIMS, LOOK, PAGE), DATABASE_UNAVAILABLE),
  LIST_CLAIMS_OF_PARTNERSHIP("listClaimsOfPartnership", LIST_CLAIMS, all(LOOK, PAGE)),
  EXPORT_CLAIMS_AS_CSV("exportClaimsAsCsv", LIST_CLAIMS, all(Query.CLAIMS, LOOK)),
  EXPORT_CLAIMS_AS_JSON_LINES("exportClaimsAsJsonLines", LIST_CLAIMS, all(Query.CLAIMS, LOOK)),
  DESCRIBE_CLAIM_TABLE("describeClaimTable", List.of()),
  FIND_CLAIM("findClaim", LOOK, DATABASE_UNAVAILABLE),
  FIND_ARTICLE("findArticle", LOOK, DATABASE_UNAVAILABLE),
  LIST_ORGANISATIONS(
      "listOrganisations", all(Query.ORGANISATIONS, LOOK, PAGE), DATABASE_UNAVAILABLE),
  FIND_ORGANISATION("findOrganisation", LOOK, DATABASE_UNAVAILABLE),
  RESOLVE_NAME("resolveName", List.of(PRINTED_NAME, VALID_ON)),
  SEARCH_FHIR("searchFhirOrganizations", List.of(IDENTIFIER, NAME, COUNT), DATABASE_UNAVAILABLE),
  READ_FHIR("readFhirOrganization", List.of(), DATABASE_UNAVAILABLE),
  DESCRIBE_FHIR("fhirCapabilities", List.of()),
  LIST_REVIEW_ITEMS("listReviewItems", all(Query.REVIEW_ITEMS, PAGE), DATABASE_UNAVAILABLE),
  LIST_REVIEWS("listReviews", PAGE, DATABASE_UNAVAILABLE),
  FIND_REVIEW("findReview", List.of(), DATABASE_UNAVAILABLE),
  REVIEW(
      "review",
      List.of(),
      INVALID_JSON,
      INVALID_REVIEW,
      NOT_FOUND,
      PRECONDITION_REQUIRED,
      PRECONDITION_FAILED,
      LEDGER_NOT_OPEN,
      DATABASE_UNAVAILABLE),
  LIST_CHANGES("listChanges", all(Query.CHANGES, Query.AFTER_AND_LIMIT), DATABASE_UNAVAILABLE),
  STREAM_CHANGES(
      "streamChanges",
      all(Query.CHANGES, List.of(Query.AFTER)),
      DATABASE_UNAVAILABLE,
      TOO_MANY_REQUESTS),
  FOLLOW_CHANGES("followChanges", all(Query.CHANGES, List.of(Query.LIMIT)), DATABASE_UNAVAILABLE),
  LIST_WEBHOOKS("listWebhooks", List.of(), DATABASE_UNAVAILABLE),
  ADD_WEBHOOK(
      "addWebhook", List.of(), INVALID_JSON, INVALID_WEBHOOK, CONFLICT, DATABASE_UNAVAILABLE),
  FIND_WEBHOOK("findWebhook", List.of(), DATABASE_UNAVAILABLE),
  CHANGE_WEBHOOK(
      "changeWebhook",
      List.of(),
      INVALID_JSON,
      INVALID_REQUEST,
      INVALID_WEBHOOK,
      PRECONDITION_REQUIRED,
      PRECONDITION_FAILED,
      DATABASE_UNAVAILABLE),
  REMOVE_WEBHOOK(
      "removeWebhook",
      List.of(),
      INVALID_REQUEST,
      PRECONDITION_REQUIRED,
      PRECONDITION_FAILED,
      DATABASE_UNAVAILABLE),
  WEBHOOK_STATE("webhookState", List.of(), DATABASE_UNAVAILABLE),
  ROTATE_WEBHOOK_SECRET("rotateWebhookSecret", List.of(), DATABASE_UNAVAILABLE),
  TEST_WEBHOOK("testWebhook", List.of(), CONFLICT, TOO_MANY_REQUESTS, DATABASE_UNAVAILABLE),
  LIST_WEBHOOK_DEAD_LETTERS(
      "listWebhookDeadLetters", all(List.of(Query.LETTER_STATE), PAGE), DATABASE_UNAVAILABLE),
  DECIDE_WEBHOOK_DEAD_LETTER(
      "decideWebhookDeadLetter",
      List.of(),
      INVALID_JSON,
      INVALID_REQUEST,
      CONFLICT,
      DATABASE_UNAVAILABLE),
  AUDIT("audit", List.of(), DATABASE_UNAVAILABLE),
  REPUBLISH("republish", List.of(), LEDGER_NOT_OPEN, DATABASE_UNAVAILABLE);

  private final String operation;
  private final String examples;
  private final List<Query> queries;
  private final Set<ProblemType> problems;

  Door(String operation, List<Query> queries, ProblemType... problems) {
    this(operation, operation, queries, setOf(problems));
  }

  /** A door to the same documents as another one's, with more problems. */
  Door(String operation, Door other, List<Query> queries, ProblemType... more) {
    this(operation, other.operation, queries, setOf(more));
    problems.addAll(other.problems);
  }

  Door(String operation, String examples, List<Query> queries, Set<ProblemType> problems) {
    this.operation = operation;
    this.examples = examples;
    this.queries = queries;
    this.problems = problems;
  }

  private static Set<ProblemType> setOf(ProblemType... types) {
    Set<ProblemType> set = EnumSet.noneOf(ProblemType.class);
    set.addAll(List.of(types));
    return set;
  }

  /**
   * The parameters of a request.
   *
   * @throws org.partnershipledger.rim.problem.ProblemException when there is one that the operation
   *     does not take
   */
  Parameters open(UriInfo uri) {
    return Parameters.of(uri, names().toArray(String[]::new));
  }

  /** The names of its query parameters. */
  List<String> names() {
    return queries.stream().map(Query::parameter).map(QueryParameter::name).toList();
  }

  /** The id of the operation. */
  String operation() {
    return operation;
  }

  /** The least role that may come in. */
  String role() {
    return switch (this) {
      case REVIEW -> Roles.REVIEWER;
      case REPUBLISH,
          LIST_WEBHOOKS,
          ADD_WEBHOOK,
          FIND_WEBHOOK,
          CHANGE_WEBHOOK,
          REMOVE_WEBHOOK,
          WEBHOOK_STATE,
          ROTATE_WEBHOOK_SECRET,
          TEST_WEBHOOK,
          LIST_WEBHOOK_DEAD_LETTERS,
          DECIDE_WEBHOOK_DEAD_LETTER ->
          Roles.ADMIN;
      default -> Roles.READER;
    };
  }

  /**
   * What the description says of an operation.
   *
   * @throws IllegalArgumentException when it has no door
   */
  static OperationNote note(String operation) {
    return Arrays.stream(values())
        .filter(door -> door.operation.equals(operation))
        .map(
            door ->
                new OperationNote(
                    door.role(),
                    door.queries.stream().map(Query::parameter).toList(),
                    door.problems,
                    door.examples,
                    door == CHANGE_WEBHOOK ? ADD_WEBHOOK.operation : door.operation))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no door is for " + operation));
  }
}
