package org.partnershipledger.analytics.dashboard.overview;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.rim.http.Parameters;

/** The first page: what changed, what is late, what was to be saved, what nobody knows. */
@Path("/")
public class OverviewPageResource {
  private final Frames frames;

  @Inject
  OverviewPageResource(Frames frames) {
    this.frames = frames;
  }

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters.of(uri);
    return new OverviewPage(frames.frame("Partnerships", Section.OVERVIEW, uri));
  }
}
