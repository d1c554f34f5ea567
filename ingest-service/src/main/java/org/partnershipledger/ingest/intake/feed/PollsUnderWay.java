package org.partnershipledger.ingest.intake.feed;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.rim.web.RefusedAddress;
import org.partnershipledger.rim.web.WebAddress;

/**
 * The polls that are under way: one at a time for each host, so that none is asked twice at once
 * and one that hangs holds up nobody else.
 */
final class PollsUnderWay implements AutoCloseable {
  private static final int MOST = 8;
  private static final Duration STOP = Duration.ofSeconds(20);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Set<String> hosts = ConcurrentHashMap.newKeySet();

  /** Whether a poll of this feed may begin now. */
  boolean mayBegin(Feed feed) {
    return hosts.size() < MOST && !hosts.contains(host(feed));
  }

  /** Begins a poll, which may. */
  void begin(Feed feed, Runnable poll) {
    String host = host(feed);
    hosts.add(host);
    threads.execute(
        () -> {
          try {
            poll.run();
          } finally {
            hosts.remove(host);
          }
        });
  }

  private static String host(Feed feed) {
    String address = feed.state().movedTo().orElse(feed.source().address());
    try {
      return WebAddress.of(address).host();
    } catch (RefusedAddress e) {
      return address;
    }
  }

  /** Waits for the polls at hand, at most 20 s, and breaks off those that are left. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
