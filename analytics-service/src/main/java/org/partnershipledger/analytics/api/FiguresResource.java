package org.partnershipledger.analytics.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.projection.FiguresOn;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** The figures of one partnership, with their inputs and null reasons. */
@Path("/partnerships/{id}/figures")
@RolesAllowed(Roles.READER)
public class FiguresResource {
  private final ReadModels models;
  private final FiguresOn figuresOn;

  @Inject
  FiguresResource(ReadModels models, FiguresOn figuresOn) {
    this.models = models;
    this.figuresOn = figuresOn;
  }

  /**
   * The answer as of a day.
   *
   * @param partnership the id
   * @param validOn the day
   * @param figures none when nothing had been published of it by then
   */
  record FiguresOnADay(String partnership, LocalDate validOn, List<Figure> figures) {}

  /**
   * The figures; a merged partnership redirects to the one that goes on. {@code validOn} gives them
   * as they follow from what had been published by a day.
   */
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
    Optional<LocalDate> validOn = Parameters.of(uri, "validOn").date("validOn");
    LedgerState state = models.state(id).orElseThrow(() -> unknown(id));
    Optional<String> into = state.mergedInto();
    if (into.isPresent()) {
      return Response.status(Response.Status.PERMANENT_REDIRECT)
          .location(address(uri, into.get(), validOn))
          .build();
    }
    return Caching.answer(
        request,
        models.revision(),
        MediaType.APPLICATION_JSON,
        () ->
            validOn.isPresent()
                ? EventJson.text(
                    new FiguresOnADay(id, validOn.get(), figuresOn.of(id, validOn.get())))
                : "{\"partnership\":"
                    + EventJson.text(id)
                    + ",\"figures\":"
                    + OverviewResource.array(models.figures(id))
                    + "}");
  }

  private static URI address(UriInfo uri, String id, Optional<LocalDate> validOn) {
    UriBuilder address = uri.getBaseUriBuilder().path(FiguresResource.class);
    validOn.ifPresent(day -> address.queryParam("validOn", day));
    return address.build(id);
  }

  private static ProblemException unknown(String id) {
    return ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id);
  }
}
