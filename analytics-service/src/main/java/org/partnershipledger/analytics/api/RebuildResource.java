package org.partnershipledger.analytics.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.rebuild.Rebuild;
import org.partnershipledger.analytics.rebuild.RebuildStatus;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Works everything out anew from the topic, beside what is in use. */
@Path("/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
public class RebuildResource {
  private final Rebuild rebuild;

  @Inject
  RebuildResource(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  /** Begins a rebuild; 409 while one runs. */
  @RolesAllowed(Roles.ADMIN)
  @POST
  @Operation(
      operationId = "startRebuild",
      summary = "Work everything out anew from the topic, and put it in place at once")
  @APIResponse(
      responseCode = "202",
      description = "it has begun; ask GET how far it is",
      content = @Content(schema = @Schema(ref = "Rebuild")))
  public Response start(@Context UriInfo uri) throws SQLException {
    Parameters.of(uri);
    if (!rebuild.start()) {
      throw ProblemException.of(ProblemType.CONFLICT, "a rebuild is running already");
    }
    return Response.accepted(rebuild.status()).location(uri.getRequestUri()).build();
  }

  /** How far the last rebuild of this instance is, and what it found. */
  @GET
  @Operation(operationId = "rebuild", summary = "How far the last rebuild is, and what it found")
  @APIResponse(
      responseCode = "200",
      description = "how far it is",
      content = @Content(schema = @Schema(ref = "Rebuild")))
  public RebuildStatus status(@Context UriInfo uri) {
    Parameters.of(uri);
    return rebuild.status();
  }
}
