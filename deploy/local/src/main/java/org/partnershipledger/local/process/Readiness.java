package org.partnershipledger.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.partnershipledger.local.Failure;

/** Waiting for a condition, with a limit. */
public final class Readiness {
  private static final long PAUSE_MILLIS = 50;

  private Readiness() {}

  /** Waits until the condition holds; false when it does not within the limit. */
  public static boolean await(Duration limit, BooleanSupplier condition) {
    Instant deadline = Instant.now().plus(limit);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      pause();
    }
    return true;
  }

  /**
   * Waits until a program that was just started is ready, then keeps it up.
   *
   * @throws Failure with the end of its log when it dies or takes longer than the limit
   */
  public static void awaitStart(
      Supervisor supervisor, ChildProcess child, Duration limit, BooleanSupplier ready) {
    boolean settled = await(limit, () -> !supervisor.runs(child.name()) || ready.getAsBoolean());
    if (!supervisor.runs(child.name())) {
      throw new Failure(supervisor.epitaph(child.name()));
    }
    if (!settled) {
      throw new Failure(
          LogTail.of(child.log())
              .after(child.name() + " is not ready after " + limit.toSeconds() + " s"));
    }
    supervisor.keepsUp(child.name());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
