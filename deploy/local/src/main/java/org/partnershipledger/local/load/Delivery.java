package org.partnershipledger.local.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.Http;

/**
 * Articles on their way in: several clients send side by side, each article again, also at another
 * instance, until one has accepted it.
 */
public final class Delivery {
  private static final int ACCEPTED = 202;
  private static final int UNAVAILABLE = 503;
  private static final long PAUSE_MILLIS = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final List<Submission> articles;
  private final Supplier<List<String>> doors;
  private final String token;
  private final Pace pace;
  private final long begun = System.nanoTime();
  private final AtomicInteger next = new AtomicInteger();
  private final Queue<Sent> accepted = new ConcurrentLinkedQueue<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();
  private final Queue<String> givenUp = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final List<Thread> lanes = new ArrayList<>();

  private Delivery(
      List<Submission> articles, Supplier<List<String>> doors, String token, Pace pace) {
    this.articles = List.copyOf(articles);
    this.doors = doors;
    this.token = token;
    this.pace = pace;
  }

  /**
   * Begins to send.
   *
   * @param doors the instances of ingest-service at any time, at least one
   * @param token what admits to writes
   */
  public static Delivery begin(
      List<Submission> articles, Supplier<List<String>> doors, String token, Pace pace) {
    Delivery delivery = new Delivery(articles, doors, token, pace);
    for (int lane = 0; lane < pace.lanes(); lane++) {
      int door = lane;
      delivery.lanes.add(Thread.ofVirtual().start(() -> delivery.send(door)));
    }
    return delivery;
  }

  /** How many are accepted by now. */
  public int count() {
    return count.get();
  }

  /**
   * Waits until every article is accepted.
   *
   * @return the articles, in the order of their answers
   * @throws Failure when one is refused, or not taken for minutes
   */
  public List<Sent> await() {
    try {
      for (Thread lane : lanes) {
        lane.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
    if (!refused.isEmpty() || !givenUp.isEmpty()) {
      throw new Failure(
          "%d articles were refused and %d not taken for minutes: %s"
              .formatted(
                  refused.size(),
                  givenUp.size(),
                  refused.isEmpty() ? givenUp.peek() : refused.peek()));
    }
    return List.copyOf(accepted);
  }

  /** How often each answer was given: a status, or {@code none} where there was no answer. */
  public Map<String, Integer> answers() {
    Map<String, Integer> counts = new ConcurrentSkipListMap<>();
    answers.forEach((answer, times) -> counts.put(answer, times.get()));
    return counts;
  }

  private void send(int lane) {
    for (int number = next.getAndIncrement();
        number < articles.size();
        number = next.getAndIncrement()) {
      long wait = begun + pace.due(number).toNanos() - System.nanoTime();
      if (wait > 0) {
        pause(Duration.ofNanos(wait));
      }
      deliver(articles.get(number), lane);
    }
  }

  private void deliver(Submission article, int lane) {
    long asked = System.nanoTime();
    for (int attempt = 0; System.nanoTime() - asked < PATIENCE.toNanos(); attempt++) {
      List<String> open = doors.get();
      String door = open.get((lane + attempt) % open.size());
      Http.Answer answer = Http.post(door + "/articles", "application/json", token, article.body());
      answers
          .computeIfAbsent(
              answer.status() == 0 ? "none" : Integer.toString(answer.status()),
              status -> new AtomicInteger())
          .incrementAndGet();
      if (answer.status() == ACCEPTED) {
        accept(article, answer, asked);
        return;
      }
      if (answer.status() != 0 && answer.status() != UNAVAILABLE) {
        refused.add(article.source() + ": " + answer.status() + " " + answer.body());
        return;
      }
      pause(Duration.ofMillis(PAUSE_MILLIS));
    }
    givenUp.add(article.source());
  }

  private void accept(Submission article, Http.Answer answer, long asked) {
    accepted.add(
        new Sent(
            read(answer.body()).path("articleId").asText(),
            read(article.json()).path("text").asText(),
            asked,
            System.nanoTime()));
    count.incrementAndGet();
  }

  private static JsonNode read(String json) {
    try {
      return EventJson.mapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new Failure("ingest-service does not answer JSON: " + json, e);
    }
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
