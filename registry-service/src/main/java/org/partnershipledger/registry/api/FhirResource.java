package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.api.fhir.Bundle;
import org.partnershipledger.registry.api.fhir.FhirOrganization;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.TrustView;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Bodies as FHIR R4 resources, to be read only. */
@Path("/fhir")
@Produces(FhirResource.FHIR_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class FhirResource {

  static final String FHIR_JSON = "application/fhir+json";

  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final TrustView trusts;

  FhirResource(TrustView trusts) {
    this.trusts = trusts;
  }

  /** What this view can do. */
  @GET
  @Path("metadata")
  @Operation(operationId = "fhirCapabilities", summary = "What this FHIR view can do")
  @APIResponse(
      responseCode = "200",
      description = "a CapabilityStatement",
      content = @Content(schema = @Schema(ref = "FhirCapabilities")))
  public Map<String, Object> metadata(@Context UriInfo uri) {
    Door.DESCRIBE_FHIR.open(uri);
    List<Map<String, String>> searches =
        List.of(
            Map.of("name", "identifier", "type", "token"),
            Map.of("name", "name", "type", "string"));
    Map<String, Object> organization =
        Map.of(
            "type",
            "Organization",
            "interaction",
            List.of(Map.of("code", "read"), Map.of("code", "search-type")),
            "searchParam",
            searches);
    return Map.of(
        "resourceType", "CapabilityStatement",
        "status", "active",
        "date", "2026-11-22",
        "kind", "instance",
        "fhirVersion", "4.0.1",
        "format", List.of("json"),
        "rest", List.of(Map.of("mode", "server", "resource", List.of(organization))));
  }

  /** Bodies by ODS code or name. */
  @GET
  @Path("Organization")
  @Operation(operationId = "searchFhirOrganizations", summary = "Bodies by ODS code or name")
  @APIResponse(
      responseCode = "200",
      description = "the bodies found",
      content = @Content(schema = @Schema(ref = "FhirBundle")))
  public Bundle search(@Context UriInfo uri) {
    Parameters parameters = Door.SEARCH_FHIR.open(uri);
    int count = parameters.number("_count", LIMIT, 1, MOST);
    List<TrustState> found =
        candidates(parameters.text("identifier")).filter(named(parameters.text("name"))).toList();
    return Bundle.of(
        found.size(),
        found.stream()
            .limit(count)
            .map(FhirOrganization::of)
            .map(
                o ->
                    new Bundle.Entry(
                        uri.getBaseUriBuilder()
                            .path("fhir/Organization")
                            .path(o.id())
                            .build()
                            .toString(),
                        o))
            .toList());
  }

  private Stream<TrustState> candidates(Optional<String> identifier) {
    return identifier
        .map(token -> trusts.find(codeOf(token), AsOf.NOW).stream())
        .orElseGet(() -> trusts.after(""));
  }

  /** The code of a token {@code system|code}, or of a bare code; no other system is known. */
  private static String codeOf(String token) {
    int bar = token.indexOf('|');
    String system = bar < 0 ? "" : token.substring(0, bar);
    boolean isKnown =
        system.isEmpty()
            || system.equals(FhirOrganization.ODS)
            || system.equals(FhirOrganization.OWN);
    if (!isKnown) {
      throw Parameters.invalid("identifier", "knows the system " + FhirOrganization.ODS);
    }
    return token.substring(bar + 1);
  }

  private static Predicate<TrustState> named(Optional<String> name) {
    Optional<String> wanted = name.map(n -> n.toLowerCase(Locale.ROOT));
    return body ->
        wanted
            .map(
                n ->
                    Stream.concat(Stream.of(body.name()), body.names().stream().map(o -> o.name()))
                        .anyMatch(own -> own.toLowerCase(Locale.ROOT).contains(n)))
            .orElse(true);
  }

  /** One body. */
  @GET
  @Path("Organization/{id}")
  @Operation(operationId = "readFhirOrganization", summary = "One body, by ODS code")
  @APIResponse(
      responseCode = "200",
      description = "the body",
      content = @Content(schema = @Schema(ref = "FhirOrganization")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response read(
      @Parameter(description = "ODS code, or own id of a body without one", example = "RTG")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    Door.READ_FHIR.open(uri);
    FhirOrganization organization =
        trusts
            .find(id, AsOf.NOW)
            .map(FhirOrganization::of)
            .orElseThrow(
                () ->
                    ProblemException.of(
                        ProblemType.NOT_FOUND, "no organisation has the code or id " + id));
    return Conditional.answer(request, organization);
  }
}
