package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.AssignmentStore;
import org.partnershipledger.registry.projection.PartnershipHistory;
import org.partnershipledger.registry.projection.PartnershipQueries;
import org.partnershipledger.registry.projection.PartnershipStore;
import org.partnershipledger.registry.projection.PartnershipStore.Standing;
import org.partnershipledger.registry.projection.Suggestions;
import org.partnershipledger.registry.projection.Suggestions.Suggestion;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Partnerships, and the claims that each rests on. */
@Path("/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class PartnershipResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;
  private static final int PERMANENT_REDIRECT = 308;

  private final PartnershipStore partnerships;
  private final PartnershipQueries queries;
  private final PartnershipHistory history;
  private final AssignmentStore assignments;
  private final Suggestions suggestions;
  private final Exports exports;
  private final Clock clock = Clock.systemUTC();

  PartnershipResource(
      PartnershipStore partnerships,
      PartnershipQueries queries,
      PartnershipHistory history,
      AssignmentStore assignments,
      Suggestions suggestions,
      Exports exports) {
    this.suggestions = suggestions;
    this.partnerships = partnerships;
    this.queries = queries;
    this.history = history;
    this.assignments = assignments;
    this.exports = exports;
  }

  /** A part of the list of partnerships. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.JSON_LINES, MediaTypes.NDJSON})
  @Operation(
      operationId = "listPartnerships",
      summary = "Partnerships, the one with the latest news first")
  @APIResponse(
      responseCode = "200",
      description = "a part of the list; as CSV or lines of JSON the whole of it",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "PartnershipPage")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "PartnershipLines")),
        @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(ref = "PartnershipLines"))
      })
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response list(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.LIST_PARTNERSHIPS.open(uri);
    PartnershipList list = PartnershipList.of(parameters, clock);
    return FileForm.of(request, parameters)
        .map(form -> exports.partnerships(list, form, uri, request))
        .orElseGet(() -> page(list, parameters, uri, request));
  }

  private Response page(PartnershipList list, Parameters parameters, UriInfo uri, Request request) {
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    List<PartnershipState> fetched =
        queries.list(
            list.filter(),
            list.sort(),
            list.asOf(),
            parameters.text("cursor").map(list::after),
            limit + 1);
    return Conditional.answer(request, uri, Page.of(fetched, limit, list.asOf(), list::cursorAfter))
        .build();
  }

  /** One partnership, as it stands or as it was. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "findPartnership",
      summary = "One partnership, as it stands or as it was")
  @APIResponse(
      responseCode = "200",
      description = "the partnership",
      content = @Content(schema = @Schema(ref = "partnership-state.v1")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  @APIResponse(responseCode = "308", description = "it turned out to be another one")
  public Response find(
      @Parameter(
              description = "id of a partnership",
              example = "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    AsOf asOf = Looks.of(Door.FIND_PARTNERSHIP.open(uri));
    if (!asOf.isNow()) {
      return history
          .find(id, asOf)
          .map(state -> Conditional.answer(request, state))
          .orElseGet(() -> elsewhere(id, asOf, uri, ""));
    }
    Standing standing = standing(id);
    return standing
        .state()
        .map(state -> Conditional.answer(request, standing.version(), state))
        .orElseGet(() -> moved(uri, standing.mergedInto().orElseThrow(), ""));
  }

  /** The claims of a partnership, by publication. */
  @GET
  @Path("{id}/claims")
  @Operation(
      operationId = "listClaimsOfPartnership",
      summary = "The claims of a partnership, by publication")
  @APIResponse(
      responseCode = "200",
      description = "a part of the list",
      content = @Content(schema = @Schema(ref = "ClaimPage")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  @APIResponse(responseCode = "308", description = "it turned out to be another one")
  public Response claims(
      @Parameter(
              description = "id of a partnership",
              example = "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    Parameters parameters = Door.LIST_CLAIMS_OF_PARTNERSHIP.open(uri);
    ClaimList list = ClaimList.ofPartnership(id, Looks.of(parameters));
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    Optional<Response> otherwise = otherwise(id, list.asOf(), uri);
    return otherwise.orElseGet(
        () -> Conditional.answer(request, uri, list.page(queries, parameters, limit)).build());
  }

  /** The partnerships that may be one with it, and were kept apart because it is not sure. */
  @GET
  @Path("{id}/suggestions")
  @Operation(
      operationId = "listSuggestionsOfPartnership",
      summary = "Partnerships that may be one with it, for a person to decide, each with a reason")
  @APIResponse(
      responseCode = "200",
      description = "what may be one with it; an empty list when nothing may",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "SuggestionList")))
  @APIResponse(responseCode = "308", description = "it turned out to be another one")
  public Response suggestions(
      @Parameter(
              description = "id of a partnership",
              example = "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    Door.LIST_SUGGESTIONS_OF_PARTNERSHIP.open(uri);
    Standing standing = standing(id);
    return standing
        .state()
        .map(state -> Conditional.answer(request, new SuggestionList(suggestions.about(state))))
        .orElseGet(() -> moved(uri, standing.mergedInto().orElseThrow(), "suggestions"));
  }

  /** The partnerships suggested. */
  record SuggestionList(List<Suggestion> items) {}

  /** What is to be answered where the partnership is not there to have claims. */
  private Optional<Response> otherwise(String id, AsOf asOf, UriInfo uri) {
    if (asOf.isNow()) {
      return standing(id).mergedInto().map(into -> moved(uri, into, "claims"));
    }
    return history.find(id, asOf).isPresent()
        ? Optional.empty()
        : Optional.of(elsewhere(id, asOf, uri, "claims"));
  }

  private Standing standing(String id) {
    Standing standing =
        partnerships
            .find(id)
            .orElseThrow(
                () ->
                    ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id));
    if (standing.state().isEmpty() && standing.mergedInto().isEmpty()) {
      throw ProblemException.of(
          ProblemType.NOT_FOUND, "nothing is reported any more of the partnership " + id);
    }
    return standing;
  }

  private Response elsewhere(String id, AsOf asOf, UriInfo uri, String rest) {
    return assignments
        .redirectionOf(id, asOf)
        .map(into -> moved(uri, into, rest))
        .orElseThrow(
            () ->
                ProblemException.of(
                    ProblemType.NOT_FOUND, "no partnership with the id " + id + " was known then"));
  }

  private static Response moved(UriInfo uri, String into, String rest) {
    UriBuilder location = uri.getBaseUriBuilder().path("partnerships").path(into).path(rest);
    return Response.status(PERMANENT_REDIRECT)
        .location(location.replaceQuery(uri.getRequestUri().getRawQuery()).build())
        .build();
  }
}
