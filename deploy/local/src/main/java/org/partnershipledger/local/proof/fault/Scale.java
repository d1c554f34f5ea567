package org.partnershipledger.local.proof.fault;

import java.time.Duration;

/**
 * How much of everything a test does.
 *
 * @param name the word of the option
 * @param articles how many parts of ten thousand of the full number of articles
 * @param faults how many parts of a hundred of the full number of faults
 * @param ownLedger whether each test begins with an empty ledger; else they share one that grows
 * @param away how long what is taken away stays away
 * @param soak how long a soak goes on
 * @param patience by how much limits of time are stretched, since a build leaves a machine little
 */
public record Scale(
    String name,
    int articles,
    int faults,
    boolean ownLedger,
    Duration away,
    Duration soak,
    int patience) {
  private static final int FULL_ARTICLES = 10_000;
  private static final int FULL_FAULTS = 100;
  private static final int FEWEST_ARTICLES = 60;
  private static final int FEWEST_FAULTS = 2;

  /** Minutes: fit for every build. */
  public static final Scale SHORT =
      new Scale("short", 120, 7, false, Duration.ofSeconds(8), Duration.ofSeconds(20), 2);

  /** Hours: the whole battery. */
  public static final Scale FULL =
      new Scale(
          "full", FULL_ARTICLES, FULL_FAULTS, true, Duration.ofMinutes(10), Duration.ofHours(1), 1);

  /** This scale's part of a full number of articles. */
  public int articles(int full) {
    return Math.max(Math.min(full, FEWEST_ARTICLES), full * articles / FULL_ARTICLES);
  }

  /** This scale's part of a full number of faults. */
  public int faults(int full) {
    return Math.max(Math.min(full, FEWEST_FAULTS), full * faults / FULL_FAULTS);
  }

  /** A limit of time as it is meant on this scale. */
  public Duration limit(Duration full) {
    return full.multipliedBy(patience);
  }

  /** The seconds of a full fault that lasts, no longer than what is taken away stays away. */
  public Duration lasting(Duration full) {
    return full.compareTo(away) < 0 ? full : away;
  }
}
