package org.partnershipledger.ingest.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.intake.feed.FeedPolling;
import org.partnershipledger.ingest.intake.feed.FeedStore;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Decides changes of feeds upon what they are at that moment; a refusal is a problem. */
@ApplicationScoped
public class FeedChanges {
  private static final int MOST_FEEDS = 500;

  private final FeedStore feeds;
  private final FeedPolling polling;

  @Inject
  FeedChanges(FeedStore feeds, FeedPolling polling) {
    this.feeds = feeds;
    this.polling = polling;
  }

  /** What a change depends on; throws a problem when what is to be changed is not so. */
  @FunctionalInterface
  interface Condition {
    void require(FeedSource source);
  }

  /** Adds a feed; one that is there already in the same words stays as it is. */
  FeedSource add(FeedSource wanted) {
    return changed(
        wanted.id(),
        current -> {
          if (current.feed().isPresent()) {
            return same(wanted, current.feed().get().source());
          }
          if (current.others() >= MOST_FEEDS) {
            throw conflict("at most " + MOST_FEEDS + " feeds are followed");
          }
          return wanted;
        });
  }

  /** Gives a feed other settings; its address stays. */
  FeedSource change(String id, FeedSource wanted, Condition condition) {
    return changed(
        id,
        current -> {
          FeedSource before = current.feed().orElseThrow(FeedChanges::missing).source();
          condition.require(before);
          if (!before.id().equals(wanted.id())) {
            throw ProblemException.at(
                ProblemType.INVALID_FEED,
                "/address",
                "is another one; that is another feed: remove this one and add that");
          }
          return wanted.as(before.revision() + 1, wanted.changedAt());
        });
  }

  /** Takes a feed away; returns what it was. */
  FeedSource remove(String id, Condition condition) {
    FeedSource[] was = new FeedSource[1];
    var unused =
        feeds.change(
            id,
            current -> {
              was[0] = current.feed().orElseThrow(FeedChanges::missing).source();
              condition.require(was[0]);
              return Optional.empty();
            });
    return was[0];
  }

  /** Asks for a poll out of turn. */
  void ask(String id, Instant now) {
    Feed feed = feeds.find(id).orElseThrow(FeedChanges::missing);
    if (!polling.isEnabled()) {
      throw conflict("feeds are not polled here; INGEST_FEEDS_ENABLED switches that on");
    }
    if (!feed.source().enabled()) {
      throw conflict("the feed is not polled; its settings say so");
    }
    if (feeds.ask(id, now).isEmpty()) {
      throw missing();
    }
  }

  /** Whether a text can be the id of a feed. */
  static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** The problem of a feed that is not there. */
  static ProblemException missing() {
    return ProblemException.of(ProblemType.NOT_FOUND, "no feed has the id that was asked for");
  }

  private FeedSource changed(String id, Function<FeedStore.Current, FeedSource> decision) {
    return feeds.change(id, current -> Optional.of(decision.apply(current))).orElseThrow();
  }

  private static FeedSource same(FeedSource wanted, FeedSource there) {
    if (!there.saysTheSameAs(wanted)) {
      throw conflict("the feed is followed with other settings, as /feeds/" + there.id());
    }
    return there;
  }

  private static ProblemException conflict(String detail) {
    return ProblemException.of(ProblemType.CONFLICT, detail);
  }
}
