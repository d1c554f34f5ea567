package org.partnershipledger.analytics.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.projection.Rates;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.metric.Figure;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The rates over all partnerships: promises kept, denials reversed, forecasts that came true. */
@Path("/rates")
@RolesAllowed(Roles.READER)
public class RatesResource {
  private final Rates rates;
  private final ReadModels models;

  @Inject
  RatesResource(Rates rates, ReadModels models) {
    this.rates = rates;
    this.models = models;
  }

  /** The answer as JSON. */
  record RatesAnswer(List<Figure> rates) {}

  /** The rates, each with its n; {@code knownAt} gives them as they were known at a moment. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "rates", summary = "Rates over all partnerships, each with its n")
  @APIResponse(
      responseCode = "200",
      description = "the rates; one without a value says why",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Rates")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response rates(@Context UriInfo uri, @Context Request request) throws Exception {
    Optional<Instant> knownAt = Parameters.of(uri, "knownAt").instant("knownAt");
    return Caching.answer(
        request,
        models.revision(),
        MediaType.APPLICATION_JSON,
        () -> EventJson.text(new RatesAnswer(rates.at(knownAt))));
  }
}
