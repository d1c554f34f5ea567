package org.partnershipledger.analytics.dashboard.explore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partnershipledger.analytics.dashboard.chart.JoinFigure;
import org.partnershipledger.analytics.dashboard.frame.Caption;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.words.FacetWords;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.summary.Choice;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Choice.Order;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.projection.summary.SummaryQueries;

/** Puts the table of partnerships together. */
@ApplicationScoped
class ExplorePages {
  private static final int ROWS = 50;
  private static final int DRAWN = 60;
  private static final int SENTENCES = 3;
  private static final int HINTS = 4;

  private final SummaryQueries summaries;

  @Inject
  ExplorePages(SummaryQueries summaries) {
    this.summaries = summaries;
  }

  ExplorePage page(Frame frame, Request request) throws SQLException {
    Choice choice = request.choice();
    long found = summaries.count(choice);
    int from = (request.page() - 1) * ROWS;
    List<Summary> page = summaries.list(choice, from, ROWS);
    Map<String, List<SummaryQueries.Found>> sentences =
        summaries.sentences(choice, page.stream().map(Summary::id).toList(), SENTENCES);
    ExploreRows rows = new ExploreRows(frame);
    return new ExplorePage(
        frame,
        choice.words(),
        facets(choice),
        choice.filters(),
        orders(choice),
        found,
        choice.filters() == 0 ? found : summaries.count(bare(choice)),
        page.stream().map(s -> rows.row(s, sentences.getOrDefault(s.id(), List.of()))).toList(),
        found == 0 ? hints(choice) : List.of(),
        request.page() > 1
            ? Optional.of(address(frame, request, request.page() - 1))
            : Optional.empty(),
        from + page.size() < found
            ? Optional.of(address(frame, request, request.page() + 1))
            : Optional.empty(),
        (from + 1) + " to " + (from + page.size()) + " of " + found,
        found == 0 || found > DRAWN
            ? Optional.empty()
            : Optional.of(
                JoinFigure.of(
                    summaries.list(choice, 0, DRAWN).stream()
                        .flatMap(s -> new JoinLines(frame).line(s).stream())
                        .toList())),
        "Who joins whom: " + Words.count(found, "partnership", "partnerships"),
        caption(frame, request, found));
  }

  private static Choice bare(Choice choice) {
    return new Choice(choice.day(), choice.today(), Map.of(), "", Order.NAME);
  }

  private List<ExplorePage.FacetBox> facets(Choice choice) throws SQLException {
    Map<Facet, List<SummaryQueries.Count>> counts = summaries.facets(choice);
    List<ExplorePage.FacetBox> boxes = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      List<SummaryQueries.Count> of = counts.getOrDefault(facet, List.of());
      // A value that is ticked stays, also where nothing has it any more.
      Set<String> values = new LinkedHashSet<>();
      of.forEach(c -> values.add(c.value()));
      values.addAll(choice.in(facet));
      boxes.add(
          new ExplorePage.FacetBox(
              facet.wire(),
              FacetWords.heading(facet),
              values.stream().map(value -> option(facet, value, of, choice)).toList()));
    }
    return boxes;
  }

  private static ExplorePage.Option option(
      Facet facet, String value, List<SummaryQueries.Count> counts, Choice choice) {
    long count =
        counts.stream()
            .filter(c -> c.value().equals(value))
            .mapToLong(SummaryQueries.Count::partnerships)
            .sum();
    return new ExplorePage.Option(
        value, FacetWords.value(facet, value), count, choice.in(facet).contains(value));
  }

  private static List<ExplorePage.Option> orders(Choice choice) {
    return Stream.of(Order.values())
        .map(
            order ->
                new ExplorePage.Option(
                    order.wire(),
                    switch (order) {
                      case LATEST -> "Days late, most first";
                      case SAVING -> "Saving a year, largest first";
                      case REPORTED -> "Last reported, newest first";
                      case NAME -> "Name";
                    },
                    0,
                    order == choice.order()))
        .toList();
  }

  private List<ExplorePage.Hint> hints(Choice choice) throws SQLException {
    List<ExplorePage.Hint> hints = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!choice.in(facet).isEmpty() && hints.size() < HINTS) {
        hints.add(
            new ExplorePage.Hint(
                FacetWords.heading(facet), summaries.count(choice.without(facet))));
      }
    }
    if (!choice.words().isBlank()) {
      Choice silent = new Choice(choice.day(), choice.today(), choice.chosen(), "", choice.order());
      hints.add(new ExplorePage.Hint("Words in a quote", summaries.count(silent)));
    }
    return hints;
  }

  private static String address(Frame frame, Request request, int page) {
    return frame.to(Frame.query("/explore", request.parameters(page)));
  }

  private static Caption caption(Frame frame, Request request, long found) {
    List<Caption.File> files =
        Stream.of("csv", "xlsx")
            .map(
                ending ->
                    new Caption.File(
                        ending.equals("csv") ? "CSV" : "Excel",
                        frame.to(Frame.query("/explore." + ending, request.parameters(1)))))
            .toList();
    return new Caption(
        frame,
        "map",
        "Who joins whom: " + Words.count(found, "partnership", "partnerships"),
        "the rows above",
        "form and stage as reported; successor and date from the register where it has them",
        files);
  }
}
