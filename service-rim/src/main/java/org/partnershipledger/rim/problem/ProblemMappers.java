package org.partnershipledger.rim.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalInt;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.partnershipledger.rim.failure.Causes;
import org.partnershipledger.rim.failure.Outage;

/** Answers every failure of a request with a problem document, never with internals. */
public final class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final String DESCRIBED = "the description of the API, at /q/openapi,";
  private static final int RETRY_AFTER_SECONDS = 5;
  private static final List<String> KEPT_HEADERS =
      List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

  /** A refusal of our own. */
  @ServerExceptionMapper
  public Response refused(ProblemException problem, UriInfo uri) {
    return ProblemResponse.of(problem, uri);
  }

  /** A body that is not JSON, or not of the expected shape. */
  @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
  public Response unreadable(Exception failure, UriInfo uri) {
    return failure instanceof JacksonException json
        ? ProblemResponse.of(JsonProblems.of(json), uri)
        : unexpected(failure, uri);
  }

  /** A route or resource that does not exist. */
  @ServerExceptionMapper
  public Response missing(NotFoundException failure, UriInfo uri) {
    return ProblemResponse.of(
        ProblemException.of(ProblemType.NOT_FOUND, "nothing at " + uri.getPath()), uri);
  }

  /** Whatever the HTTP layer refuses. */
  @ServerExceptionMapper
  public Response refused(WebApplicationException failure, UriInfo uri) {
    if (failure.getCause() instanceof JacksonException json) {
      return ProblemResponse.of(JsonProblems.of(json), uri);
    }
    Response refusal = failure.getResponse();
    var type = ProblemType.ofStatus(refusal.getStatus());
    if (type.isEmpty()) {
      return refusal.getStatus() < 400 ? refusal : unexpected(failure, uri);
    }
    var answer =
        Response.fromResponse(
            ProblemResponse.of(
                ProblemException.of(type.get(), explanation(type.get(), failure)), uri));
    KEPT_HEADERS.stream()
        .filter(name -> refusal.getHeaderString(name) != null)
        .forEach(name -> answer.header(name, refusal.getHeaderString(name)));
    return answer.build();
  }

  /** An outage, or a mistake of ours. */
  @ServerExceptionMapper
  public Response unexpected(Throwable failure, UriInfo uri) {
    if (Outage.isQueryTooSlow(failure)) {
      return tooSlow(uri);
    }
    return switch (Outage.of(failure)) {
      case BROKER -> outage(ProblemType.BROKER_UNAVAILABLE, uri);
      case DATABASE -> outage(ProblemType.DATABASE_UNAVAILABLE, uri);
      case NONE -> isGone(failure) ? gone(uri) : mistake(failure, uri);
    };
  }

  private static Response mistake(Throwable failure, UriInfo uri) {
    LOG.errorf(failure, "%s failed", uri.getPath());
    return ProblemResponse.of(
        ProblemException.of(
            ProblemType.INTERNAL_ERROR, "the failure is recorded in the log of the service"),
        uri);
  }

  /** Whether the caller has gone, or was cut off, before the request was whole. */
  private static boolean isGone(Throwable failure) {
    return Causes.of(failure).stream().anyMatch(HttpClosedException.class::isInstance);
  }

  /** Nobody reads this answer; it says to the metrics whose fault it was. */
  private static Response gone(UriInfo uri) {
    return ProblemResponse.of(
        ProblemException.of(
            ProblemType.INVALID_REQUEST, "the connection ended before the request was whole"),
        uri);
  }

  private static Response tooSlow(UriInfo uri) {
    return ProblemResponse.of(
        new ProblemException(
            ProblemType.QUERY_TOO_SLOW,
            "ask for less at a time, or again when less is going on",
            List.of(),
            OptionalInt.of(RETRY_AFTER_SECONDS)),
        uri);
  }

  private static Response outage(ProblemType type, UriInfo uri) {
    return ProblemResponse.of(
        new ProblemException(
            type,
            "the request was not acknowledged; sending it again is safe",
            List.of(),
            OptionalInt.of(RETRY_AFTER_SECONDS)),
        uri);
  }

  private static String explanation(ProblemType type, WebApplicationException failure) {
    if (type == ProblemType.NOT_ACCEPTABLE || type == ProblemType.UNSUPPORTED_MEDIA_TYPE) {
      return DESCRIBED + " lists the media types of this address";
    }
    if (type == ProblemType.METHOD_NOT_ALLOWED) {
      return DESCRIBED + " lists what can be done here";
    }
    String message = failure.getMessage();
    return message == null || message.startsWith("HTTP ") ? type.title() : message;
  }
}
