package org.partnershipledger.analytics.dashboard.partnership;

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
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.api.AnalyticsConfig;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.security.Roles;

/** One partnership: what was promised, when it was said, and what came of it. */
@Path("/partnerships/{id}")
@RolesAllowed(Roles.READER)
public class PartnershipPageResource {
  private final Subjects subjects;
  private final Forecasts forecasts;
  private final Frames frames;
  private final AnalyticsConfig config;

  @Inject
  PartnershipPageResource(
      Subjects subjects, Forecasts forecasts, Frames frames, AnalyticsConfig config) {
    this.config = config;
    this.subjects = subjects;
    this.forecasts = forecasts;
    this.frames = frames;
  }

  /** The page, as of the latest report or of the day asked for; a merged one redirects. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response page(@PathParam("id") String id, @Context UriInfo uri) throws SQLException {
    String typed = Parameters.of(uri, "validOn").text("validOn").orElse("");
    Partnership partnership = subjects.held(id);
    Optional<String> into = partnership.state().mergedInto();
    if (into.isPresent()) {
      return Response.status(Response.Status.PERMANENT_REDIRECT)
          .location(uri.getBaseUriBuilder().path(getClass()).build(into.get()))
          .build();
    }
    Optional<LocalDate> chosen = Days.typed(typed);
    Optional<Subject> subject = subjects.on(partnership, chosen);
    return Response.ok(
            subject.isPresent()
                ? page(subject.get(), chosen.isPresent() ? "" : typed, uri)
                : nothingKnown(partnership, chosen.orElseThrow(), uri))
        .build();
  }

  private TemplateInstance page(Subject subject, String typed, UriInfo uri) throws SQLException {
    PartnershipView view = PartnershipView.of(subject, forecasts);
    Frame frame = frames.frame(view.title(), Section.EXPLORE, frames.view(subject.chosen()), uri);
    String files = "/partnerships/" + view.id();
    return new PartnershipPage(
        frame,
        view,
        new Caption(
            frame,
            "dates",
            view.slip().title(),
            view.slip().source(),
            view.slip().basis(),
            Caption.both(frame, files + "/dates")),
        new Caption(
            frame,
            "savings",
            view.savings().title(),
            view.savings().source(),
            "nominal pounds, as stated by those named; none is confirmed by a regulator unless said.",
            Caption.both(frame, files + "/savings")),
        config.registryAddress() + "/changes.atom?partnership=" + view.id(),
        typed);
  }

  private TemplateInstance nothingKnown(Partnership partnership, LocalDate day, UriInfo uri)
      throws SQLException {
    String title = subjects.title(partnership);
    return new NothingKnownPage(
        frames.frame(title, Section.EXPLORE, frames.view(Optional.of(day)), uri),
        title,
        day,
        Subjects.firstReport(partnership),
        uri.getRequestUri().getRawPath());
  }
}
