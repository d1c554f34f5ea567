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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The de-duplicated totals, each with its parts and with what was left out of it. */
@Path("/totals")
@RolesAllowed(Roles.READER)
public class TotalsResource {
  private final ReadModels models;

  @Inject
  TotalsResource(ReadModels models) {
    this.models = models;
  }

  /** The totals; {@code class}, {@code kind} and {@code basis} choose among them. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "totals", summary = "Totals within one class, kind and basis (M10)")
  @APIResponse(
      responseCode = "200",
      description = "the totals",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Totals")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response totals(@Context UriInfo uri, @Context Request request) throws Exception {
    Parameters parameters = Parameters.of(uri, "class", "kind", "basis");
    String bodies = wire(parameters.word("class", BodyClass.class));
    String kind = wire(parameters.word("kind", SavingsKind.class));
    String basis = wire(parameters.word("basis", TotalBasis.class));
    return Caching.answer(
        request,
        models.revision(),
        MediaType.APPLICATION_JSON,
        () -> "{\"totals\":" + OverviewResource.array(models.totals(bodies, kind, basis)) + "}");
  }

  private static String wire(Optional<? extends Wire> word) {
    return word.map(Wire::wire).orElse("");
  }
}
