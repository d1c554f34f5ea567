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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.analytics.projection.TotalRow;
import org.partnershipledger.analytics.projection.summary.TotalsOn;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The de-duplicated totals, each with its parts and with what was left out of it. */
@Path("/totals")
@RolesAllowed(Roles.READER)
public class TotalsResource {
  private final ReadModels models;
  private final TotalsOn totals;

  @Inject
  TotalsResource(ReadModels models, TotalsOn totals) {
    this.models = models;
    this.totals = totals;
  }

  /**
   * The totals; {@code class}, {@code kind} and {@code basis} choose among them. {@code validOn}
   * gives them as of a day: worked out of what had been published by then, without undated
   * articles.
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "totals", summary = "Totals within one class, kind and basis (M10)")
  @APIResponse(
      responseCode = "200",
      description = "the totals",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Totals")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response totals(@Context UriInfo uri, @Context Request request) throws Exception {
    Parameters parameters = Parameters.of(uri, "class", "kind", "basis", "validOn");
    Optional<BodyClass> bodies = parameters.word("class", BodyClass.class);
    Optional<SavingsKind> kind = parameters.word("kind", SavingsKind.class);
    Optional<TotalBasis> basis = parameters.word("basis", TotalBasis.class);
    Optional<LocalDate> validOn = parameters.date("validOn");
    return Caching.answer(
        request,
        models.revision(),
        MediaType.APPLICATION_JSON,
        () ->
            EventJson.text(
                new Answer(
                    validOn,
                    totals.totals(validOn).stream()
                        .filter(total -> bodies.map(total.bodies()::equals).orElse(true))
                        .filter(total -> kind.map(total.kind()::equals).orElse(true))
                        .filter(total -> basis.map(total.basis()::equals).orElse(true))
                        .toList())));
  }

  /**
   * The totals.
   *
   * @param validOn the day asked about; absent when none was
   */
  record Answer(Optional<LocalDate> validOn, List<TotalRow> totals) {}
}
