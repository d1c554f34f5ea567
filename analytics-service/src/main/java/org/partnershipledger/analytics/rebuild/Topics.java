package org.partnershipledger.analytics.rebuild;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.rim.kafka.IncomingEvent;
import org.partnershipledger.rim.kafka.TopicReader;

/**
 * The ledger's events from the first one on, in as many shares as there are processors. A
 * partnership is in one share, its events in their order.
 */
final class Topics implements AutoCloseable {
  private static final int MOST_SHARES = 4;

  private final List<Share> shares;

  Topics(Map<String, Object> kafka) {
    int of = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_SHARES);
    shares =
        IntStream.range(0, of)
            .mapToObj(
                share ->
                    new Share(
                        new TopicReader(kafka, Topic.PARTNERSHIP_EVENTS, share, of),
                        new AtomicLong()))
            .toList();
  }

  /**
   * Some of the keys; for one thread at a time.
   *
   * @param reader their reader
   * @param left how many events were left when last looked
   */
  record Share(TopicReader reader, AtomicLong left) {
    boolean isBehind() {
      left.set(reader.behind());
      return left.get() > 0;
    }

    List<IncomingEvent> next() {
      return reader.next();
    }
  }

  List<Share> shares() {
    return shares;
  }

  /** How many events were left to read when last looked. */
  long behind() {
    return shares.stream().mapToLong(share -> share.left().get()).sum();
  }

  @Override
  public void close() {
    shares.forEach(share -> share.reader().close());
  }
}
