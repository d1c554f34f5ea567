package org.partnershipledger.rim.problem;

import java.util.Arrays;
import java.util.Optional;

/** The catalogue of problems; docs/problems.md says of each what it means and what to do. */
public enum ProblemType {
  INVALID_JSON("invalid-json", "The JSON cannot be read", 400),
  INVALID_REQUEST("invalid-request", "The request cannot be read", 400),
  UNKNOWN_PARAMETER("unknown-parameter", "A query parameter is not known", 400),
  INVALID_PARAMETER("invalid-parameter", "A parameter has a value that is not allowed", 400),
  INVALID_CURSOR("invalid-cursor", "The cursor does not belong to this list", 400),
  UNAUTHORISED("unauthorised", "Who you are is not known", 401),
  FORBIDDEN("forbidden", "Your role does not allow this", 403),
  FOREIGN_FORM("foreign-form", "The form was not sent from one of these pages", 403),
  NOT_FOUND("not-found", "There is nothing here", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", "This cannot be done here", 405),
  NOT_ACCEPTABLE("not-acceptable", "The answer has no such form", 406),
  CONFLICT("conflict", "The request contradicts what is there", 409),
  PRECONDITION_FAILED("precondition-failed", "It has changed since you read it", 412),
  BODY_TOO_LARGE("body-too-large", "The body is too large", 413),
  TEXT_TOO_LONG("text-too-long", "The text is too long", 413),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "A body of this type cannot be read", 415),
  INVALID_ARTICLE("invalid-article", "The article cannot be taken", 422),
  INVALID_FEED("invalid-feed", "The feed cannot be taken", 422),
  INVALID_REVIEW("invalid-review", "The review cannot be taken", 422),
  INVALID_WEBHOOK("invalid-webhook", "The webhook cannot be taken", 422),
  UNSUPPORTED_LANGUAGE("unsupported-language", "The text is not in English", 422),
  PRECONDITION_REQUIRED("precondition-required", "Say which version you mean", 428),
  TOO_MANY_REQUESTS("too-many-requests", "Too many requests", 429),
  INTERNAL_ERROR("internal-error", "Something went wrong here", 500),
  BROKER_UNAVAILABLE("broker-unavailable", "The broker cannot be reached", 503),
  DATABASE_UNAVAILABLE("database-unavailable", "The database cannot be reached", 503),
  LEDGER_NOT_OPEN("ledger-not-open", "The ledger takes no changes yet", 503),
  QUERY_TOO_SLOW("query-too-slow", "The answer takes too long", 503);

  private static final String BASE = "https://partnershipledger.org/problems/";

  private final String slug;
  private final String title;
  private final int status;

  ProblemType(String slug, String title, int status) {
    this.slug = slug;
    this.title = title;
    this.status = status;
  }

  /** The last part of the type's address; the heading in docs/problems.md. */
  public String slug() {
    return slug;
  }

  /** The same sentence for every problem of the type. */
  public String title() {
    return title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The address that identifies the type. */
  public String uri() {
    return BASE + slug;
  }

  /** The general problem of a status: the first of the catalogue that has it. */
  static Optional<ProblemType> ofStatus(int status) {
    return status == INVALID_REQUEST.status
        ? Optional.of(INVALID_REQUEST)
        : Arrays.stream(values()).filter(type -> type.status == status).findFirst();
  }
}
