package org.partnershipledger.analytics.rebuild;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Work of several threads, none of which goes on after another has failed. */
final class SideBySide {
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final AtomicBoolean givenUp = new AtomicBoolean();

  /** The work of one thread; it asks {@link #goesOn} again and again. */
  interface Work<T> {
    void with(T share) throws SQLException;
  }

  /**
   * Does the work with every share at once, and waits for all.
   *
   * @throws ExecutionException with what went wrong first
   */
  <T> void each(List<T> shares, Work<T> work) throws ExecutionException, InterruptedException {
    givenUp.set(false);
    try (ExecutorService workers = Executors.newFixedThreadPool(shares.size())) {
      List<Future<?>> working = new ArrayList<>();
      for (T share : shares) {
        working.add(workers.submit(() -> workOrGiveUp(share, work)));
      }
      for (Future<?> share : working) {
        share.get();
      }
    }
  }

  private <T> @Nullable Void workOrGiveUp(T share, Work<T> work) throws SQLException {
    try {
      work.with(share);
      return null;
    } catch (SQLException | RuntimeException e) {
      givenUp.set(true);
      throw e;
    }
  }

  /** Ends all work, now and later. */
  void stop() {
    stopping.set(true);
  }

  /**
   * Whether the work is still wanted.
   *
   * @throws IllegalStateException when the service stops
   */
  boolean goesOn() {
    if (stopping.get()) {
      throw new IllegalStateException("the service stops");
    }
    return !givenUp.get();
  }
}
