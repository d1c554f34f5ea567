package org.partnershipledger.registry.api;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.partnershipledger.registry.projection.Changes;
import org.partnershipledger.registry.projection.Changes.Change;
import org.partnershipledger.registry.projection.Changes.Choice;
import org.partnershipledger.rim.problem.ProblemException;
import org.partnershipledger.rim.problem.ProblemType;

/** Changes as they are published, for as long as someone listens. */
@ApplicationScoped
class ChangeStream {

  /** So many may listen to one instance at a time. */
  private static final int MOST = 200;

  private static final int BATCH = 100;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  /** A line that says nothing, often enough for proxies that close silent connections. */
  private static final int LOOKS_OF_SILENCE = 30;

  private final Changes changes;
  private final AtomicInteger listening = new AtomicInteger();

  ChangeStream(Changes changes) {
    this.changes = changes;
  }

  /**
   * What comes after a number, without end.
   *
   * @throws ProblemException when too many listen already
   */
  Multi<OutboundSseEvent> after(long sequence, Choice choice, Sse sse) {
    if (listening.incrementAndGet() > MOST) {
      listening.decrementAndGet();
      throw ProblemException.of(
          ProblemType.TOO_MANY_REQUESTS, "as many listen already as one instance serves");
    }
    Position position = new Position(sequence);
    Supplier<List<OutboundSseEvent>> look = () -> position.next(choice, sse);
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                Uni.createFrom()
                    .item(look)
                    .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(BETWEEN_LOOKS)
        .indefinitely()
        .onItem()
        .<OutboundSseEvent>disjoint()
        .onTermination()
        .invoke(listening::decrementAndGet);
  }

  /** How far one listener has come. */
  private final class Position {
    private final AtomicLong sequence;
    private int silence;

    Position(long sequence) {
      this.sequence = new AtomicLong(sequence);
    }

    List<OutboundSseEvent> next(Choice choice, Sse sse) {
      List<Change> found = changes.after(sequence.get(), choice, BATCH);
      if (found.isEmpty()) {
        silence = (silence + 1) % LOOKS_OF_SILENCE;
        return silence == 0 ? List.of(sse.newEventBuilder().comment("").build()) : List.of();
      }
      sequence.set(found.getLast().sequence());
      return found.stream().map(change -> event(ChangeView.of(change), sse)).toList();
    }

    private static OutboundSseEvent event(ChangeView change, Sse sse) {
      return sse.newEventBuilder()
          .id(String.valueOf(change.sequence()))
          .name(change.type())
          .mediaType(MediaType.APPLICATION_JSON_TYPE)
          .data(ChangeView.class, change)
          .build();
    }
  }
}
