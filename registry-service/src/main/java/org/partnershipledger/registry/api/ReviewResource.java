package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.projection.ActionLog;
import org.partnershipledger.registry.projection.ActionLog.Done;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ReviewDesk;
import org.partnershipledger.registry.projection.ReviewDesk.Asked;
import org.partnershipledger.registry.projection.ReviewDesk.Taken;
import org.partnershipledger.rim.http.Bodies;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/**
 * What people do to the ledger: each action a record with reason and author, each undone by one.
 */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class ReviewResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;
  private static final int LARGEST_BODY = 65_536;
  private static final String LIST = "reviews";

  private final ReviewDesk desk;
  private final ActionLog log;
  private final ReviewSubjects subjects;
  private final ClaimViews claims;
  private final OpenLedger gate;

  ReviewResource(
      ReviewDesk desk, ActionLog log, ReviewSubjects subjects, ClaimViews claims, OpenLedger gate) {
    this.desk = desk;
    this.log = log;
    this.subjects = subjects;
    this.claims = claims;
    this.gate = gate;
  }

  /** What people did, the latest first. */
  @GET
  @Operation(operationId = "listReviews", summary = "What people did to the ledger, latest first")
  @APIResponse(
      responseCode = "200",
      description = "a part of the list",
      content = @Content(schema = @Schema(ref = "ReviewPage")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response list(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.LIST_REVIEWS.open(uri);
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    long before =
        parameters
            .text("cursor")
            .map(text -> Cursor.read(text, LIST, key -> Long.parseLong(key.getFirst())))
            .orElse(Long.MAX_VALUE);
    Page<Done> page =
        Page.of(
            log.before(before, limit + 1),
            limit,
            AsOf.NOW,
            last -> new Cursor(LIST, List.of(String.valueOf(last.number()))).text());
    return Conditional.answer(request, uri, page.map(ReviewView::of)).build();
  }

  /** One action. */
  @GET
  @Path("{id}")
  @Operation(operationId = "findReview", summary = "Something that a person did to the ledger")
  @APIResponse(
      responseCode = "200",
      description = "the action",
      content = @Content(schema = @Schema(ref = "Review")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(
      @Parameter(description = "id of an action", example = "5c6cbb5e-9a47-4b1e-8a53-6a6f0a2d8f11")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    Door.FIND_REVIEW.open(uri);
    return Conditional.answer(request, subjects.review(id));
  }

  /** An action. */
  @RolesAllowed(Roles.REVIEWER)
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "review",
      summary = "Accept, reject or correct a claim; join or set aside; name or add a body; or undo")
  @Parameter(
      name = HttpHeaders.IF_MATCH,
      in = ParameterIn.HEADER,
      required = true,
      description =
          "the ETag of what is acted on as you read it: the claim, the (first) partnership, the"
              + " body, what the name of a new body means (/organisations/resolutions), or the"
              + " review that is undone",
      example = "\"3\"",
      schema = @Schema(type = SchemaType.STRING))
  @RequestBody(required = true, content = @Content(schema = @Schema(ref = "ReviewAction")))
  @APIResponse(
      responseCode = "201",
      description = "it is done",
      content = @Content(schema = @Schema(ref = "Review")))
  @APIResponse(
      responseCode = "200",
      description = "it was done before under this id",
      content = @Content(schema = @Schema(ref = "Review")))
  public Response act(
      InputStream body,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      @Context Request request,
      @Context SecurityContext security)
      throws IOException, SQLException {
    Door.REVIEW.open(uri);
    gate.requireOpen();
    ReviewDraft.Read read =
        ReviewDraft.read(Bodies.json(body, LARGEST_BODY), id -> claims.find(id, AsOf.NOW).claim());
    Asked asked =
        new Asked(read.id(), read.action(), read.request(), read.reason(), author(security));
    try {
      Taken taken = desk.take(asked, () -> subjects.require(read.action(), headers, request));
      Response.ResponseBuilder answer =
          taken.isNew()
              ? Response.created(uri.getAbsolutePathBuilder().path(read.id()).build())
              : Response.ok();
      return answer.entity(ReviewView.of(taken.done())).build();
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(ProblemType.INVALID_REVIEW, String.valueOf(e.getMessage()));
    }
  }

  /** The user whom the token names; {@code local} where there are no logins. */
  private static String author(SecurityContext security) {
    return security.getUserPrincipal().getName();
  }
}
