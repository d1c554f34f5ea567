package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.registry.projection.Republication;
import org.partnershipledger.rim.security.Roles;

/** Puts the current documents on their topics again. */
@Path("/republication")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
public class RepublicationResource {

  private final Republication republication;
  private final OpenLedger gate;

  RepublicationResource(Republication republication, OpenLedger gate) {
    this.republication = republication;
    this.gate = gate;
  }

  @POST
  @Operation(
      operationId = "republish",
      summary = "Publish every current document again; harmless when repeated")
  @APIResponse(
      responseCode = "202",
      description = "so many documents are on their way",
      content = @Content(schema = @Schema(ref = "Republished")))
  public Response republish(@Context UriInfo uri) {
    Door.REPUBLISH.open(uri);
    gate.requireOpen();
    return Response.accepted(republication.republish()).build();
  }
}
