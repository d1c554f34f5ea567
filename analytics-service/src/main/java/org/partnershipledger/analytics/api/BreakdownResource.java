package org.partnershipledger.analytics.api;

import static org.partnershipledger.rim.table.Column.decimal;
import static org.partnershipledger.rim.table.Column.number;
import static org.partnershipledger.rim.table.Column.words;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.projection.BreakdownRow;
import org.partnershipledger.analytics.projection.Breakdowns;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.analytics.projection.TotalsBy;
import org.partnershipledger.analytics.projection.TotalsByOnADay;
import org.partnershipledger.analytics.projection.summary.TotalsOn;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.Dimension;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SavingsKind;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;
import org.partnershipledger.rim.table.Table;

/** The totals by region, sector, form or year, with what was left out of them and why. */
@Path("/totals/by/{dimension}")
@RolesAllowed(Roles.READER)
public class BreakdownResource {
  private static final int MOST = 10_000;
  private static final Table<BreakdownRow> TABLE =
      new Table<>(
          "totals",
          List.of(
              words("value", "Value of the dimension", r -> Optional.of(r.value())),
              words("class", "Whose money", r -> Optional.of(r.bodies())),
              words("kind", "Promised, made, target or required", r -> Optional.of(r.kind())),
              words("basis", "Basis of the total", r -> Optional.of(r.basis())),
              decimal("gbp", "Sum of the stated numbers, in pounds", BreakdownRow::amount),
              decimal("gbp_least", "Sum of the least amounts", r -> Optional.of(r.minimum())),
              decimal("gbp_most", "Sum of the most", r -> Optional.of(r.maximum())),
              number("parts", "How many savings it sums", r -> Optional.of(r.parts())),
              number(
                  "contained",
                  "How many were left out as contained in another",
                  r -> Optional.of(r.contained()))));

  private final Breakdowns breakdowns;
  private final TotalsOn totalsOn;
  private final ReadModels models;

  @Inject
  BreakdownResource(Breakdowns breakdowns, TotalsOn totalsOn, ReadModels models) {
    this.breakdowns = breakdowns;
    this.totalsOn = totalsOn;
    this.models = models;
  }

  /**
   * The totals by a dimension; {@code class}, {@code kind}, {@code basis} and {@code value} choose
   * among them, {@code validOn} the day whose publications count. The lists of parts, of what is
   * contained in others and of what no total has are cut at {@code limit}.
   */
  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaTypes.CSV,
    MediaTypes.JSON_LINES,
    MediaTypes.NDJSON,
    MediaTypes.XLSX
  })
  @Operation(
      operationId = "totalsBy",
      summary = "Totals by region, sector, form or year, with what was left out and why")
  @APIResponse(
      responseCode = "200",
      description =
          "the totals; as CSV, lines of JSON or a workbook one total a row, without the lists",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "TotalsBy")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "TotalsByLines")),
        @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(ref = "TotalsByLines")),
        @Content(
            mediaType = MediaTypes.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response totals(
      @Parameter(
              description = "what the totals are taken by",
              example = "region",
              schema =
                  @Schema(
                      type = SchemaType.STRING,
                      enumeration = {"region", "sector", "form", "year"}))
          @PathParam("dimension")
          String dimension,
      @Context UriInfo uri,
      @Context Request request)
      throws Exception {
    Parameters parameters =
        Parameters.of(uri, "class", "kind", "basis", "validOn", "value", "limit");
    TotalsBy.Choice choice =
        new TotalsBy.Choice(
            dimension(dimension),
            wire(parameters.word("class", BodyClass.class)),
            wire(parameters.word("kind", SavingsKind.class)),
            wire(parameters.word("basis", TotalBasis.class)),
            parameters.text("value").orElse(""));
    Optional<LocalDate> validOn = parameters.date("validOn");
    int limit = parameters.number("limit", 100, 1, MOST);
    TotalsBy by = on(validOn);
    return Forms.answer(
        request,
        models.revision(),
        TABLE,
        () -> by.totals(choice),
        rows -> document(by, validOn, choice, rows, limit));
  }

  private TotalsBy on(Optional<LocalDate> day) throws SQLException {
    return day.isEmpty()
        ? breakdowns
        : new TotalsByOnADay(totalsOn.parts(day.get()), totalsOn.leftOut(day.get()));
  }

  /** How long each list is in all. */
  record InAll(long parts, long contained, long leftOut) {}

  private static String document(
      TotalsBy by,
      Optional<LocalDate> validOn,
      TotalsBy.Choice choice,
      List<BreakdownRow> totals,
      int limit)
      throws SQLException {
    return "{\"dimension\":"
        + EventJson.text(choice.dimension())
        + validOn.map(day -> ",\"validOn\":" + EventJson.text(day)).orElse("")
        + ",\"totals\":"
        + EventJson.text(totals)
        + ",\"parts\":"
        + EventJson.text(by.parts(choice, false, limit))
        + ",\"contained\":"
        + EventJson.text(by.parts(choice, true, limit))
        + ",\"leftOut\":"
        + OverviewResource.array(by.leftOut(choice, limit))
        + ",\"inAll\":"
        + EventJson.text(
            new InAll(
                totals.stream().mapToLong(BreakdownRow::parts).sum(),
                totals.stream().mapToLong(BreakdownRow::contained).sum(),
                by.leftOut(choice)))
        + "}";
  }

  private static Dimension dimension(String word) {
    return Wire.named(Dimension.class, word)
        .orElseThrow(
            () -> Parameters.invalid("dimension", "is none of " + Wire.listed(Dimension.class)));
  }

  private static String wire(Optional<? extends Wire> word) {
    return word.map(Wire::wire).orElse("");
  }
}
