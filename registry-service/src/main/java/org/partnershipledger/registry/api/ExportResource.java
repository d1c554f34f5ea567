package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.api.export.ClaimTable;
import org.partnershipledger.registry.api.export.PartnershipTable;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.security.Roles;
import org.partnershipledger.rim.table.Table;

/**
 * Addresses under which the lists are taken away whole, for those who cannot say {@code Accept}.
 */
@Path("/")
@Transactional
@RolesAllowed(Roles.READER)
public class ExportResource {

  private final Exports exports;
  private final Clock clock = Clock.systemUTC();

  ExportResource(Exports exports) {
    this.exports = exports;
  }

  @GET
  @Path("partnerships.csv")
  @Produces(MediaTypes.CSV)
  @Operation(
      operationId = "exportPartnershipsAsCsv",
      summary = "Partnerships as CSV, each with the sentence that says how far it is")
  @APIResponse(
      responseCode = "200",
      description = "all that the filters let through",
      content = @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response partnershipsCsv(@Context UriInfo uri, @Context Request request) {
    return partnerships(Door.EXPORT_PARTNERSHIPS_AS_CSV, FileForm.CSV, uri, request);
  }

  @GET
  @Path("partnerships.jsonl")
  @Produces(MediaTypes.JSON_LINES)
  @Operation(operationId = "exportPartnershipsAsJsonLines", summary = "Partnerships, one a line")
  @APIResponse(
      responseCode = "200",
      description = "all that the filters let through",
      content =
          @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "PartnershipLines")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response partnershipsJsonLines(@Context UriInfo uri, @Context Request request) {
    return partnerships(Door.EXPORT_PARTNERSHIPS_AS_JSON_LINES, FileForm.JSON_LINES, uri, request);
  }

  private Response partnerships(Door door, FileForm form, UriInfo uri, Request request) {
    return exports.partnerships(PartnershipList.of(door.open(uri), clock), form, uri, request);
  }

  @GET
  @Path("partnerships.schema.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "describePartnershipTable",
      summary = "The columns of partnerships.csv, as a Frictionless Table Schema")
  @APIResponse(
      responseCode = "200",
      description = "the columns, in order",
      content = @Content(schema = @Schema(ref = "TableSchema")))
  public Table.Schema partnershipsSchema(@Context UriInfo uri) {
    Door.DESCRIBE_PARTNERSHIP_TABLE.open(uri);
    return PartnershipTable.TABLE.schema();
  }

  @GET
  @Path("claims.csv")
  @Produces(MediaTypes.CSV)
  @Operation(operationId = "exportClaimsAsCsv", summary = "Claims as CSV, each with its sentence")
  @APIResponse(
      responseCode = "200",
      description = "all that the filters let through",
      content = @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response claimsCsv(@Context UriInfo uri, @Context Request request) {
    return claims(Door.EXPORT_CLAIMS_AS_CSV, FileForm.CSV, uri, request);
  }

  @GET
  @Path("claims.jsonl")
  @Produces(MediaTypes.JSON_LINES)
  @Operation(operationId = "exportClaimsAsJsonLines", summary = "Claims, one a line")
  @APIResponse(
      responseCode = "200",
      description = "all that the filters let through",
      content = @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "ClaimLines")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response claimsJsonLines(@Context UriInfo uri, @Context Request request) {
    return claims(Door.EXPORT_CLAIMS_AS_JSON_LINES, FileForm.JSON_LINES, uri, request);
  }

  private Response claims(Door door, FileForm form, UriInfo uri, Request request) {
    return exports.claims(ClaimList.of(door.open(uri)), form, uri, request);
  }

  @GET
  @Path("claims.schema.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "describeClaimTable",
      summary = "The columns of claims.csv, as a Frictionless Table Schema")
  @APIResponse(
      responseCode = "200",
      description = "the columns, in order",
      content = @Content(schema = @Schema(ref = "TableSchema")))
  public Table.Schema claimsSchema(@Context UriInfo uri) {
    Door.DESCRIBE_CLAIM_TABLE.open(uri);
    return ClaimTable.TABLE.schema();
  }
}
