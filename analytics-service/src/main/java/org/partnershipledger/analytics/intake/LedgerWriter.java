package org.partnershipledger.analytics.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.projection.Projector;
import org.partnershipledger.analytics.publication.Cause;
import org.partnershipledger.rim.inbox.Inbox;
import org.partnershipledger.rim.kafka.IncomingEvent;

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

  /** Makes a transaction write elsewhere. */
  public interface Aside {
    /** Lets the statements of this transaction mean other tables. */
    void use(Connection connection) throws SQLException;
  }

  /** Enters the events that are new; returns how many were. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public int enter(String consumer, List<ReceivedEvent> batch) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return enter(connection, consumer, batch);
    }
  }

  /** Enters events into other tables than those in use; malformed ones are parked already. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public void enterAside(Aside aside, List<IncomingEvent> batch) throws SQLException {
    try (Connection connection = database.getConnection()) {
      aside.use(connection);
      // Each partnership knows how far it is: no inbox is needed to recognise a repeat.
      List<ReceivedEvent> events = batch.stream().flatMap(LedgerWriter::read).toList();
      enter(connection, projector.aside(connection), byPartnership(events), last(events));
    }
  }

  private static Stream<ReceivedEvent> read(IncomingEvent event) {
    try {
      return Stream.of(ReceivedEvent.of(event));
    } catch (IllegalArgumentException malformed) {
      return Stream.empty();
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
    return enter(connection, projector.in(connection), byPartnership(fresh), last(batch));
  }

  /** By id, so that two instances never wait for each other in a circle. */
  private static Map<String, List<ReceivedEvent>> byPartnership(List<ReceivedEvent> events) {
    Map<String, List<ReceivedEvent>> byPartnership = new TreeMap<>();
    for (ReceivedEvent event : events) {
      event
          .change()
          .ifPresent(
              c ->
                  byPartnership
                      .computeIfAbsent(c.partnershipId(), id -> new ArrayList<>())
                      .add(event));
    }
    return byPartnership;
  }

  private static long last(List<ReceivedEvent> events) {
    return events.stream().mapToLong(ReceivedEvent::sequence).max().orElse(0);
  }

  private static int enter(
      Connection connection,
      Projector.Session projection,
      Map<String, List<ReceivedEvent>> byPartnership,
      long last)
      throws SQLException {
    LedgerStore store = new LedgerStore(connection);
    int entered = 0;
    for (var events : byPartnership.entrySet()) {
      entered +=
          enter(
              store,
              new ReviewItemStore(connection),
              projection,
              events.getKey(),
              events.getValue());
    }
    projection.finish();
    store.advance(last);
    return entered;
  }

  private static int enter(
      LedgerStore store,
      ReviewItemStore reviews,
      Projector.Session projection,
      String id,
      List<ReceivedEvent> events)
      throws SQLException {
    LedgerStore.Stored before = store.lock(id);
    Partnership after = before.partnership();
    long last = before.lastSequence();
    int entered = 0;
    for (ReceivedEvent event : events) {
      // What is older than what is held has been overtaken: each event has the whole new value.
      if (event.sequence() > last) {
        after = after.after(event.change().orElseThrow());
        reviews.enter(event.attributes(), event.change().orElseThrow());
        last = event.sequence();
        entered++;
      }
    }
    if (entered > 0) {
      store.save(before, after, last);
      projection.project(before.partnership(), after, Cause.of(events.getLast().attributes()));
    }
    return entered;
  }
}
