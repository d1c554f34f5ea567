package org.partnershipledger.analytics.dashboard.progress;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import org.partnershipledger.rim.security.Roles;

/** How far along and how late: promises, slips, time in stage, forecasts. */
@Path("/progress")
@RolesAllowed(Roles.READER)
public class ProgressResource {
  private final Frames frames;
  private final ProgressPages pages;

  @Inject
  ProgressResource(Frames frames, ProgressPages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters parameters = Parameters.of(uri, "validOn");
    return pages.page(
        frames.frame(
            "How far along, and how late?",
            Section.PROGRESS,
            frames.view(frames.day(parameters)),
            uri));
  }
}
