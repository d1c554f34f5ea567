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
import org.partnershipledger.analytics.projection.FigureCounts.Choice;
import org.partnershipledger.analytics.projection.FigureCounts.Input;
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

  private final FigureCounts figures;

  @Inject
  Rates(FigureCounts figures) {
    this.figures = figures;
  }

  /** The rates as known at a moment; of all that is known when none is given. */
  public List<Figure> at(Optional<Instant> knownAt) throws SQLException {
    return List.of(
        selfReport(inputs(Metric.M12, knownAt)),
        brier(figures.outcomes(new Choice(Metric.M17, Optional.of("brier"), knownAt))),
        kept(inputs(Metric.M18, knownAt)),
        reversed(inputs(Metric.M22, knownAt)),
        aborted(figures.outcomes(new Choice(Metric.M23, Optional.empty(), knownAt))));
  }

  private List<Input> inputs(Metric metric, Optional<Instant> knownAt) throws SQLException {
    return figures.inputs(new Choice(metric, Optional.empty(), knownAt));
  }

  private static Figure selfReport(List<Input> all) {
    long claims = all.stream().mapToLong(Input::times).sum();
    long own = all.stream().filter(i -> i.value().equals("party")).mapToLong(Input::times).sum();
    return draft(Metric.M12, "share of savings claims made by a party itself", "percent")
        .outcome(share(100 * own, claims, NullReason.NO_CLAIM))
        .input("by a party", Long.toString(own), Optional.empty())
        .input("claims", Long.toString(claims), Optional.empty())
        .savings()
        .figure();
  }

  private static Figure brier(List<Outcome> scores) {
    long n = scores.stream().filter(s -> s.quantity().isPresent()).count();
    return draft(Metric.M17, "mean Brier score of forecasts made at the announcement", "ratio")
        .outcome(BrierScore.mean(scores))
        .input("n", Long.toString(n), Optional.empty())
        .progress()
        .figure();
  }

  private static Figure kept(List<Input> all) {
    long kept = sum(all, "kept");
    long resolved = sum(all, "resolved");
    return draft(Metric.M18, "dated promises kept by their first day", "ratio")
        .outcome(share(kept, resolved, NullReason.NO_COMMITMENT))
        .input("kept", Long.toString(kept), Optional.empty())
        .input("resolved", Long.toString(resolved), Optional.empty())
        .progress()
        .figure();
  }

  private static Figure reversed(List<Input> all) {
    long reversed = sum(all, "reversed");
    long denials = sum(all, "denials");
    return draft(Metric.M22, "share of denials of a merger that were reversed", "ratio")
        .outcome(share(reversed, denials, NullReason.NO_DENIAL).flagged(List.of(Flag.ILLUSTRATIVE)))
        .input("reversed", Long.toString(reversed), Optional.empty())
        .input("denials", Long.toString(denials), Optional.empty())
        .progress()
        .figure();
  }

  private static Figure aborted(List<Outcome> costs) {
    AbortiveCost.Sum sum = AbortiveCost.sum(costs);
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

  private static long sum(List<Input> all, String input) {
    return all.stream()
        .filter(i -> i.name().equals(input))
        .mapToLong(i -> Math.multiplyExact(Long.parseLong(i.value()), i.times()))
        .sum();
  }

  private static Outcome share(long part, long whole, NullReason otherwise) {
    return whole == 0
        ? Outcome.missing(otherwise)
        : Outcome.of(
            Quantity.exactly(BigDecimal.valueOf(part)).dividedBy(BigDecimal.valueOf(whole)));
  }
}
