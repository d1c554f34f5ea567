package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.NullReason;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.forecast.BrierScore;
import org.partnershipledger.analytics.savings.AbortiveCost;
import org.partnershipledger.contracts.metric.Figure;

/**
 * The rates over all partnerships, worked out of their figures when asked for: self-report (M12),
 * Brier score of past forecasts (M17), promises kept (M18), denials reversed (M22), abortive cost
 * (M23). Each tells its n.
 */
@ApplicationScoped
public class Rates {
  private static final String SCOPE = "total:partnerships";
  private static final int MOST = Integer.MAX_VALUE;

  private final FigureQueries figures;

  @Inject
  Rates(FigureQueries figures) {
    this.figures = figures;
  }

  /** The rates as known at a moment; of all that is known when none is given. */
  public List<Figure> at(Optional<Instant> knownAt) throws SQLException {
    return List.of(
        selfReport(figures(Metric.M12, "", knownAt)),
        brier(figures(Metric.M17, "brier", knownAt)),
        kept(figures(Metric.M18, "", knownAt)),
        reversed(figures(Metric.M22, "", knownAt)),
        aborted(figures(Metric.M23, "", knownAt)));
  }

  private List<Figure> figures(Metric metric, String subject, Optional<Instant> knownAt)
      throws SQLException {
    return figures
        .league(
            new FigureQueries.Choice(
                metric.wire(), "", subject, FigureQueries.Order.PARTNERSHIP, knownAt, MOST))
        .stream()
        .filter(row -> row.subject().equals(subject))
        .map(LeagueRow::figure)
        .toList();
  }

  private static Figure selfReport(List<Figure> all) {
    long claims = all.stream().mapToLong(f -> f.inputs().size()).sum();
    long own =
        all.stream()
            .flatMap(f -> f.inputs().stream())
            .filter(i -> i.value().equals("party"))
            .count();
    return draft(Metric.M12, "share of savings claims made by a party itself", "percent")
        .outcome(share(100 * own, claims, NullReason.NO_CLAIM))
        .input("by a party", Long.toString(own), Optional.empty())
        .input("claims", Long.toString(claims), Optional.empty())
        .savings()
        .figure();
  }

  private static Figure brier(List<Figure> all) {
    List<Outcome> scores = all.stream().map(Rates::outcome).toList();
    long n = scores.stream().filter(s -> s.quantity().isPresent()).count();
    return draft(Metric.M17, "mean Brier score of forecasts made at the announcement", "ratio")
        .outcome(BrierScore.mean(scores))
        .input("n", Long.toString(n), Optional.empty())
        .progress()
        .figure();
  }

  private static Figure kept(List<Figure> all) {
    long kept = sum(all, "kept");
    long resolved = sum(all, "resolved");
    return draft(Metric.M18, "dated promises kept by their first day", "ratio")
        .outcome(share(kept, resolved, NullReason.NO_COMMITMENT))
        .input("kept", Long.toString(kept), Optional.empty())
        .input("resolved", Long.toString(resolved), Optional.empty())
        .progress()
        .figure();
  }

  private static Figure reversed(List<Figure> all) {
    long reversed = sum(all, "reversed");
    long denials = sum(all, "denials");
    return draft(Metric.M22, "share of denials of a merger that were reversed", "ratio")
        .outcome(share(reversed, denials, NullReason.NO_DENIAL).flagged(List.of(Flag.ILLUSTRATIVE)))
        .input("reversed", Long.toString(reversed), Optional.empty())
        .input("denials", Long.toString(denials), Optional.empty())
        .progress()
        .figure();
  }

  private static Figure aborted(List<Figure> all) {
    AbortiveCost.Sum sum = AbortiveCost.sum(all.stream().map(Rates::outcome).toList());
    return draft(Metric.M23, "reported cost of partnerships that came to nothing", "GBP")
        .outcome(sum.pounds())
        .input("known", Integer.toString(sum.known()), Optional.empty())
        .input("abandoned or blocked", Integer.toString(sum.aborted()), Optional.empty())
        .savings()
        .figure();
  }

  private static FigureDraft draft(Metric metric, String label, String unit) {
    return new FigureDraft(SCOPE, metric.wire(), "").label(label + ", all together").unit(unit);
  }

  private static long sum(List<Figure> all, String input) {
    return all.stream()
        .flatMap(f -> f.inputs().stream())
        .filter(i -> i.name().equals(input))
        .mapToLong(i -> Long.parseLong(i.value()))
        .sum();
  }

  private static Outcome share(long part, long whole, NullReason otherwise) {
    return whole == 0
        ? Outcome.missing(otherwise)
        : Outcome.of(
            Quantity.exactly(BigDecimal.valueOf(part)).dividedBy(BigDecimal.valueOf(whole)));
  }

  private static Outcome outcome(Figure figure) {
    if (figure.nullReason().isPresent()) {
      return Outcome.missing(NullReason.valueOf(figure.nullReason().get()));
    }
    return Outcome.of(new Quantity(figure.value(), figure.lower(), figure.upper()));
  }
}
