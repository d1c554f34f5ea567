package org.partnershipledger.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * When a feed is polled again. What its server or the feed itself asks for is a lower bound, up to
 * a day; after failures the pauses double, up to a day too.
 */
public final class FeedSchedule {
  /** The longest pause that a publisher or a row of failures brings about, unless set longer. */
  public static final Duration LONGEST = Duration.ofDays(1);

  private static final int MOST_DOUBLINGS = 16;

  private FeedSchedule() {}

  /**
   * After a good poll.
   *
   * @param asked what the publisher asks for: how long the answer may be kept, by HTTP or RSS
   */
  public static Instant afterSuccess(Instant now, Duration interval, List<Duration> asked) {
    return now.plus(
        longest(Stream.concat(Stream.of(interval), asked.stream().map(FeedSchedule::capped))));
  }

  /**
   * After a poll that failed or was refused.
   *
   * @param failures how many in a row, this one too
   * @param asked when to come back by the word of the server
   */
  public static Instant afterFailure(
      Instant now, Duration interval, int failures, List<Duration> asked) {
    Duration pause = interval.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
    return now.plus(
        longest(
            Stream.concat(
                Stream.of(interval, capped(pause)), asked.stream().map(FeedSchedule::capped))));
  }

  private static Duration longest(Stream<Duration> pauses) {
    return pauses.max(Duration::compareTo).orElse(LONGEST);
  }

  private static Duration capped(Duration pause) {
    return Collections.min(List.of(pause, LONGEST));
  }
}
