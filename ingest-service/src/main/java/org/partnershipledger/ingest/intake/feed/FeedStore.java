package org.partnershipledger.ingest.intake.feed;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.partnershipledger.contracts.envelope.Topic;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.ingest.feed.Feed;
import org.partnershipledger.ingest.feed.FeedSource;
import org.partnershipledger.ingest.feed.FeedState;
import org.partnershipledger.ingest.feed.PollOutcome;
import org.partnershipledger.ingest.intake.feed.SharedTable.Change;

/**
 * The feeds that are followed, on a topic of their own: for each the settings under its id, its
 * state and what somebody asked beside it, so that who changes the settings and who polls do not
 * stand in each other's way. Every read is of what holds at that moment, over all instances.
 */
@ApplicationScoped
public class FeedStore {
  private static final String STATE = "/state";
  private static final String ASKED = "/asked";

  private final SharedTable table;

  /** The feeds at the broker of these {@code kafka.*} settings. */
  @Inject
  public FeedStore(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.table = new SharedTable(kafka, Topic.FEEDS, "ingest-service.feeds.v1");
  }

  /**
   * That somebody asked for a poll out of turn.
   *
   * @param polls how many there had been: the next one is the answer, whatever clocks say
   */
  record Asked(Instant askedAt, long polls) {}

  /** All feeds, by publisher and address. */
  public List<Feed> all() {
    Map<String, byte[]> rows = table.rows();
    return rows.keySet().stream()
        .filter(key -> key.indexOf('/') < 0)
        .flatMap(id -> feed(rows, id).stream())
        .sorted(
            Comparator.comparing((Feed feed) -> feed.source().publisher())
                .thenComparing(feed -> feed.source().address()))
        .toList();
  }

  /** One feed. */
  public Optional<Feed> find(String id) {
    return feed(table.rows(), id);
  }

  /**
   * Changes the settings of a feed by a decision upon what they are; it may be made more than once.
   *
   * @param decision the new settings, or none to take the feed away with all that is known of it;
   *     whatever it throws ends the change
   * @return what it decided
   */
  public Optional<FeedSource> change(String id, Function<Current, Optional<FeedSource>> decision) {
    return table.change(
        rows -> {
          long others =
              rows.keySet().stream().filter(k -> k.indexOf('/') < 0 && !k.equals(id)).count();
          Optional<Feed> before = feed(rows, id);
          Optional<FeedSource> decided = decision.apply(new Current(before, others));
          if (decided.equals(before.map(Feed::source))) {
            return Change.none(decided);
          }
          Map<String, Optional<byte[]>> changed = new HashMap<>();
          changed.put(id, decided.map(EventJson::write));
          if (decided.isEmpty()) {
            changed.put(id + STATE, Optional.empty());
            changed.put(id + ASKED, Optional.empty());
          }
          return new Change<>(changed, decided);
        });
  }

  /**
   * What a decision is made upon.
   *
   * @param feed the feed as it is; empty when there is none
   * @param others how many other feeds there are
   */
  public record Current(Optional<Feed> feed, long others) {}

  /** Notes that somebody asks for a poll out of turn; nothing, when there is no such feed. */
  public Optional<Feed> ask(String id, Instant now) {
    return table.change(
        rows -> {
          Optional<Feed> feed = feed(rows, id);
          return feed.map(
                  asked -> {
                    Asked row = new Asked(now, asked.state().polls());
                    return new Change<>(
                        Map.of(id + ASKED, Optional.of(EventJson.write(row))), feed);
                  })
              .orElseGet(() -> Change.none(feed));
        });
  }

  /**
   * Keeps what came of a poll, unless another poll of the feed was kept before, or it is gone. A
   * feed whose server says that it is gone is no longer polled.
   *
   * @return whether it is kept
   */
  public boolean keep(FeedState state) {
    return table.change(
        rows -> {
          Optional<Feed> feed = feed(rows, state.feedId());
          if (feed.filter(f -> f.state().polls() + 1 == state.polls()).isEmpty()) {
            return Change.none(false);
          }
          Map<String, Optional<byte[]>> changed = new HashMap<>();
          changed.put(state.feedId() + STATE, Optional.of(EventJson.write(state)));
          if (state.lastOutcome().filter(PollOutcome.GONE::equals).isPresent()) {
            FeedSource off =
                feed.get().source().enabled(false, state.lastPollAt().orElse(Instant.EPOCH));
            changed.put(state.feedId(), Optional.of(EventJson.write(off)));
          }
          return new Change<>(changed, true);
        });
  }

  @PreDestroy
  void close() {
    table.close();
  }

  private static Optional<Feed> feed(Map<String, byte[]> rows, String id) {
    return row(rows, id, FeedSource.class)
        .map(
            source -> {
              FeedState state =
                  row(rows, id + STATE, FeedState.class).orElseGet(() -> FeedState.unpolled(id));
              return new Feed(
                  source,
                  state,
                  row(rows, id + ASKED, Asked.class)
                      .filter(asked -> asked.polls() == state.polls())
                      .map(Asked::askedAt));
            });
  }

  private static <T> Optional<T> row(Map<String, byte[]> rows, String key, Class<T> type) {
    return Optional.ofNullable(rows.get(key)).map(row -> EventJson.read(row, type));
  }
}
