package org.partnershipledger.registry.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery that failed is tried again.
 *
 * @param pauses how long to wait after the first failure, the second, and so on; after the last of
 *     them it is tried once more, and then no more
 */
public record RetrySchedule(List<Duration> pauses) {
  /** The longest that a receiver may ask to be left alone. */
  public static final Duration LONGEST_ASKED = Duration.ofDays(1);

  /** How much shorter or longer a pause may be, so that many do not come back at once. */
  private static final double SPREAD = 0.2;

  public RetrySchedule {
    pauses = List.copyOf(pauses);
  }

  /**
   * How long to wait; empty when it is not tried again.
   *
   * @param attempts how many have failed, 1 or more
   * @param asked how long the receiver wants to be left alone; counts where it is longer, up to a
   *     day
   * @param chance from 0 to 1, which part of the spread is taken
   */
  public Optional<Duration> pause(int attempts, Optional<Duration> asked, double chance) {
    if (attempts > pauses.size()) {
      return Optional.empty();
    }
    double factor = 1 - SPREAD + 2 * SPREAD * chance;
    Duration usual = Duration.ofMillis(Math.round(pauses.get(attempts - 1).toMillis() * factor));
    return asked
        .map(time -> time.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : time)
        .filter(time -> time.compareTo(usual) > 0)
        .or(() -> Optional.of(usual));
  }
}
