package org.partnershipledger.analytics.api;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.partnershipledger.analytics.projection.DerivationRow;
import org.partnershipledger.analytics.projection.FigureQueries;
import org.partnershipledger.analytics.projection.FigureVersionRow;
import org.partnershipledger.analytics.projection.LeagueRow;
import org.partnershipledger.analytics.projection.Metric;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.Wire;
import org.partnershipledger.rim.http.MediaTypes;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;
import org.partnershipledger.rim.security.Roles;

/** Figures across partnerships, and of each one its history and what it rests on. */
@Path("/figures")
@RolesAllowed(Roles.READER)
public class LeagueResource {
  private static final int MOST = 10_000;

  private final FigureQueries figures;
  private final ReadModels models;

  @Inject
  LeagueResource(FigureQueries figures, ReadModels models) {
    this.figures = figures;
    this.models = models;
  }

  /**
   * The answer as JSON.
   *
   * @param more whether the list goes on beyond the limit
   */
  record FiguresAnswer(List<LeagueRow> figures, boolean more) {}

  /** The answer as JSON. */
  record SeriesAnswer(String figure, List<FigureVersionRow> series) {}

  /**
   * Figures by {@code metric}, {@code partnership} or {@code subject}, the highest or the lowest
   * first; {@code knownAt} gives them as they were known at a moment.
   */
  @GET
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaTypes.CSV,
    MediaTypes.JSON_LINES,
    MediaTypes.NDJSON,
    MediaTypes.XLSX
  })
  @Operation(operationId = "league", summary = "Figures of one metric over all partnerships")
  @APIResponse(
      responseCode = "200",
      description = "the figures; as CSV, lines of JSON or a workbook one figure a row",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "League")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "LeagueLines")),
        @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(ref = "LeagueLines")),
        @Content(
            mediaType = MediaTypes.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response league(@Context UriInfo uri, @Context Request request) throws Exception {
    Parameters parameters =
        Parameters.of(uri, "metric", "partnership", "subject", "order", "knownAt", "limit");
    int limit = parameters.number("limit", 1000, 1, MOST);
    FigureQueries.Choice choice =
        new FigureQueries.Choice(
            parameters.word("metric", Metric.class).map(Wire::wire).orElse(""),
            parameters.text("partnership").orElse(""),
            parameters.text("subject").orElse(""),
            parameters
                .word("order", FigureQueries.Order.class)
                .orElse(FigureQueries.Order.PARTNERSHIP),
            parameters.instant("knownAt"),
            // One more than is answered tells whether the list goes on.
            limit + 1);
    return Forms.answer(
        request,
        models.revision(),
        LeagueTable.TABLE,
        () -> figures.league(choice),
        limit,
        (rows, more) -> EventJson.text(new FiguresAnswer(rows, more)));
  }

  /** Every value that a figure has had, with the article that changed it. */
  @GET
  @Path("/{id}/series")
  @Produces({
    MediaType.APPLICATION_JSON,
    MediaTypes.CSV,
    MediaTypes.JSON_LINES,
    MediaTypes.NDJSON,
    MediaTypes.XLSX
  })
  @Operation(
      operationId = "series",
      summary = "The history of a figure, with the article that changed it")
  @APIResponse(
      responseCode = "200",
      description =
          "its values, the first one first; as CSV, lines of JSON or a workbook one value a row",
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Series")),
        @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = MediaTypes.JSON_LINES, schema = @Schema(ref = "SeriesLines")),
        @Content(mediaType = MediaTypes.NDJSON, schema = @Schema(ref = "SeriesLines")),
        @Content(
            mediaType = MediaTypes.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response series(
      @Parameter(description = "id of a figure", example = "601f62f6-a010-5e7c-8204-cd0f5693cce2")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request)
      throws Exception {
    Parameters.of(uri);
    String revision = models.revision();
    List<FigureVersionRow> series = figures.series(id);
    if (series.isEmpty()) {
      throw unknown(id);
    }
    return Forms.answer(
        request,
        revision,
        SeriesTable.TABLE,
        () -> series,
        rows -> EventJson.text(new SeriesAnswer(id, rows)));
  }

  /** The figure with its inputs, the claims behind them, their sentences and articles. */
  @GET
  @Path("/{id}/derivation")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "derivation",
      summary = "What a figure rests on: inputs, claims, sentences, articles")
  @APIResponse(
      responseCode = "200",
      description = "the figure and what it rests on",
      content =
          @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "Derivation")))
  @APIResponse(responseCode = "304", description = "unchanged since the ETag given")
  public Response derivation(
      @Parameter(description = "id of a figure", example = "601f62f6-a010-5e7c-8204-cd0f5693cce2")
          @PathParam("id")
          String id,
      @Context UriInfo uri,
      @Context Request request)
      throws Exception {
    Parameters.of(uri);
    String revision = models.revision();
    DerivationRow derivation = figures.derivation(id).orElseThrow(() -> unknown(id));
    return Caching.answer(
        request, revision, MediaType.APPLICATION_JSON, () -> EventJson.text(derivation));
  }

  private static ProblemException unknown(String id) {
    return ProblemException.of(ProblemType.NOT_FOUND, "no figure has the id " + id);
  }
}
