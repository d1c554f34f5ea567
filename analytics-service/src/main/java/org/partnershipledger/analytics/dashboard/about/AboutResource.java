package org.partnershipledger.analytics.dashboard.about;

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
import org.partnershipledger.analytics.api.AnalyticsConfig;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** Where the same can be had by programs, and whose work it rests on. */
@Path("/about")
@RolesAllowed(Roles.READER)
public class AboutResource {
  private final AnalyticsConfig config;
  private final Frames frames;

  @Inject
  AboutResource(AnalyticsConfig config, Frames frames) {
    this.config = config;
    this.frames = frames;
  }

  /** The page. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters.of(uri);
    return new AboutPage(
        frames.frame("Data, interfaces and licences", Section.OVERVIEW, uri),
        config.ingestAddress(),
        config.registryAddress());
  }
}
