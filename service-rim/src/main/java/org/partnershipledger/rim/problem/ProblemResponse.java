package org.partnershipledger.rim.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.partnershipledger.contracts.json.EventJson;

/** The answer to a request that met a problem. */
public final class ProblemResponse {
  private ProblemResponse() {}

  /** The document of the problem, with {@code Retry-After} where trying again may help. */
  public static Response of(ProblemException problem, UriInfo uri) {
    var answer =
        Response.status(problem.type().status())
            .type(Problem.MEDIA_TYPE)
            .entity(EventJson.write(Problem.of(problem, uri.getRequestUri().getRawPath())));
    problem.retryAfterSeconds().ifPresent(s -> answer.header(HttpHeaders.RETRY_AFTER, s));
    return answer.build();
  }
}
