package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.Session;

/**
 * Lets one transaction at a time write to the ledger, over all instances, and gives it its time.
 */
@ApplicationScoped
public class LedgerLock {

  /** Folding is serial over all instances: the same partnership may hang on several partitions. */
  private static final long LOCK = 0x6C65646765720001L;

  // What a change runs is the same few dozen look-ups by key each time, over arrays of other
  // values:
  // planning them anew would take longer than running them.
  private static final String HOLD =
      """
      select cast(pg_advisory_xact_lock(:lock) as text),
             set_config('plan_cache_mode', 'force_generic_plan', true)
      """;

  private final Session session;
  private final Clock clock = Clock.systemUTC();

  LedgerLock(Session session) {
    this.session = session;
  }

  /**
   * Waits for the ledger; it is held until the transaction ends.
   *
   * @return now; but after the last record even where the clock was set back, so that record time
   *     only grows
   */
  public Instant acquire() {
    // What a change has not written yet it does not ask for; where it does, it flushes first.
    session.setFlushMode(FlushModeType.COMMIT);
    session.createNativeQuery(HOLD, Object[].class).setParameter("lock", LOCK).getSingleResult();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return lastRecord()
        .filter(last -> !now.isAfter(last))
        .map(last -> last.plus(1, ChronoUnit.MICROS))
        .orElse(now);
  }

  /** The moment of the last record, which tells one state of the ledger from every other. */
  public Optional<Instant> lastRecord() {
    return session
        .createNativeQuery(
            """
            select greatest(
              (select recorded_at from reading order by number desc limit 1),
              (select recorded_at from identity_decision order by number desc limit 1),
              (select recorded_at from identity_decision_undone order by number desc limit 1),
              (select recorded_at from added_name order by number desc limit 1),
              (select recorded_at from added_name_undone order by number desc limit 1),
              (select recorded_at from claim_review order by number desc limit 1),
              (select recorded_at from claim_review_undone order by number desc limit 1))
            """,
            Instant.class)
        .uniqueResultOptional();
  }
}
