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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.vocabulary.Form;
import org.partnershipledger.contracts.vocabulary.Stage;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.registry.claim.ReportedClaim;
import org.partnershipledger.registry.projection.AsOfView;
import org.partnershipledger.registry.projection.PartnershipQueries;
import org.partnershipledger.registry.projection.PartnershipQueries.After;
import org.partnershipledger.registry.projection.PartnershipQueries.AfterClaim;
import org.partnershipledger.registry.projection.PartnershipQueries.Filter;
import org.partnershipledger.registry.projection.PartnershipStore;
import org.partnershipledger.registry.projection.PartnershipStore.Standing;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Partnerships, and the claims that each rests on. */
@Path("/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
public class PartnershipResource {

  private static final int LIMIT = 50;
  private static final int MOST = 500;
  private static final int PERMANENT_REDIRECT = 308;

  private final PartnershipStore partnerships;
  private final PartnershipQueries queries;
  private final AsOfView asOf;

  PartnershipResource(PartnershipStore partnerships, PartnershipQueries queries, AsOfView asOf) {
    this.partnerships = partnerships;
    this.queries = queries;
    this.asOf = asOf;
  }

  /** The partnerships, the one with the latest news first. */
  @GET
  @Operation(summary = "Partnerships, the one with the latest news first")
  @Parameter(name = "member", in = ParameterIn.QUERY, description = "ODS code or own id of a party")
  @Parameter(name = "form", in = ParameterIn.QUERY, description = "headline form, such as merger")
  @Parameter(name = "stage", in = ParameterIn.QUERY, description = "headline stage")
  @Parameter(name = "limit", in = ParameterIn.QUERY, description = "at most so many, 1 to 500")
  @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
  public Page<PartnershipState> list(@Context UriInfo uri) {
    Parameters parameters = Parameters.of(uri, "member", "form", "stage", "limit", "cursor");
    Filter filter =
        new Filter(
            parameters.text("member"),
            parameters.word("form", Form.class),
            parameters.word("stage", Stage.class));
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    String list = nameOf(filter);
    Optional<After> after =
        parameters
            .text("cursor")
            .map(
                text ->
                    Cursor.read(
                        text, list, key -> new After(LocalDate.parse(key.get(0)), key.get(1))));
    return Page.of(
        queries.list(filter, after, limit + 1), limit, state -> cursorAfter(list, state));
  }

  private static String nameOf(Filter filter) {
    return String.join(
        "|",
        "partnerships",
        filter.member().orElse(""),
        filter.form().map(Wire::wire).orElse(""),
        filter.stage().map(Wire::wire).orElse(""));
  }

  private static String cursorAfter(String list, PartnershipState state) {
    After after = After.of(state);
    return new Cursor(list, List.of(after.reportedOn().toString(), after.id())).text();
  }

  /** One partnership, as it stands or as it was. */
  @GET
  @Path("{id}")
  @Operation(summary = "One partnership, as it stands or as it was")
  @Parameter(
      name = "validOn",
      in = ParameterIn.QUERY,
      description = "what had been published by this day")
  @Parameter(
      name = "knownAt",
      in = ParameterIn.QUERY,
      description = "what had been recorded by this moment")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PartnershipState.class)))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  @APIResponse(responseCode = "308", description = "it turned out to be another one")
  public Response find(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
    Parameters parameters = Parameters.of(uri, "validOn", "knownAt");
    Optional<LocalDate> validOn = parameters.date("validOn");
    Optional<Instant> knownAt = parameters.instant("knownAt");
    if (validOn.isPresent() || knownAt.isPresent()) {
      return Conditional.answer(
          request, asOf.find(id, validOn, knownAt).orElseThrow(() -> unknownThen(id)));
    }
    Standing standing = standing(id);
    return standing
        .mergedInto()
        .map(into -> moved(uri, into, ""))
        .orElseGet(() -> Conditional.answer(request, standing.version(), standing.state()));
  }

  /** The claims of a partnership, by publication. */
  @GET
  @Path("{id}/claims")
  @Operation(summary = "The claims of a partnership, by publication")
  @Parameter(name = "limit", in = ParameterIn.QUERY, description = "at most so many, 1 to 500")
  @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ClaimPage.class)))
  @APIResponse(responseCode = "308", description = "it turned out to be another one")
  public Response claims(@PathParam("id") String id, @Context UriInfo uri) {
    Parameters parameters = Parameters.of(uri, "limit", "cursor");
    int limit = parameters.number("limit", LIMIT, 1, MOST);
    Standing standing = standing(id);
    if (standing.mergedInto().isPresent()) {
      return moved(uri, standing.mergedInto().get(), "claims");
    }
    String list = "claims|" + id;
    Optional<AfterClaim> after =
        parameters.text("cursor").map(text -> Cursor.read(text, list, PartnershipResource::place));
    Page<ReportedClaim> page =
        Page.of(queries.claims(id, after, limit + 1), limit, claim -> cursorAfter(list, claim));
    return Response.ok(page.map(claim -> ClaimView.of(claim, Optional.of(id)))).build();
  }

  /** The answer as the description of the API shows it. */
  record ClaimPage(List<ClaimView> items, Optional<String> next) {}

  private static AfterClaim place(List<String> key) {
    return new AfterClaim(LocalDate.parse(key.get(0)), key.get(1), Integer.parseInt(key.get(2)));
  }

  private static String cursorAfter(String list, ReportedClaim claim) {
    AfterClaim after = AfterClaim.of(claim);
    return new Cursor(
            list,
            List.of(
                after.reportedOn().toString(), after.articleId(), String.valueOf(after.position())))
        .text();
  }

  private Standing standing(String id) {
    Standing standing =
        partnerships
            .find(id)
            .orElseThrow(
                () ->
                    ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id));
    if (standing.empty() && standing.mergedInto().isEmpty()) {
      throw ProblemException.of(
          ProblemType.NOT_FOUND, "nothing is reported any more of the partnership " + id);
    }
    return standing;
  }

  private static ProblemException unknownThen(String id) {
    return ProblemException.of(
        ProblemType.NOT_FOUND, "no partnership with the id " + id + " was known then");
  }

  private static Response moved(UriInfo uri, String into, String rest) {
    UriBuilder location = uri.getBaseUriBuilder().path("partnerships").path(into).path(rest);
    return Response.status(PERMANENT_REDIRECT)
        .location(location.replaceQuery(uri.getRequestUri().getRawQuery()).build())
        .build();
  }
}
