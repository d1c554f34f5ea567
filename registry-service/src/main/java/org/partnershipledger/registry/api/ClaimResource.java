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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.PartnershipQueries;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** Claims, each with its words. */
@Path("/claims")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class ClaimResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final PartnershipQueries queries;
  private final ClaimViews views;
  private final Exports exports;

  ClaimResource(PartnershipQueries queries, ClaimViews views, Exports exports) {
    this.queries = queries;
    this.views = views;
    this.exports = exports;
  }

  /** A part of the list of claims. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV, MediaTypes.JSON_LINES, MediaTypes.NDJSON})
  @Operation(operationId = "listClaims", summary = "Claims, by publication")
  @APIResponse(
      responseCode = "200",
      description = "a part of the list; as CSV or lines of JSON the whole of it",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "ClaimPage")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "ClaimLines")),
        @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(ref = "ClaimLines"))
      })
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response list(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.LIST_CLAIMS.open(uri);
    ClaimList list = ClaimList.of(parameters);
    return FileForm.of(request, parameters)
        .map(form -> exports.claims(list, form, uri, request))
        .orElseGet(() -> page(list, parameters, uri, request));
  }

  private Response page(ClaimList list, Parameters parameters, UriInfo uri, Request request) {
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    return Conditional.answer(request, uri, list.page(queries, parameters, limit)).build();
  }

  /** A claim with its words, its article and its history. */
  @GET
  @Path("{id}")
  @Operation(
      operationId = "findClaim",
      summary = "A claim with quote, context, offsets, speaker, rule, article and history")
  @APIResponse(
      responseCode = "200",
      description = "the claim",
      content = @Content(schema = @Schema(ref = "ClaimView")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(
      @Parameter(description = "id of a claim", example = "33c6c0b7-20bc-5466-bdaa-4a3b5adf88f3")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    AsOf asOf = Looks.of(Door.FIND_CLAIM.open(uri));
    return Conditional.answer(request, views.find(id, asOf));
  }
}
