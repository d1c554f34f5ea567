package org.partnershipledger.rim.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The allowances of one instance alone, for a service without a database. */
final class OwnAllowances implements Allowances {
  private record Taken(long minute, int number) {}

  private final Map<String, Taken> taken = new ConcurrentHashMap<>();

  @Override
  public boolean take(String caller, long minute, int part, int most) {
    taken.values().removeIf(t -> t.minute < minute);
    boolean[] granted = new boolean[1];
    Taken unused =
        taken.compute(
            caller,
            (c, before) -> {
              Taken now = before == null ? new Taken(minute, 0) : before;
              granted[0] = now.number + part <= most;
              return granted[0] ? new Taken(minute, now.number + part) : now;
            });
    return granted[0];
  }
}
