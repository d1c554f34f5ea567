package org.partnershipledger.analytics.dashboard.partnership;

import io.quarkus.qute.TemplateInstance;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.frame.Frames;
import org.partnershipledger.analytics.dashboard.frame.Section;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.projection.HeldPartnerships;
import org.partnershipledger.analytics.projection.PartnershipAccount;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.organisation.OrganisationReference;
import org.partnershipledger.rim.http.Parameters;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** One partnership: what was promised, when it was said, and what came of it. */
@Path("/partnerships/{id}")
public class PartnershipPageResource {
  private final HeldPartnerships held;
  private final Documents documents;
  private final ReferenceFacts facts;
  private final Forecasts forecasts;
  private final Frames frames;
  private final OrganisationReference organisations = OrganisationReference.load();

  @Inject
  PartnershipPageResource(
      HeldPartnerships held,
      Documents documents,
      ReferenceFacts facts,
      Forecasts forecasts,
      Frames frames) {
    this.held = held;
    this.documents = documents;
    this.facts = facts;
    this.forecasts = forecasts;
    this.frames = frames;
  }

  /** The page, as of the latest report or of the day asked for; a merged one redirects. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(hidden = true)
  public Response page(@PathParam("id") String id, @Context UriInfo uri) throws SQLException {
    String typed = Parameters.of(uri, "validOn").text("validOn").orElse("");
    Partnership partnership = held.find(id).orElseThrow(() -> unknown(id));
    Optional<String> into = partnership.state().mergedInto();
    if (into.isPresent()) {
      return Response.status(Response.Status.PERMANENT_REDIRECT)
          .location(uri.getBaseUriBuilder().path(getClass()).build(into.get()))
          .build();
    }
    Optional<LocalDate> chosen = Days.typed(typed);
    Optional<PartnershipState> latest = documents.of(partnership, Optional.empty());
    if (latest.isEmpty()) {
      throw unknown(id);
    }
    Optional<PartnershipState> then = chosen.isEmpty() ? latest : documents.of(partnership, chosen);
    return Response.ok(
            then.isEmpty()
                ? nothingKnown(partnership, latest.get(), chosen.orElseThrow(), uri)
                : page(partnership, then.get(), chosen, typed, uri))
        .build();
  }

  private TemplateInstance page(
      Partnership latest,
      PartnershipState document,
      Optional<LocalDate> chosen,
      String typed,
      UriInfo uri)
      throws SQLException {
    Partnership partnership = chosen.flatMap(day -> documents.asOf(latest, day)).orElse(latest);
    Frame frame = frames.frame(Titles.brief(document), Section.EXPLORE, frames.view(chosen), uri);
    PartnershipView view =
        PartnershipView.of(
            new Subject(
                document,
                PartnershipAccount.of(partnership, facts),
                latest.claims().values(),
                chosen,
                frame.view().day(),
                organisations::byId),
            forecasts);
    return new PartnershipPage(
        frame,
        view,
        new Caption(
            frame,
            "dates",
            view.slip().title(),
            view.slip().source(),
            view.slip().basis(),
            files()),
        new Caption(
            frame,
            "savings",
            view.savings().title(),
            view.savings().source(),
            "nominal pounds, as stated by those named; none is confirmed by a regulator unless said.",
            files()),
        chosen.isPresent() ? "" : typed);
  }

  private static List<Caption.File> files() {
    return List.of();
  }

  private TemplateInstance nothingKnown(
      Partnership partnership, PartnershipState latest, LocalDate day, UriInfo uri)
      throws SQLException {
    Optional<LocalDate> first =
        partnership.claims().values().stream()
            .filter(RecordedClaim::counts)
            .flatMap(c -> c.publishedBy().stream())
            .min(Comparator.naturalOrder());
    String title = Titles.brief(latest);
    return new NothingKnownPage(
        frames.frame(title, Section.EXPLORE, frames.view(Optional.of(day)), uri),
        title,
        day,
        first,
        uri.getRequestUri().getRawPath());
  }

  private static ProblemException unknown(String id) {
    return ProblemException.of(ProblemType.NOT_FOUND, "no partnership has the id " + id);
  }
}
