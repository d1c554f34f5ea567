package org.partnershipledger.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Progress;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.MadeArticles;
import org.partnershipledger.local.load.Pace;
import org.partnershipledger.local.load.Sent;
import org.partnershipledger.local.process.Readiness;
import org.partnershipledger.local.proof.fault.Line;
import org.partnershipledger.local.proof.oracle.Observer;
import org.partnershipledger.local.samples.Submission;
import org.partnershipledger.local.service.Drain;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.organisation.OrganisationReference;

/** One run over a line that stands: start-up, fill, full speed, ceilings, steady streams. */
final class Measurement {
  private static final long SEED = 1948;
  private static final int ARTICLES_OF_A_PAIR = 20;
  private static final int CLAIMS_OF_AN_ARTICLE = 6;
  private static final int WARM_UP = 300;
  private static final int CHUNK = 2_000;
  private static final Duration PATIENCE = Duration.ofHours(2);
  // The database counts what its sessions did when they are idle for about this long.
  private static final Duration STATISTICS = Duration.ofSeconds(2);
  private static final double NANOS = 1e9;
  private static final String ROWS =
      "select tup_inserted + tup_updated + tup_deleted from pg_stat_database"
          + " where datname = current_database()";
  private static final String BYTES = "select pg_database_size(current_database())";
  private static final String CLAIMS = "select count(*) from claim";

  private final Line line;
  private final BenchOptions options;
  private final Progress progress;
  private final double loadBefore;
  private final Observer observer;
  private final MadeArticles source =
      new MadeArticles(OrganisationReference.load(), SEED, ARTICLES_OF_A_PAIR);
  private int next;

  Measurement(Line line, BenchOptions options, Progress progress, double loadBefore) {
    this.line = line;
    this.options = options;
    this.progress = progress;
    this.loadBefore = loadBefore;
    this.observer = new Observer(line.addresses());
  }

  Results results() {
    Map<String, Double> idle = Programs.of(line).megabytes();
    Map<String, Double> startUp = startUp();
    fill();
    long claims = observer.analytics().number(CLAIMS);
    Saturation saturation = saturation();
    Map<String, Double> full = Programs.of(line).megabytes();
    List<Latency> latencies = options.rates().stream().map(this::latency).toList();
    BrokerCeiling broker = BrokerCeiling.measure(line.addresses().bootstrap());
    progress.tell("broker alone measured");
    return new Results(
        Instant.now(),
        Runtime.getRuntime().availableProcessors(),
        loadBefore,
        claims,
        startUp,
        idle,
        full,
        of(saturation, broker),
        ceilings(saturation, broker),
        latencies);
  }

  private Map<String, Double> startUp() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (LedgerService service : LedgerService.values()) {
      String name = service.serviceName();
      line.stop(name);
      long begun = System.nanoTime();
      line.resume(name);
      await("ready", () -> line.isReady(name));
      seconds.put(name, (System.nanoTime() - begun) / NANOS);
    }
    progress.tell("start-up measured");
    return seconds;
  }

  private void fill() {
    int wanted = Math.max(WARM_UP, options.ledger() / CLAIMS_OF_AN_ARTICLE);
    for (int done = 0; done < wanted; done += CHUNK) {
      int count = Math.min(CHUNK, wanted - done);
      begin(count, Pace.FULL).await();
      line.drain();
      progress.tell("%,d of %,d articles filled in".formatted(done + count, wanted));
    }
  }

  private Saturation saturation() {
    int count = options.articles();
    long rows = rows();
    long bytes = bytes();
    long claims = observer.analytics().number(CLAIMS);
    long entered = observer.registry().number("select count(*) from article");
    Programs before = Programs.of(line);
    Map<String, Double> stages = new LinkedHashMap<>();
    long begun = System.nanoTime();
    Delivery delivery = begin(count, Pace.FULL);
    delivery.await();
    stages.put("ingest-service: 202", rate(count, begun));
    await("all read", () -> pending(LedgerService.INGEST) == 0);
    stages.put("the topic of claims", rate(count, begun));
    await(
        "all entered",
        () -> observer.registry().number("select count(*) from article") >= entered + count);
    stages.put("registry-service: the document", rate(count, begun));
    line.drain();
    stages.put("analytics-service: the figure", rate(count, begun));
    Programs after = Programs.of(line);
    pause(STATISTICS);
    progress.tell("full speed measured");
    return new Saturation(
        count,
        stages,
        after.millisSince(before, count),
        (double) (rows() - rows) / count,
        0,
        0,
        (double) (bytes() - bytes) / count,
        (double) (observer.analytics().number(CLAIMS) - claims) / count);
  }

  private Latency latency(int perSecond) {
    int count = (int) (perSecond * options.steady().toSeconds());
    try (Watch watch = new Watch(line.addresses().bootstrap(), observer)) {
      List<Sent> sent = begin(count, Pace.of(perSecond)).await();
      var ids = sent.stream().map(Sent::articleId).collect(Collectors.toSet());
      await("all counted", () -> watch.hasAll(ids));
      progress.tell(perSecond + " articles a second measured");
      return Latency.of(perSecond, sent, watch);
    }
  }

  private Saturation of(Saturation measured, BrokerCeiling broker) {
    return new Saturation(
        measured.articles(),
        measured.stages(),
        measured.processorMillis(),
        measured.rows(),
        (double) broker.records() / next,
        (double) broker.bytes() / next,
        measured.databaseBytes(),
        measured.claims());
  }

  private Ceilings ceilings(Saturation saturation, BrokerCeiling broker) {
    DatabaseCeiling database = new DatabaseCeiling(0, 0);
    for (String name : line.addresses().databases()) {
      database = database.plus(DatabaseCeiling.measure(line.addresses().jdbcUrl(name)));
    }
    progress.tell("database alone measured");
    return new Ceilings(
        next / broker.produceSeconds(),
        next / broker.consumeSeconds(),
        database.perSecond(),
        database.perSecond() / saturation.rows());
  }

  private Delivery begin(int count, Pace pace) {
    List<Submission> articles = source.asNews(next, count);
    next += count;
    String door = line.url(LedgerService.INGEST);
    return Delivery.begin(articles, () -> List.of(door), line.token(), pace);
  }

  private long pending(LedgerService service) {
    return Drain.pending(line.url(service)).orElse(1);
  }

  private long rows() {
    return observer.registry().number(ROWS) + observer.analytics().number(ROWS);
  }

  private long bytes() {
    return observer.registry().number(BYTES) + observer.analytics().number(BYTES);
  }

  private static double rate(int count, long begun) {
    return count / ((System.nanoTime() - begun) / NANOS);
  }

  private static void await(String what, BooleanSupplier holds) {
    if (!Readiness.await(PATIENCE, holds)) {
      throw new Failure("after hours: not " + what);
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
