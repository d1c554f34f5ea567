package org.partnershipledger.analytics.dashboard.savings;

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
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.savings.Dimension;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** How large the savings are, each on its own basis. */
@Path("/")
@RolesAllowed(Roles.READER)
public class SavingsResource {
  private final Frames frames;
  private final SavingsPages pages;
  private final SavingsFiles files;

  @Inject
  SavingsResource(Frames frames, SavingsPages pages, SavingsFiles files) {
    this.frames = frames;
    this.pages = pages;
    this.files = files;
  }

  /** The page; {@code by} takes the totals by region, sector, form or year. */
  @GET
  @Path("savings")
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters parameters = Parameters.of(uri, "validOn", "by");
    View view = frames.view(frames.day(parameters));
    return pages.page(
        frames.frame("How large are the savings?", Section.SAVINGS, view, uri),
        parameters.word("by", Dimension.class).orElse(Dimension.REGION));
  }

  /** Every savings claim that stands, as a file. */
  @GET
  @Path("savings.{ending:" + Files.ENDINGS + "}")
  @Operation(hidden = true)
  public Response savings(@PathParam("ending") String ending, @Context UriInfo uri)
      throws SQLException, IOException {
    return files.savings(view(uri), ending);
  }

  /** The totals, as a file. */
  @GET
  @Path("savings/totals.{ending:" + Files.ENDINGS + "}")
  @Operation(hidden = true)
  public Response totals(@PathParam("ending") String ending, @Context UriInfo uri)
      throws SQLException, IOException {
    return files.totals(view(uri), ending);
  }

  private View view(UriInfo uri) throws SQLException {
    return frames.view(frames.day(Parameters.of(uri, "validOn")));
  }
}
