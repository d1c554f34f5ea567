package org.partnershipledger.registry.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.registry.api.export.Chunks;
import org.partnershipledger.registry.api.export.ClaimTable;
import org.partnershipledger.registry.api.export.PartnershipLine;
import org.partnershipledger.registry.api.export.PartnershipTable;
import org.partnershipledger.registry.projection.AsOf;
import org.partnershipledger.registry.projection.ClaimStore;
import org.partnershipledger.registry.projection.ClaimStore.Placed;
import org.partnershipledger.registry.projection.PartnershipQueries;
import org.partnershipledger.registry.projection.PartnershipQueries.AfterClaim;
import org.partnershipledger.rim.table.Table;

/**
 * The lists whole, to take away. Every line is of one moment: the one asked about, else that at
 * which the export began.
 */
@Path("/")
public class ExportResource {

  static final String CSV = "text/csv";
  static final String JSON_LINES = "application/jsonl";

  private final PartnershipQueries queries;
  private final ClaimStore claims;
  private final Clock clock = Clock.systemUTC();

  ExportResource(PartnershipQueries queries, ClaimStore claims) {
    this.queries = queries;
    this.claims = claims;
  }

  @GET
  @Path("partnerships.csv")
  @Produces(CSV)
  @Operation(
      operationId = "exportPartnershipsAsCsv",
      summary = "Partnerships as CSV, each with the sentence that says how far it is")
  public Response partnershipsCsv(@Context UriInfo uri) {
    PartnershipList list = partnerships(uri);
    StreamingOutput csv =
        new Chunks<PartnershipState>(last -> chunk(list, last))
            .csv(PartnershipTable.TABLE, chunk -> lines(chunk, list.asOf()));
    return file(csv, uri, "partnerships");
  }

  @GET
  @Path("partnerships.jsonl")
  @Produces(JSON_LINES)
  @Operation(operationId = "exportPartnershipsAsJsonLines", summary = "Partnerships, one a line")
  public StreamingOutput partnershipsJsonLines(@Context UriInfo uri) {
    PartnershipList list = partnerships(uri);
    return new Chunks<PartnershipState>(last -> chunk(list, last)).jsonLines();
  }

  @GET
  @Path("partnerships.schema.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "describePartnershipTable",
      summary = "The columns of partnerships.csv, as a Frictionless Table Schema")
  public Table.Schema partnershipsSchema(@Context UriInfo uri) {
    Door.NO_PARAMETERS.open(uri);
    return PartnershipTable.TABLE.schema();
  }

  @GET
  @Path("claims.csv")
  @Produces(CSV)
  @Operation(operationId = "exportClaimsAsCsv", summary = "Claims as CSV, each with its sentence")
  public Response claimsCsv(@Context UriInfo uri) {
    ClaimList list = claimList(uri);
    StreamingOutput csv =
        new Chunks<Placed>(last -> chunk(list, last)).csv(ClaimTable.TABLE, chunk -> chunk);
    return file(csv, uri, "claims");
  }

  @GET
  @Path("claims.jsonl")
  @Produces(JSON_LINES)
  @Operation(operationId = "exportClaimsAsJsonLines", summary = "Claims, one a line")
  public StreamingOutput claimsJsonLines(@Context UriInfo uri) {
    ClaimList list = claimList(uri);
    return new Chunks<Placed>(last -> chunk(list, last)).jsonLines();
  }

  @GET
  @Path("claims.schema.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "describeClaimTable",
      summary = "The columns of claims.csv, as a Frictionless Table Schema")
  public Table.Schema claimsSchema(@Context UriInfo uri) {
    Door.NO_PARAMETERS.open(uri);
    return ClaimTable.TABLE.schema();
  }

  private PartnershipList partnerships(UriInfo uri) {
    PartnershipList asked = PartnershipList.of(Door.EXPORT_PARTNERSHIPS.open(uri), clock);
    return new PartnershipList(asked.filter(), asked.sort(), pinned(asked.asOf()));
  }

  private ClaimList claimList(UriInfo uri) {
    ClaimList asked = ClaimList.of(Door.EXPORT_CLAIMS.open(uri));
    return new ClaimList(asked.filter(), pinned(asked.asOf()));
  }

  /** What is entered while the export runs is not in it. */
  private AsOf pinned(AsOf asked) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new AsOf(asked.validOn(), asked.knownAt().or(() -> Optional.of(now)));
  }

  private List<PartnershipState> chunk(PartnershipList list, Optional<PartnershipState> last) {
    return queries.list(
        list.filter(), list.sort(), list.asOf(), last.map(list::after), Chunks.SIZE);
  }

  private List<Placed> chunk(ClaimList list, Optional<Placed> last) {
    return queries.claims(
        list.filter(), list.asOf(), last.map(p -> AfterClaim.of(p.claim())), Chunks.SIZE);
  }

  private List<PartnershipLine> lines(List<PartnershipState> states, AsOf asOf) {
    List<String> ids =
        states.stream().flatMap(s -> PartnershipLine.claimIdsOf(s).stream()).distinct().toList();
    Map<String, Placed> backing = claims.find(ids, asOf);
    return states.stream().map(state -> PartnershipLine.of(state, backing)).toList();
  }

  private static Response file(StreamingOutput csv, UriInfo uri, String name) {
    return Response.ok(csv)
        .type(CSV + ";charset=UTF-8;header=present")
        .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
        .link(uri.getBaseUriBuilder().path(name + ".schema.json").build(), "describedby")
        .build();
  }
}
