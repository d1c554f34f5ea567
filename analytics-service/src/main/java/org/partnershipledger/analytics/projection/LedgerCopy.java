package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.forecast.Forecasts;
import org.partnershipledger.analytics.ledger.Documents;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.analytics.savings.ReferenceFacts;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.contracts.metric.Figure;

/**
 * Partnerships read whole from analytics' own copy of the ledger, today or as of a day: what had
 * been published by then.
 */
@ApplicationScoped
public class LedgerCopy {
  // One statement, so that state and claims are of one moment.
  private static final String WHOLE =
      """
      select p.state, c.document from partnership p
      left join claim c on c.partnership_id = p.id
      where p.id = ?
      """;

  private final DataSource database;
  private final Documents documents;
  private final ReferenceFacts facts;
  private final Forecasts forecasts;

  @Inject
  LedgerCopy(DataSource database, Documents documents, ReferenceFacts facts, Forecasts forecasts) {
    this.database = database;
    this.documents = documents;
    this.facts = facts;
    this.forecasts = forecasts;
  }

  /** All that the copy holds of a partnership; empty when it has never heard of it. */
  public Optional<Partnership> find(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(WHOLE)) {
      statement.setString(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(partnership(rows)) : Optional.empty();
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is stored of " + id + " cannot be read", e);
    }
  }

  /** The partnership as of a day; empty when nothing had been published of it by then. */
  public Optional<Partnership> asOf(Partnership partnership, LocalDate day) {
    return documents.asOf(partnership, day);
  }

  /**
   * The whole document of a partnership.
   *
   * @param validOn the day asked about; empty for all that is recorded
   */
  public Optional<PartnershipState> document(Partnership partnership, Optional<LocalDate> validOn) {
    return documents.of(partnership, validOn);
  }

  /** All that is worked out of a partnership at once. */
  public PartnershipAccount account(Partnership partnership) {
    return PartnershipAccount.of(partnership, facts);
  }

  /** The figures of a partnership, worked out anew; none when no claim of it counts. */
  public List<Figure> figures(Partnership partnership) {
    return partnership.listed()
        ? PartnershipFigures.of(account(partnership), forecasts).stream()
            .map(SubjectFigure::figure)
            .toList()
        : List.of();
  }

  private static Partnership partnership(ResultSet rows)
      throws SQLException, JsonProcessingException {
    LedgerState state = EventJson.mapper().readValue(rows.getString(1), LedgerState.class);
    List<RecordedClaim> claims = new ArrayList<>();
    do {
      Optional<String> claim = Optional.ofNullable(rows.getString(2));
      if (claim.isPresent()) {
        claims.add(EventJson.mapper().readValue(claim.get(), RecordedClaim.class));
      }
    } while (rows.next());
    return Partnership.of(state, claims);
  }
}
