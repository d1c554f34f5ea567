package org.partnershipledger.analytics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.projection.Projector;
import org.partnershipledger.analytics.publication.Cause;
import org.partnershipledger.rim.kafka.IncomingEvent;

/**
 * Writes the copy of the ledger and what follows from it into tables beside those in use: nothing
 * is published, no version of a figure is kept. First all events are copied, then each partnership
 * is worked out once, however many events it has, then the totals are summed.
 */
@ApplicationScoped
public class LedgerAside {
  private static final Cause CAUSE = new Cause("rebuild", Optional.empty(), Optional.empty());

  private final DataSource database;
  private final Projector projector;

  @Inject
  LedgerAside(DataSource database, Projector projector) {
    this.database = database;
    this.projector = projector;
  }

  /** Which tables those are. */
  public interface Place {
    /** Lets the statements of this transaction mean them. */
    void use(Connection connection) throws SQLException;
  }

  /** Enters events into the copy alone; malformed ones are parked already and passed over. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public void copy(Place place, List<IncomingEvent> batch) throws SQLException {
    try (Connection connection = database.getConnection()) {
      place.use(connection);
      enter(connection, batch, LedgerEntry.Consequence.NONE);
    }
  }

  /** Works out what follows from copied partnerships, but for the totals. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public void workOut(Place place, List<String> partnershipIds) throws SQLException {
    try (Connection connection = database.getConnection()) {
      place.use(connection);
      Projector.Session projection = projector.aside(connection);
      for (Partnership partnership : new LedgerStore(connection).read(partnershipIds)) {
        projection.project(Partnership.unknown(partnership.id()), partnership, CAUSE);
      }
      projection.finishUnsummed();
    }
  }

  /** Sums the totals when all partnerships are worked out. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public void sum(Place place) throws SQLException {
    try (Connection connection = database.getConnection()) {
      place.use(connection);
      projector.aside(connection).sumAnew();
    }
  }

  /** Enters further events with all that follows, the totals too. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public void enter(Place place, List<IncomingEvent> batch) throws SQLException {
    try (Connection connection = database.getConnection()) {
      place.use(connection);
      Projector.Session projection = projector.aside(connection);
      enter(connection, batch, projection::project);
      projection.finish();
    }
  }

  // Each partnership knows how far it is: no inbox is needed to recognise a repeat.
  private static void enter(
      Connection connection, List<IncomingEvent> batch, LedgerEntry.Consequence consequence)
      throws SQLException {
    List<ReceivedEvent> events = batch.stream().flatMap(LedgerAside::read).toList();
    new LedgerEntry(connection, new LedgerStore(connection)).enter(events, consequence);
  }

  private static Stream<ReceivedEvent> read(IncomingEvent event) {
    try {
      return Stream.of(ReceivedEvent.of(event));
    } catch (IllegalArgumentException malformed) {
      return Stream.empty();
    }
  }
}
