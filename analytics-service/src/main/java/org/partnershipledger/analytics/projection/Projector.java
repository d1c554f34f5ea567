package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.ChangedDays;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.projection.summary.SentenceStore;
import org.partnershipledger.analytics.projection.summary.SummaryStore;
import org.partnershipledger.analytics.projection.summary.Versions;
import org.partnershipledger.analytics.publication.Cause;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.analytics.savings.Totals;

/** Keeps the read models in step with the ledger, in the transaction of the change. */
@ApplicationScoped
public class Projector {
  private final ReferenceFacts facts;
  private final Forecasts forecasts;
  private final Versions versions;
  private final Clock clock;

  @Inject
  Projector(ReferenceFacts facts, Forecasts forecasts, Versions versions, Clock clock) {
    this.facts = facts;
    this.forecasts = forecasts;
    this.versions = versions;
    this.clock = clock;
  }

  /** The projection of one transaction. */
  public Session in(Connection connection) {
    return new Session(
        this, connection, Optional.of(new FigureHistory(connection, clock.instant())));
  }

  /** The same into tables beside those in use: nothing is published, no version is kept. */
  public Session aside(Connection connection) {
    return new Session(this, connection, Optional.empty());
  }

  /** The projection of one transaction: partnerships first, then the totals that they touch. */
  public static final class Session {
    private final Connection connection;
    private final ReferenceFacts facts;
    private final Forecasts forecasts;
    private final Versions versions;
    private final FigureStore figures;
    private final Optional<FigureHistory> history;
    private final OverviewStore overview;
    private final TotalStore totals;
    private final Map<String, Cause> causes = new TreeMap<>();
    private boolean changed;

    private Session(Projector projector, Connection connection, Optional<FigureHistory> history) {
      this.connection = connection;
      this.facts = projector.facts;
      this.forecasts = projector.forecasts;
      this.versions = projector.versions;
      this.figures = new FigureStore(connection);
      this.history = history;
      this.overview = new OverviewStore(connection);
      this.totals = new TotalStore(connection);
    }

    /** Works a partnership out anew and stores what has changed. */
    public void project(Partnership before, Partnership partnership, Cause cause)
        throws SQLException {
      LocalDate since = ChangedDays.since(before, partnership);
      Optional<PartnershipAccount> account =
          partnership.listed()
              ? Optional.of(PartnershipAccount.of(partnership, facts))
              : Optional.empty();
      changed |= overview.replace(partnership.id(), account.map(PartnershipRows::row));
      changed |=
          new SummaryStore(connection)
              .replace(partnership.id(), versions.of(partnership, account, since), since);
      new SentenceStore(connection).replace(before, partnership);
      List<Contribution> contributions =
          account.map(PartnershipAccount::contributions).orElse(List.of());
      new LeftOutStore(connection)
          .replace(partnership.id(), account.map(a -> LeftOut.of(a.savings())).orElse(List.of()));
      totals.put(partnership.id(), contributions);
      causes.put(partnership.id(), cause);
      keep(
          figures.replace(
              partnership.id(),
              account.map(a -> PartnershipFigures.of(a, forecasts)).orElse(List.of())),
          account.flatMap(PartnershipAccount::lastReportedOn),
          cause);
    }

    /** Brings the totals up to date; nothing of the ledger may follow. */
    public void finish() throws SQLException {
      for (var total : totals.settle().entrySet()) {
        keep(
            figureOf(total.getKey()),
            Optional.empty(),
            Objects.requireNonNull(causes.get(total.getValue())));
        changed = true;
      }
      if (changed) {
        overview.newRevision();
      }
    }

    /** Leaves the totals to {@link #sumAnew}; nothing of the ledger may follow. */
    public void finishUnsummed() throws SQLException {
      totals.enter();
    }

    /** Sums the totals, of which there are none yet, over all partnerships. */
    public void sumAnew() throws SQLException {
      for (Totals.Key total : totals.sumAnew()) {
        var unused = figureOf(total);
      }
    }

    private List<FigureStore.Change> figureOf(Totals.Key total) throws SQLException {
      Optional<KeptTotal> now = totals.find(total, TotalFigures.MOST_INPUTS);
      return figures.replace(
          TotalFigures.scope(total), now.map(TotalFigures::figure).map(List::of).orElse(List.of()));
    }

    private void keep(List<FigureStore.Change> changes, Optional<LocalDate> validOn, Cause cause)
        throws SQLException {
      if (history.isPresent()) {
        history.get().keep(changes, validOn, cause);
      }
    }
  }
}
