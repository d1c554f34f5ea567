package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.partnershipledger.contracts.ledger.JournalEntry;
import org.partnershipledger.contracts.ledger.JournalEntry.EnteredReading;
import org.partnershipledger.contracts.ledger.JournalEntry.RepublishedDocuments;
import org.partnershipledger.contracts.ledger.JournalEntry.TakenReview;
import org.partnershipledger.registry.publication.LedgerPublication;
import org.partnershipledger.rim.outbox.Outbox;

/**
 * Gives each change of the ledger its turn and its time, and writes down what is done in it, in the
 * same transaction. The ledger is a pure function of its journal: what is done again in the same
 * order and at the same times gives the same ledger, with the same ids and versions.
 */
@ApplicationScoped
public class Journal {

  private final LedgerLock lock;
  private final Session session;
  private final Outbox outbox;
  private final Clock clock = Clock.systemUTC();

  Journal(LedgerLock lock, Session session, Outbox outbox) {
    this.lock = lock;
    this.session = session;
    this.outbox = outbox;
  }

  /** The journal goes on at another place than the ledger has come to. */
  public static final class Torn extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private Torn(Optional<Instant> ledger, JournalEntry entry) {
      super(
          "the journal's entry of %s follows one of %s, but the ledger has come to %s"
              .formatted(entry.at(), told(entry.after()), told(ledger)));
    }

    private static String told(Optional<Instant> moment) {
      return moment.map(Instant::toString).orElse("nothing");
    }
  }

  /**
   * Waits for the ledger, and takes a turn now; after the last one even where the clock was set
   * back, so that record time only grows. Needs a transaction.
   */
  public Turn begin() {
    lock.hold();
    Optional<Instant> last = last();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant at =
        last.filter(l -> !now.isAfter(l)).map(l -> l.plus(1, ChronoUnit.MICROS)).orElse(now);
    return new Turn(last, at, false);
  }

  /**
   * Waits for the ledger, and takes the turn of an entry once more. Needs a transaction.
   *
   * @return empty when it was done already
   * @throws Torn when what was done before it was not
   */
  public Optional<Turn> again(JournalEntry entry) {
    lock.hold();
    Optional<Instant> last = last();
    if (last.filter(l -> !l.isBefore(entry.at())).isPresent()) {
      return Optional.empty();
    }
    if (!last.equals(entry.after())) {
      throw new Torn(last, entry);
    }
    return Optional.of(new Turn(last, entry.at(), true));
  }

  /** Writes down which readings are entered in a turn; before they are. */
  public void readings(Turn turn, List<EnteredReading> readings) throws SQLException {
    write(
        turn,
        new JournalEntry(turn.after(), turn.at(), readings, Optional.empty(), Optional.empty()));
  }

  /** Writes down what a person does in a turn; before it is done. */
  void review(Turn turn, TakenReview review) throws SQLException {
    write(
        turn,
        new JournalEntry(
            turn.after(), turn.at(), List.of(), Optional.of(review), Optional.empty()));
  }

  /** Writes down which documents are published again in a turn; before they are. */
  void republished(Turn turn, RepublishedDocuments documents) throws SQLException {
    write(
        turn,
        new JournalEntry(
            turn.after(), turn.at(), List.of(), Optional.empty(), Optional.of(documents)));
  }

  private void write(Turn turn, JournalEntry entry) throws SQLException {
    session
        .createNativeMutationQuery(
            """
            insert into journal (last_at) values (:at)
            on conflict (one) do update set last_at = excluded.last_at
            """)
        .setParameter("at", turn.at())
        .executeUpdate();
    if (!turn.isAgain()) {
      outbox.add(LedgerPublication.journal(entry));
    }
  }

  /** The time of the last turn, which tells one state of the ledger from every other. */
  public Optional<Instant> last() {
    return session
        .createNativeQuery("select last_at from journal", Instant.class)
        .uniqueResultOptional();
  }
}
