package org.partnershipledger.analytics.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnershipledger.analytics.ledger.Partnership;
import org.partnershipledger.analytics.publication.Cause;

/** Enters events into the copy of the ledger, in the transaction of a connection. */
final class LedgerEntry {
  private final LedgerStore store;
  private final ReviewItemStore reviews;

  LedgerEntry(Connection connection, LedgerStore store) {
    this.store = store;
    this.reviews = new ReviewItemStore(connection);
  }

  /** What follows from a change. */
  interface Consequence {
    /** Nothing. */
    Consequence NONE = (before, after, cause) -> {};

    /** A partnership has become another. */
    void of(Partnership before, Partnership after, Cause cause) throws SQLException;
  }

  /** Enters events with what follows; returns how many were new to their partnership. */
  int enter(List<ReceivedEvent> events, Consequence consequence) throws SQLException {
    int entered = 0;
    for (var partnership : byPartnership(events).entrySet()) {
      entered += enter(partnership.getKey(), partnership.getValue(), consequence);
    }
    return entered;
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

  private int enter(String id, List<ReceivedEvent> events, Consequence consequence)
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
      consequence.of(before.partnership(), after, Cause.of(events.getLast().attributes()));
    }
    return entered;
  }
}
