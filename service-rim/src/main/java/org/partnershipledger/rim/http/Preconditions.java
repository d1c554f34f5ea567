package org.partnershipledger.rim.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** What a request makes its answer depend on: {@code If-None-Match} and {@code If-Match}. */
public final class Preconditions {
  private static final int NOT_MODIFIED = Response.Status.NOT_MODIFIED.getStatusCode();

  private Preconditions() {}

  /**
   * That nothing has changed, for who has what stands under this tag; empty when the document is to
   * be sent. A tag that came back as a weak one, as proxies that compress make it, is the same.
   *
   * @throws ProblemException when the request is on condition of another tag
   */
  public static Optional<Response.ResponseBuilder> unchanged(Request request, EntityTag tag) {
    Optional<Response.ResponseBuilder> otherwise =
        Optional.ofNullable(request.evaluatePreconditions(tag));
    if (otherwise.filter(answer -> !isUnchanged(answer)).isPresent()) {
      throw ProblemException.of(
          ProblemType.PRECONDITION_FAILED, "its ETag is now \"" + tag.getValue() + '"');
    }
    return otherwise
        .or(
            () ->
                Optional.ofNullable(
                        request.evaluatePreconditions(new EntityTag(tag.getValue(), true)))
                    .filter(Preconditions::isUnchanged))
        .map(answer -> answer.tag(tag));
  }

  /**
   * Requires that the sender has read what is to be changed as it is now.
   *
   * @param tag looks up what it is now; not asked when the request is on no condition
   * @param what whose ETag is needed, in words
   * @throws ProblemException when the request is on no condition, on another one, or on that of a
   *     read
   */
  public static void requireRead(
      HttpHeaders headers, Request request, Supplier<EntityTag> tag, String what) {
    if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
      throw ProblemException.of(ProblemType.PRECONDITION_REQUIRED, "If-Match is needed: " + what);
    }
    if (unchanged(request, tag.get()).isPresent()) {
      throw ProblemException.of(
          ProblemType.INVALID_REQUEST, "If-None-Match has no meaning for a change");
    }
  }

  private static boolean isUnchanged(Response.ResponseBuilder answer) {
    return answer.build().getStatus() == NOT_MODIFIED;
  }
}
