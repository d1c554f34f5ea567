package org.partnershipledger.analytics.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.LedgerState;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.ledger.RecordedClaim;
import org.partnershipledger.contracts.json.EventJson;

/** Whole partnerships out of analytics' own copy of the ledger, with their claims. */
@ApplicationScoped
public class LedgerCopy {
  private final DataSource database;
  private final ReadModels models;

  @Inject
  LedgerCopy(DataSource database, ReadModels models) {
    this.database = database;
    this.models = models;
  }

  /** The partnership with every claim recorded for it; empty when it was never heard of. */
  public Optional<Partnership> partnership(String id) throws SQLException {
    Optional<LedgerState> state = models.state(id);
    return state.isEmpty()
        ? Optional.empty()
        : Optional.of(Partnership.of(state.get(), claims(id)));
  }

  private List<RecordedClaim> claims(String id) throws SQLException {
    return Queries.list(
        database,
        "select document from claim where partnership_id = ?",
        Queries.words(id),
        row ->
            EventJson.read(row.getString(1).getBytes(StandardCharsets.UTF_8), RecordedClaim.class));
  }
}
