package org.partnershipledger.rim.limits;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what callers ask, by the minute. An instance takes a twentieth of what a caller may ask at
 * a time, so that few requests cost a question to the database: all instances together never allow
 * more than there is, and each may leave up to a twentieth unused.
 */
final class RequestRate {
  private static final int PARTS = 20;
  private static final long MINUTE = Duration.ofMinutes(1).toMillis();

  private final Allowances allowances;
  private final Clock clock;
  private final Map<String, Share> shares = new ConcurrentHashMap<>();
  private volatile long minuteOfShares;

  RequestRate(Allowances allowances, Clock clock) {
    this.allowances = allowances;
    this.clock = clock;
  }

  /**
   * Counts a request. While the database is away nobody is refused here.
   *
   * @return the seconds after which it may be sent again; empty when it may go on
   */
  OptionalInt refused(String caller, int perMinute) {
    long now = clock.millis();
    long minute = now / MINUTE;
    if (minuteOfShares < minute) {
      minuteOfShares = minute;
      shares.values().removeIf(share -> share.minute < minute);
    }
    return shares.computeIfAbsent(caller, c -> new Share(minute)).spend(caller, minute, perMinute)
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.ceilDiv(MINUTE - now % MINUTE, 1000L));
  }

  /** What this instance holds of a caller's minute. */
  private final class Share {
    private final long minute;
    private int left;
    private boolean isUsedUp;

    Share(long minute) {
      this.minute = minute;
    }

    synchronized boolean spend(String caller, long now, int perMinute) {
      int part = Math.max(1, perMinute / PARTS);
      if (left == 0 && !isUsedUp) {
        isUsedUp = !taken(caller, now, part, perMinute);
        left = isUsedUp ? 0 : part;
      }
      if (left == 0) {
        return false;
      }
      left--;
      return true;
    }
  }

  private boolean taken(String caller, long minute, int part, int most) {
    try {
      return allowances.take(caller, minute, part, most);
    } catch (SQLException e) {
      return true;
    }
  }
}
