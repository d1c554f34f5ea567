package org.partnershipledger.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waiting for what goes on elsewhere. */
final class Waiting {
  private Waiting() {}

  /**
   * The outcome.
   *
   * @throws Failure when it failed
   */
  static <T> T on(CompletableFuture<T> work) {
    try {
      return work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof Failure failure
          ? failure
          : new Failure("unexpected: " + e.getCause(), e);
    }
  }
}
