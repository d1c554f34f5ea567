package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.metric.Figure;

/** The figures of a partnership as of a day: worked out of what had been published by then. */
@ApplicationScoped
public class FiguresOn {
  private final HeldPartnerships held;
  private final Documents documents;
  private final ReferenceFacts facts;
  private final Forecasts forecasts;

  @Inject
  FiguresOn(HeldPartnerships held, Documents documents, ReferenceFacts facts, Forecasts forecasts) {
    this.held = held;
    this.documents = documents;
    this.facts = facts;
    this.forecasts = forecasts;
  }

  /** The figures, in their fixed order; none when nothing had been published of it by then. */
  public List<Figure> of(String partnershipId, LocalDate day) throws SQLException {
    return held
        .find(partnershipId)
        .flatMap(partnership -> documents.asOf(partnership, day))
        .filter(Partnership::listed)
        .map(then -> PartnershipFigures.of(PartnershipAccount.of(then, facts), forecasts))
        .orElse(List.of())
        .stream()
        .map(SubjectFigure::figure)
        .toList();
  }
}
