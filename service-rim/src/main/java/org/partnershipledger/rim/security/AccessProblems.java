package org.partnershipledger.rim.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemResponse;
import org.partnershipledger.rim.problem.ProblemType;

/** Answers who is not known, and who may not do this; leads people to the login. */
public final class AccessProblems {
  private static final int UNKNOWN = ProblemType.UNAUTHORISED.status();

  /** Nobody is named. */
  @ServerExceptionMapper
  public Uni<Response> unnamed(UnauthorizedException failure, RoutingContext request, UriInfo uri) {
    return unknown(
        request, uri, "it needs a token, as a header of the request: Authorization: Bearer …");
  }

  /** Somebody is named, but not by a token that is trusted here. */
  @ServerExceptionMapper
  public Uni<Response> unproved(
      AuthenticationFailedException failure, RoutingContext request, UriInfo uri) {
    return unknown(
        request,
        uri,
        "the token has run out, or is not one that is trusted here, for this ledger; get a new one");
  }

  /** Somebody is known who may not do this. */
  @ServerExceptionMapper
  public Response forbidden(ForbiddenException failure, ResourceInfo operation, UriInfo uri) {
    String detail = needed(operation).map(role -> "it needs the role " + role).orElse("nobody may");
    return ProblemResponse.of(ProblemException.of(ProblemType.FORBIDDEN, detail), uri);
  }

  private static Uni<Response> unknown(RoutingContext request, UriInfo uri, String detail) {
    Response problem =
        ProblemResponse.of(ProblemException.of(ProblemType.UNAUTHORISED, detail), uri);
    HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
    return authenticator.getChallenge(request).map(challenge -> answer(challenge, problem));
  }

  /** A login is elsewhere and needs no document. */
  private static Response answer(ChallengeData challenge, Response problem) {
    Response.ResponseBuilder answer =
        challenge.status == UNKNOWN
            ? Response.fromResponse(problem)
            : Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }

  private static Optional<String> needed(ResourceInfo operation) {
    return Stream.<AnnotatedElement>of(operation.getResourceMethod(), operation.getResourceClass())
        .filter(place -> place.isAnnotationPresent(RolesAllowed.class))
        .map(place -> place.getAnnotation(RolesAllowed.class).value()[0])
        .findFirst();
  }
}
