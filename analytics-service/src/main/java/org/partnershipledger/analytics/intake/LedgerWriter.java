package org.partnershipledger.analytics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.partnershipledger.analytics.projection.Projector;
import org.partnershipledger.rim.inbox.Inbox;

/**
 * Enters a batch of events into the copy of the ledger and works the touched figures out anew, in
 * one transaction. A figure is never changed by what an event adds; it is worked out of all claims.
 */
@ApplicationScoped
public class LedgerWriter {
  private final DataSource database;
  private final Projector projector;

  @Inject
  LedgerWriter(DataSource database, Projector projector) {
    this.database = database;
    this.projector = projector;
  }

  /** Enters the events that are new; returns how many were. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public int enter(String consumer, List<ReceivedEvent> batch) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return enter(connection, consumer, batch);
    }
  }

  private int enter(Connection connection, String consumer, List<ReceivedEvent> batch)
      throws SQLException {
    Set<String> first =
        Inbox.firstTimes(
            connection, consumer, batch.stream().map(e -> e.attributes().id()).toList());
    // The second of two copies in one batch finds its id used up.
    List<ReceivedEvent> fresh =
        batch.stream().filter(event -> first.remove(event.attributes().id())).toList();
    LedgerStore store = new LedgerStore(connection);
    Projector.Session projection = projector.in(connection);
    int entered = new LedgerEntry(connection, store).enter(fresh, projection::project);
    projection.finish();
    store.advance(batch.stream().mapToLong(ReceivedEvent::sequence).max().orElse(0));
    return entered;
  }
}
