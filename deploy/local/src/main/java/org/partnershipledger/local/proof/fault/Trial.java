package org.partnershipledger.local.proof.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Progress;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.MadeArticles;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.load.Sent;
import org.partnershipledger.local.process.Readiness;
import org.partnershipledger.local.proof.oracle.Observer;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.LedgerService;

/** One test on one line: its load, what it counts, and what it had to find out. */
public final class Trial {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Line line;
  private final Scale scale;
  private final Random random;
  private final MadeArticles source;
  private final Progress progress;
  private final Observer observer;
  private final Map<String, String> sent;
  private final Map<String, Number> counts = new ConcurrentSkipListMap<>();
  private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
  private int next;

  /**
   * A test on a line.
   *
   * @param sent id and text of what this line has accepted before; what is accepted is added
   */
  public Trial(
      Line line,
      Scale scale,
      Random random,
      MadeArticles source,
      Progress progress,
      Map<String, String> sent) {
    this.line = line;
    this.scale = scale;
    this.random = random;
    this.source = source;
    this.progress = progress;
    this.observer = new Observer(line.addresses());
    this.sent = sent;
    this.next = sent.size();
  }

  /** The line. */
  public Line line() {
    return line;
  }

  /** How much. */
  public Scale scale() {
    return scale;
  }

  /** The only source of chance, so that a seed gives the same plan again. */
  public Random random() {
    return random;
  }

  /** Looks at the tables and topics. */
  public Observer observer() {
    return observer;
  }

  /** The next articles, in an order of the seed's. */
  public List<Submission> articles(int count) {
    List<Submission> articles = new ArrayList<>(source.articles(next, count));
    next += count;
    Collections.shuffle(articles, random);
    return articles;
  }

  /** Begins to send the next articles to the one instance of ingest-service. */
  public Delivery send(int count, Pace pace) {
    String door = line.url(LedgerService.INGEST);
    return send(count, pace, () -> List.of(door));
  }

  /** Begins to send the next articles to these instances. */
  public Delivery send(int count, Pace pace, Supplier<List<String>> doors) {
    return Delivery.begin(articles(count), doors, line.token(), pace);
  }

  /** Waits until all is accepted, and notes it. */
  public void accepted(Delivery delivery) {
    for (Sent article : delivery.await()) {
      sent.put(article.articleId(), article.text());
      add("articles accepted", 1);
    }
    delivery.answers().forEach((answer, times) -> add("answers " + answer, times));
  }

  /** Waits until what was accepted has come all the way; how long that took is noted. */
  public void drained() {
    Instant begun = Instant.now();
    line.drain();
    most("seconds to drain", Duration.between(begun, Instant.now()).toMillis() / 1000.0);
  }

  /** Everything that was accepted on this line: id and text. */
  public Map<String, String> sent() {
    return sent;
  }

  /** How many articles the registry has entered; 0 while its database is away. */
  public long entered() {
    return observer.registry().numberIfThere("select count(*) from article").orElse(0);
  }

  /** How many articles analytics has claims of; 0 while its database is away. */
  public long counted() {
    return observer
        .analytics()
        .numberIfThere("select count(distinct article_id) from claim")
        .orElse(0);
  }

  /** Waits until something holds. */
  public void until(String what, BooleanSupplier holds) {
    if (!Readiness.await(PATIENCE, holds)) {
      throw new Failure("after %d minutes: not %s".formatted(PATIENCE.toMinutes(), what));
    }
  }

  /** A moment of chance, up to so many milliseconds. */
  public void moment(int milliseconds) {
    pause(Duration.ofMillis(random.nextInt(milliseconds)));
  }

  /** Lets the line go on for a while. */
  public void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  /** The processes of the three services at this moment. */
  public List<Long> processes() {
    return Arrays.stream(LedgerService.values())
        .map(service -> line.pid(service.serviceName()))
        .toList();
  }

  /** Waits for a thread that was told to end. */
  public void ended(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }

  /** Tells what happens. */
  public void tell(String line) {
    progress.tell("  " + line);
  }

  /** Adds to a count of the report. */
  public void add(String what, int number) {
    counts.merge(what, number, (a, b) -> a.longValue() + b.longValue());
  }

  /** Keeps the largest of what is measured. */
  public void most(String what, double number) {
    counts.merge(what, number, (a, b) -> Math.max(a.doubleValue(), b.doubleValue()));
  }

  /** Notes that something was not as it must be. */
  public void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }

  /** What was counted. */
  public Map<String, Number> counts() {
    return new TreeMap<>(counts);
  }

  /** What was not as it must be. */
  public List<String> faults() {
    return List.copyOf(faults);
  }
}
