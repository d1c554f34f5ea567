package org.partnershipledger.registry.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.NameStore;
import org.partnershipledger.registry.projection.TrustView;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Bodies: those of the register, and others that are reported. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
@RolesAllowed(Roles.READER)
public class OrganisationResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final NameStore names;
  private final TrustView trusts;

  OrganisationResource(NameStore names, TrustView trusts) {
    this.names = names;
    this.trusts = trusts;
  }

  /** The bodies, by id; of those reported, with what is reported. */
  @GET
  @Operation(
      operationId = "listOrganisations",
      summary = "Bodies of the register, and others that are reported, by id")
  @APIResponse(
      responseCode = "200",
      description = "a part of the list",
      content = @Content(schema = @Schema(ref = "OrganisationPage")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response list(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.LIST_ORGANISATIONS.open(uri);
    AsOf asOf = Looks.of(parameters);
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    String list =
        String.join(
            "|",
            "organisations",
            parameters.text("kind").orElse(""),
            parameters.text("sector").orElse(""),
            parameters.text("region").orElse(""),
            parameters.text("name").orElse(""),
            Looks.text(asOf));
    String after =
        parameters.text("cursor").map(c -> Cursor.read(c, list, List::getFirst)).orElse("");
    List<TrustState> fetched =
        trusts.after(after).filter(wanted(parameters)).limit(limit + 1L).toList();
    Page<TrustState> page =
        Page.of(fetched, limit, asOf, body -> new Cursor(list, List.of(body.id())).text());
    return Conditional.answer(
            request,
            uri,
            new Page<>(
                trusts.asOf(page.items(), asOf), page.next(), page.validOn(), page.knownAt()))
        .build();
  }

  private static Predicate<TrustState> wanted(Parameters parameters) {
    Optional<String> kind = parameters.text("kind");
    Optional<String> sector = parameters.text("sector");
    Optional<String> region = parameters.text("region");
    Optional<String> name = parameters.text("name").map(n -> n.toLowerCase(Locale.ROOT));
    return body ->
        kind.map(body.kind()::equals).orElse(true)
            && sector.map(s -> body.sector().filter(s::equals).isPresent()).orElse(true)
            && region.map(r -> body.region().filter(r::equals).isPresent()).orElse(true)
            && name.map(n -> isNamed(body, n)).orElse(true);
  }

  private static boolean isNamed(TrustState body, String part) {
    return body.name().toLowerCase(Locale.ROOT).contains(part)
        || body.names().stream().anyMatch(n -> n.name().toLowerCase(Locale.ROOT).contains(part));
  }

  /** Which body a printed name meant on a day. */
  @GET
  @Path("resolutions")
  @Operation(
      operationId = "resolveName",
      summary = "Which body a printed name meant on a day, with how, or with the candidates")
  @APIResponse(
      responseCode = "200",
      description = "what the name means",
      content = @Content(schema = @Schema(ref = "NameMeaning")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response resolve(@Context UriInfo uri, @Context Request request) {
    Parameters parameters = Door.RESOLVE_NAME.open(uri);
    String name =
        parameters
            .text("name")
            .orElseThrow(() -> Parameters.invalid("name", "is needed: a name as it is printed"));
    return Conditional.answer(request, names.meaningOf(name, parameters.date(Looks.VALID_ON)));
  }

  /** One body, by ODS code or own id. */
  @GET
  @Path("{id}")
  @Operation(operationId = "findOrganisation", summary = "One body, with what is reported of it")
  @APIResponse(
      responseCode = "200",
      description = "the body",
      content = @Content(schema = @Schema(ref = "trust-state.v1")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(
      @Parameter(description = "ODS code, or own id of a body without one", example = "RTG")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request) {
    AsOf asOf = Looks.of(Door.FIND_ORGANISATION.open(uri));
    TrustState body =
        trusts
            .find(id, asOf)
            .orElseThrow(
                () ->
                    ProblemException.of(
                        ProblemType.NOT_FOUND, "no organisation has the code or id " + id));
    return asOf.isNow()
        ? Conditional.answer(request, body.version(), body)
        : Conditional.answer(request, body);
  }
}
