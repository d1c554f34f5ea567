package org.partnershipledger.ingest.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A feed that is followed.
 *
 * @param source how it was set up
 * @param state what came of it so far
 * @param askedAt when somebody asked for the poll that is to come; empty when nobody has since the
 *     last one
 */
public record Feed(FeedSource source, FeedState state, Optional<Instant> askedAt) {
  /** Whether it is to be polled now. */
  public boolean isDue(Instant now) {
    boolean isInTurn = state.nextPollAt().map(next -> !next.isAfter(now)).orElse(true);
    return source.enabled() && (askedAt.isPresent() || isInTurn);
  }

  /** Since when it is due: whoever waits longest is polled first. */
  public Instant dueSince() {
    return askedAt.or(state::nextPollAt).orElse(source.changedAt());
  }
}
