package org.partnershipledger.analytics.dashboard.explore;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.file.Files;
import org.partnershipledger.analytics.dashboard.file.SummaryFile;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.projection.summary.SummaryQueries;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The table of partnerships with its facets, and who joins whom. */
@Path("/")
@RolesAllowed(Roles.READER)
public class ExploreResource {
  private static final int MOST_IN_FILE = 100_000;

  private final Frames frames;
  private final ExplorePages pages;
  private final SummaryQueries summaries;

  @Inject
  ExploreResource(Frames frames, ExplorePages pages, SummaryQueries summaries) {
    this.frames = frames;
    this.pages = pages;
    this.summaries = summaries;
  }

  /** The page; all that is chosen stands in its address. */
  @GET
  @Path("explore")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters parameters = Parameters.anyOf(uri);
    View view = frames.view(frames.day(parameters));
    return pages.page(
        frames.frame("Explore partnerships", Section.EXPLORE, view, uri),
        request(uri, parameters, view));
  }

  /** The same choice as a file, all pages of it. */
  @GET
  @Path("explore.{ending:" + Files.ENDINGS + "}")
  @Operation(hidden = true)
  public Response file(@PathParam("ending") String ending, @Context UriInfo uri)
      throws SQLException, IOException {
    Parameters parameters = Parameters.anyOf(uri);
    View view = frames.view(frames.day(parameters));
    return Files.of(
        SummaryFile.on(view.day()),
        summaries.list(request(uri, parameters, view).choice(), 0, MOST_IN_FILE),
        ending);
  }

  private static Request request(UriInfo uri, Parameters parameters, View view) {
    Parameters.of(uri, Request.names());
    return Request.of(uri, parameters, view.chosen(), view.today());
  }
}
