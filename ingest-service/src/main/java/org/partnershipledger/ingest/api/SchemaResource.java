package org.partnershipledger.ingest.api;

import static org.partnershipledger.ingest.api.MediaTypes.JSON;
import static org.partnershipledger.ingest.api.MediaTypes.PROBLEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** The JSON Schemas of the contract, where the attribute {@code dataschema} of events points. */
@Path("/schemas")
@RolesAllowed(Roles.READER)
public class SchemaResource {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.json");
  private static final String FOLDER = "/org/partnershipledger/contracts/schemas/";

  /**
   * The schemas of all events.
   *
   * @param schemas their paths
   */
  public record Schemas(List<String> schemas) {}

  /** The schema of each type of event. */
  @GET
  @Produces({JSON, PROBLEM})
  @Operation(operationId = "schemas", summary = "The schemas of events")
  @APIResponse(
      responseCode = "200",
      description = "their addresses",
      content = @Content(mediaType = JSON, schema = @Schema(ref = "SchemaList")))
  public Schemas all(@Context UriInfo uri) {
    Parameters.of(uri);
    return new Schemas(
        Arrays.stream(EventType.values())
            .map(type -> "/schemas/" + type.shortName() + ".json")
            .toList());
  }

  /** One schema. */
  @GET
  @Path("/{name}")
  @Produces({"application/schema+json", PROBLEM})
  @Operation(operationId = "schema", summary = "A schema")
  @APIResponse(
      responseCode = "200",
      description = "the schema",
      content =
          @Content(mediaType = "application/schema+json", schema = @Schema(ref = "JsonSchema")))
  public byte[] one(
      @Parameter(description = "file name of a schema", example = "article-withdrawn.v1.json")
          @PathParam("name")
          String name,
      @Context UriInfo uri)
      throws IOException {
    Parameters.of(uri);
    if (!NAME.matcher(name).matches()) {
      throw missing(name);
    }
    try (var schema = EventType.class.getResourceAsStream(FOLDER + name)) {
      if (schema == null) {
        throw missing(name);
      }
      return schema.readAllBytes();
    }
  }

  private static ProblemException missing(String name) {
    return ProblemException.of(ProblemType.NOT_FOUND, "no schema is named " + name);
  }
}
