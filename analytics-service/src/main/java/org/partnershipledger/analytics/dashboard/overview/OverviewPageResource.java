package org.partnershipledger.analytics.dashboard.overview;

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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** The first page: what changed, what is late, what was to be saved, what nobody knows. */
@Path("/")
@RolesAllowed(Roles.READER)
public class OverviewPageResource {
  private static final int MONTHS_SHOWN = 6;

  private final Frames frames;
  private final OverviewPages pages;

  @Inject
  OverviewPageResource(Frames frames, OverviewPages pages) {
    this.frames = frames;
    this.pages = pages;
  }

  /** The page; changes since half a year before the newest article unless another day is asked. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public TemplateInstance page(@Context UriInfo uri) throws SQLException {
    Parameters parameters = Parameters.of(uri, "since", "validOn");
    View view = frames.view(frames.day(parameters));
    LocalDate since =
        frames
            .day(parameters, "since")
            .orElseGet(() -> view.newest().orElse(view.day()).minusMonths(MONTHS_SHOWN));
    Frame frame = frames.frame("What changed since " + Days.uk(since), Section.OVERVIEW, view, uri);
    return pages.page(frame, since);
  }
}
