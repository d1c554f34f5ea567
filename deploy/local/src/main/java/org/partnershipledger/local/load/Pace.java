package org.partnershipledger.local.load;

import java.time.Duration;

/**
 * How fast clients send.
 *
 * @param lanes how many articles are on their way at once
 * @param perSecond how many are begun each second; 0 for as many as the lanes manage
 */
public record Pace(int lanes, double perSecond) {
  private static final int USUAL_LANES = 8;
  private static final double NANOS = 1e9;

  /** As fast as eight clients can. */
  public static final Pace FULL = new Pace(USUAL_LANES, 0);

  /** A steady stream. */
  public static Pace of(double perSecond) {
    return new Pace(USUAL_LANES, perSecond);
  }

  /** When the article of a number is due, counted from the first. */
  Duration due(int number) {
    return perSecond == 0 ? Duration.ZERO : Duration.ofNanos((long) (number / perSecond * NANOS));
  }
}
