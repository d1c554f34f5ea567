package org.partnershipledger.registry.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import org.hibernate.Session;

/** Lets one transaction at a time write to the ledger, over all instances. */
@ApplicationScoped
class LedgerLock {

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

  LedgerLock(Session session) {
    this.session = session;
  }

  /** Waits for the ledger; it is held until the transaction ends. */
  void hold() {
    // What a change has not written yet it does not ask for; where it does, it flushes first.
    session.setFlushMode(FlushModeType.COMMIT);
    session.createNativeQuery(HOLD, Object[].class).setParameter("lock", LOCK).getSingleResult();
  }
}
