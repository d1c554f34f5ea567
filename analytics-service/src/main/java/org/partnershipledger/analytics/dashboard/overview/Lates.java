package org.partnershipledger.analytics.dashboard.overview;

import java.util.List;
import org.partnershipledger.analytics.dashboard.chart.LateFigure;
import org.partnershipledger.analytics.dashboard.frame.View;
import org.partnershipledger.analytics.dashboard.words.Sum;
import org.partnershipledger.analytics.dashboard.words.Words;
import org.partnershipledger.analytics.projection.summary.Lateness;
import org.partnershipledger.analytics.projection.summary.Summary;

/**
 * The late ones, and what is said of them first.
 *
 * @param late the latest of them
 * @param figure the figure of them and of some that are not
 * @param all how many partnerships there are
 * @param count how many are late
 * @param withoutDate how many stated no date
 * @param lines how each is told
 */
record Lates(
    List<Summary> late,
    LateFigure figure,
    long all,
    long count,
    long withoutDate,
    LateLines lines) {
  /** The finding of the figure. */
  String title() {
    if (count == 0) {
      return "None is late against the first date it gave";
    }
    long open = figure.rows().stream().filter(r -> r.line().late() && r.line().open()).count();
    String are =
        count == 1
            ? "One is late against the first date it gave"
            : Words.capital(Words.number(count)) + " are late against the first date they gave";
    if (count > late.size()) {
      return are + "; the latest " + Words.number(late.size());
    }
    return are
        + switch ((int) open) {
          case 0 -> "";
          case 1 -> count == 1 ? ", and it is still open" : ", and one of those is still open";
          default -> ", and " + Words.number(open) + " of those are still open";
        };
  }

  /** How many late ones the figure leaves out. */
  long more() {
    return count - late.size();
  }

  /** The answer in a sentence or two: how many are late, the latest that is done, its saving. */
  String lead(View view) {
    if (all == 0) {
      return "";
    }
    StringBuilder lead = new StringBuilder();
    lead.append(
        "%s of %s %s later than the first date %s."
            .formatted(
                Words.capital(count == 0 ? "none" : Words.number(count)),
                Words.count(all, "partnership", "partnerships"),
                count == 1 ? "is" : "are",
                count == 1 ? "it gave" : "they gave"));
    late.stream()
        .filter(s -> s.doneOn().filter(on -> !on.isAfter(view.day())).isPresent())
        .findFirst()
        .ifPresent(s -> lead.append(' ').append(told(s, view)));
    late.stream()
        .filter(s -> s.doneOn().filter(on -> !on.isAfter(view.day())).isEmpty())
        .findFirst()
        .ifPresent(
            s ->
                lead.append(' ').append(s.shortName()).append(" is past its date and still open."));
    return lead.toString();
  }

  private String told(Summary summary, View view) {
    Sum saving = LateLines.saving(summary);
    return summary.shortName()
        + " "
        + lines.outcome(summary)
        + ", "
        + LateLines.told(Lateness.of(summary, view.day()), summary)
        + (saving.amount().isEmpty() ? "." : "; it was to save " + saving.amount() + ".");
  }
}
