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
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.projection.PartnershipRow;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The table of all partnerships, with the totals. */
@Path("/overview")
@RolesAllowed(Roles.READER)
public class OverviewResource {
  private final ReadModels models;

  @Inject
  OverviewResource(ReadModels models) {
    this.models = models;
  }

  /** The table as JSON, amounts in pounds; or as CSV, one row for each partnership. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, MediaTypes.CSV})
  @Operation(
      operationId = "overview",
      summary = "Every partnership with its savings, and the totals")
  @APIResponse(
      responseCode = "200",
      description = "the table; as CSV a row for each partnership, without the totals",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Overview")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING))
      })
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response overview(@Context UriInfo uri, @Context Request request) throws Exception {
    Parameters.of(uri);
    String type = MediaTypes.best(request, MediaType.APPLICATION_JSON, MediaTypes.CSV);
    return Caching.answer(
        request,
        models.revision(),
        type,
        type.equals(MediaTypes.CSV) ? this::table : this::document);
  }

  private String document() throws SQLException {
    ReadModels.Overview overview = models.overview();
    return "{\"partnerships\":"
        + array(overview.partnerships())
        + ",\"totals\":"
        + EventJson.text(overview.totals())
        + "}";
  }

  private String table() throws SQLException {
    return OverviewCsv.of(
        models.overview().partnerships().stream()
            .map(json -> json.getBytes(StandardCharsets.UTF_8))
            .map(json -> EventJson.read(json, PartnershipRow.class))
            .toList());
  }

  static String array(List<String> documents) {
    return "[" + String.join(",", documents) + "]";
  }
}
