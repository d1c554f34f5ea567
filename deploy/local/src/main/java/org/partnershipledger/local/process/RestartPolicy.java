package org.partnershipledger.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How soon a program that died is started again, and when it is given up.
 *
 * @param most how many restarts are allowed within the window
 * @param window how far back restarts count
 * @param first the wait before the first restart; it doubles with each one in the window
 * @param longest the longest wait
 */
record RestartPolicy(int most, Duration window, Duration first, Duration longest) {
  /** Five times in ten minutes, after half a second and up to eight. */
  static final RestartPolicy USUAL =
      new RestartPolicy(5, Duration.ofMinutes(10), Duration.ofMillis(500), Duration.ofSeconds(8));

  /** At once and as often as it dies, for those who kill it on purpose. */
  static final RestartPolicy TIRELESS =
      new RestartPolicy(
          Integer.MAX_VALUE,
          Duration.ofMinutes(10),
          Duration.ofMillis(200),
          Duration.ofMillis(200));

  // Doubling beyond this is longer than any wait that is allowed.
  private static final int MOST_DOUBLINGS = 20;

  /** How many of the restarts lie within the window. */
  long recent(List<Instant> restarts, Instant now) {
    return restarts.stream().filter(r -> r.isAfter(now.minus(window))).count();
  }

  /** The wait before the next restart; empty when it is given up. */
  Optional<Duration> next(List<Instant> restarts, Instant now) {
    long recent = recent(restarts, now);
    if (recent >= most) {
      return Optional.empty();
    }
    Duration wait = first.multipliedBy(1L << Math.min(recent, MOST_DOUBLINGS));
    return Optional.of(wait.compareTo(longest) > 0 ? longest : wait);
  }
}
