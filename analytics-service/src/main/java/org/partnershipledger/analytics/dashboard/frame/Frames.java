package org.partnershipledger.analytics.dashboard.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.projection.Articles;
import org.partnershipledger.analytics.projection.OpenReviews;
import org.partnershipledger.analytics.projection.ReadModels;
import org.partnershipledger.rim.http.Parameters;

/** Makes the frame of a page. */
@ApplicationScoped
public class Frames {
  private final Articles articles;
  private final OpenReviews reviews;
  private final ReadModels models;
  private final Clock clock;
  private final AtomicReference<@Nullable Counted> counted = new AtomicReference<>();

  @Inject
  Frames(Articles articles, OpenReviews reviews, ReadModels models, Clock clock) {
    this.articles = articles;
    this.reviews = reviews;
    this.models = models;
    this.clock = clock;
  }

  /** The frame of a page that describes the present day. */
  public Frame frame(String title, Section section, UriInfo uri) throws SQLException {
    return frame(title, section, view(Optional.empty()), uri);
  }

  /** The frame of a page that describes a view. */
  public Frame frame(String title, Section section, View view, UriInfo uri) {
    return new Frame(title, section, view, uri.getRequestUri());
  }

  /** The day that a request asks for, as people write it; empty when it names none. */
  public Optional<LocalDate> day(Parameters parameters) {
    return day(parameters, "validOn");
  }

  /** The day under a name, as people write it; empty when there is none. */
  public Optional<LocalDate> day(Parameters parameters, String name) {
    return parameters
        .text(name)
        .map(
            text ->
                Days.typed(text)
                    .orElseThrow(
                        () ->
                            Parameters.invalid(
                                name, "“" + text + "” is not a day such as 30 April 2020")));
  }

  /** The view of a day; of the present day when none is chosen. */
  public View view(Optional<LocalDate> chosen) throws SQLException {
    Articles.Counts counts = counts(chosen);
    return new View(
        chosen,
        today(),
        counts.all(),
        counts.newest(),
        counts.undated(),
        counts.sample(),
        reviews.count());
  }

  /** The present day by London's clock. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Days.LONDON);
  }

  // Counting all claims takes long with many; between two changes the counts are the same.
  private Articles.Counts counts(Optional<LocalDate> chosen) throws SQLException {
    String revision = models.revision();
    Counted held = counted.get();
    if (held != null && held.revision.equals(revision) && held.chosen.equals(chosen)) {
      return held.counts;
    }
    Articles.Counts counts = articles.counts(chosen);
    counted.set(new Counted(revision, chosen, counts));
    return counts;
  }

  private record Counted(String revision, Optional<LocalDate> chosen, Articles.Counts counts) {}
}
