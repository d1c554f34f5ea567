package org.partnershipledger.analytics.dashboard.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipledger.analytics.dashboard.frame.Frame;
import org.partnershipledger.analytics.dashboard.overview.LateLines;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.FacetWords;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.summary.Choice.Facet;
import org.partnershipledger.analytics.projection.summary.Lateness;
import org.partnershipledger.analytics.projection.summary.Lateness.State;
import org.partnershipledger.analytics.projection.summary.Summary;
import org.partnershipledger.analytics.projection.summary.SummaryQueries;

/** Partnerships as rows of the table. */
final class ExploreRows {
  private static final char FOUND = '\u0002';
  private static final char FOUND_END = '\u0003';

  private final Frame frame;

  ExploreRows(Frame frame) {
    this.frame = frame;
  }

  ExplorePage.Row row(Summary summary, List<SummaryQueries.Found> found) {
    Lateness lateness = Lateness.of(summary, frame.view().day());
    String address = "/partnerships/" + summary.id();
    return new ExplorePage.Row(
        summary.title(),
        frame.to(address),
        below(summary),
        Words.capital(Words.of(summary.form())),
        stage(summary),
        register(summary),
        lateness.state() == State.LATE,
        lateness.state() == State.ON_TIME,
        LateLines.told(lateness, summary),
        LateLines.saving(summary),
        found.stream()
            .map(
                f ->
                    new ExplorePage.Sentence(
                        frame.to(address + "#claim-" + f.claimId()), parts(f.marked())))
            .toList());
  }

  private static String below(Summary summary) {
    String codes =
        summary.members().stream()
            .flatMap(m -> m.code().stream())
            .collect(Collectors.joining(", "));
    return Stream.of(codes, FacetWords.value(Facet.REGION, summary.region()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String stage(Summary summary) {
    String stage = summary.stage().map(Words::of).orElse("not reported");
    return Words.capital(summary.sideState().map(s -> Words.of(s) + ", at " + stage).orElse(stage));
  }

  private static String register(Summary summary) {
    return summary
        .legalEvent()
        .filter(event -> summary.completedOn().isEmpty())
        .map(event -> "register: merged " + Days.brief(event.on()))
        .orElse("");
  }

  private static List<ExplorePage.Part> parts(String marked) {
    List<ExplorePage.Part> parts = new ArrayList<>();
    int from = 0;
    while (from < marked.length()) {
      boolean found = marked.charAt(from) == FOUND;
      int start = found ? from + 1 : from;
      int end = marked.indexOf(found ? FOUND_END : FOUND, start);
      end = end < 0 ? marked.length() : end;
      if (end > start) {
        parts.add(new ExplorePage.Part(marked.substring(start, end), found));
      }
      from = found ? end + 1 : end;
    }
    return parts;
  }
}
