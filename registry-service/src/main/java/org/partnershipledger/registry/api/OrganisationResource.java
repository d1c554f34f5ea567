package org.partnershipledger.registry.api;

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
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.ledger.TrustState;
import org.partnershipledger.registry.organisation.Register;
import org.partnershipledger.registry.organisation.TrustFold;
import org.partnershipledger.registry.organisation.TrustFold.Registered;
import org.partnershipledger.registry.projection.TrustStore;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Bodies: those of the register, and others that are reported. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class OrganisationResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;

  private final Register register;
  private final TrustStore trusts;

  OrganisationResource(Register register, TrustStore trusts) {
    this.register = register;
    this.trusts = trusts;
  }

  /** The bodies, by id; of those reported, with what is reported. */
  @GET
  @Operation(summary = "Bodies of the register, and others that are reported, by id")
  @Parameter(name = "kind", in = ParameterIn.QUERY, description = "such as foundation-trust")
  @Parameter(name = "sector", in = ParameterIn.QUERY, description = "such as acute")
  @Parameter(name = "region", in = ParameterIn.QUERY, description = "NHS region")
  @Parameter(name = "name", in = ParameterIn.QUERY, description = "part of a present or past name")
  @Parameter(name = "limit", in = ParameterIn.QUERY, description = "at most so many, 1 to 500")
  @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
  public Page<TrustState> list(@Context UriInfo uri) {
    Parameters parameters =
        Parameters.of(uri, "kind", "sector", "region", "name", "limit", "cursor");
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    String list =
        String.join(
            "|",
            "organisations",
            parameters.text("kind").orElse(""),
            parameters.text("sector").orElse(""),
            parameters.text("region").orElse(""),
            parameters.text("name").orElse(""));
    String after =
        parameters.text("cursor").map(c -> Cursor.read(c, list, List::getFirst)).orElse("");
    List<TrustState> fetched =
        all().stream()
            .filter(wanted(parameters))
            .filter(body -> body.id().compareTo(after) > 0)
            .limit(limit + 1L)
            .toList();
    return Page.of(fetched, limit, body -> new Cursor(list, List.of(body.id())).text());
  }

  /**
   * Every body: the table holds some hundreds, so one pass over all of them serves every filter.
   */
  private Collection<TrustState> all() {
    Map<String, TrustState> bodies = new TreeMap<>();
    register.bodies().forEach(body -> bodies.put(body.id(), unreported(body)));
    trusts.all().forEach(body -> bodies.put(body.id(), body));
    return bodies.values();
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

  private static TrustState unreported(Registered body) {
    return TrustFold.of(body, List.of(), new TreeSet<>(), 0);
  }

  /** One body, by ODS code or own id. */
  @GET
  @Path("{id}")
  @Operation(summary = "One body, with what is reported of it")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrustState.class)))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response find(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Parameters.of(uri);
    TrustState body =
        trusts
            .find(id)
            .or(() -> register.body(id).map(OrganisationResource::unreported))
            .orElseThrow(
                () ->
                    ProblemException.of(
                        ProblemType.NOT_FOUND, "no organisation has the code or id " + id));
    return Conditional.answer(request, body.version(), body);
  }
}
