package org.partnershipledger.ingest.fetch;

import java.time.Duration;

/**
 * What a document may cost at most.
 *
 * @param time from the first request to the last byte, redirects and all
 * @param bytes as they come over the wire
 * @param expandedBytes once unpacked
 * @param ratio how many times larger than packed an unpacked document over a megabyte may be
 * @param redirects how many are followed
 */
public record FetchLimits(Duration time, long bytes, long expandedBytes, int ratio, int redirects) {
  private static final long MEGABYTE = 1 << 20;

  /** The usual ones, with this much time. */
  public static FetchLimits within(Duration time) {
    return new FetchLimits(time, 5 * MEGABYTE, 20 * MEGABYTE, 100, 3);
  }

  /** How many unpacked bytes are taken of a document of so many packed ones. */
  long expandedFrom(long packed) {
    return Math.min(expandedBytes, Math.max(MEGABYTE, packed * ratio));
  }
}
