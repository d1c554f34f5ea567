package org.partnershipledger.analytics.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** The figures of one partnership, with their inputs and null reasons. */
@Path("/partnerships/{id}/figures")
public class FiguresResource {
  private final ReadModels models;

  @Inject
  FiguresResource(ReadModels models) {
    this.models = models;
  }

  /** The figures; a merged partnership redirects to the one that goes on. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "figures", summary = "Figures of a partnership, with their inputs")
  @APIResponse(
      responseCode = "200",
      description = "the figures",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Figures")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  @APIResponse(responseCode = "308", description = "it turned out to be another one")
  public Response figures(
      @Parameter(
              description = "id of a partnership",
              example = "f84f5aa3-1c44-5825-b638-36fa5d6ce8cd")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request)
      throws Exception {
    Parameters.of(uri);
    LedgerState state = models.state(id).orElseThrow(() -> unknown(id));
    Optional<String> into = state.mergedInto();
    if (into.isPresent()) {
      return Response.status(Response.Status.PERMANENT_REDIRECT)
          .location(uri.getBaseUriBuilder().path(FiguresResource.class).build(into.get()))
          .build();
    }
    return Caching.answer(
        request,
        models.revision(),
        MediaType.APPLICATION_JSON,
        () ->
            "{\"partnership\":"
                + EventJson.text(id)
                + ",\"figures\":"
                + OverviewResource.array(models.figures(id))
                + "}");
  }

  private static ProblemException unknown(String id) {
    return ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id);
  }
}
