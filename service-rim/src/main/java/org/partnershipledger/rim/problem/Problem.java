package org.partnershipledger.rim.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type address of the type
 * @param title sentence of the type
 * @param status HTTP status
 * @param detail what is wrong this time
 * @param instance path of the request
 * @param errors what is wrong where; empty when there is nothing to add
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemError> errors) {
  /** The media type of the document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** The document of a problem that a request to this path met. */
  public static Problem of(ProblemException problem, String instance) {
    ProblemType type = problem.type();
    return new Problem(
        type.uri(), type.title(), type.status(), problem.detail(), instance, problem.errors());
  }
}
