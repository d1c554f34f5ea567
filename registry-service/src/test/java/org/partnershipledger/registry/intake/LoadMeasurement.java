package org.partnershipledger.registry.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.partnershipledger.fold.fixture.MadePartnership.code;
import static org.partnershipledger.rim.testing.Measurements.percentiles;
import static org.partnershipledger.rim.testing.Measurements.report;
import static org.partnershipledger.rim.testing.Measurements.seconds;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.article.ArticleRead;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.envelope.EventType;
import org.partnershipledger.contracts.ledger.JournalEntry.EnteredReading;
import org.partnershipledger.fold.fixture.MadePartnership;
import org.partnershipledger.registry.rim.Line;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.Measurements;

/**
 * Measures intake and reads on a large made-up ledger; run by name, prints its figures: {@code mvn
 * surefire:test -Dtest=LoadMeasurement -Dload.partnerships=20000}.
 */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
class LoadMeasurement {

  private static final int PARTNERSHIPS = Integer.getInteger("load.partnerships", 20_000);
  private static final int BATCH = 500;
  private static final int READS = 300;

  @Inject LedgerEntry entry;
  @Inject AgroalDataSource database;

  @Test
  void measures_intake_and_reads() throws Exception {
    long started = System.nanoTime();
    List<LedgerEntry.Incoming> batch = new ArrayList<>();
    for (int p = 0; p < PARTNERSHIPS; p++) {
      batch.add(incoming(p, 0));
      if (batch.size() == BATCH) {
        enter(batch);
        batch.clear();
      }
    }
    report("articles/s in batches of " + BATCH, PARTNERSHIPS / seconds(started));
    analyze();
    // One article then meets a service that has nothing else to do.
    report("published within, s", published());

    double[] single = new double[400];
    Random random = new Random(7);
    for (int i = 0; i < single.length; i++) {
      long begun = System.nanoTime();
      enter(List.of(incoming(random.nextInt(PARTNERSHIPS), 1 + i)));
      single[i] = seconds(begun) * 1000;
    }
    percentiles("one article folded and written, ms", single);

    List<String> ids = given().queryParam("limit", 500).get("/partnerships").path("items.id");
    reads("/partnerships?limit=50", i -> "/partnerships?limit=50");
    reads("?validOn", i -> "/partnerships?limit=50&validOn=" + day(i));
    reads("?knownAt", i -> "/partnerships?limit=50&knownAt=" + Instant.now());
    reads(
        "?validOn&knownAt&form=&member=",
        i ->
            "/partnerships?form=merger&member="
                + code(i * 7)
                + "&validOn="
                + day(i)
                + "&knownAt="
                + Instant.now());
    reads("?region=&late=", i -> "/partnerships?late=true&validOn=" + day(i));
    reads("?sort=title", i -> "/partnerships?sort=title");
    reads("?sort=-slip&validOn", i -> "/partnerships?sort=-slip&validOn=" + day(i));
    reads("?q=", i -> "/partnerships?q=words");
    reads("/claims", i -> "/claims?limit=50");
    reads("/claims?organisation=&kind=", i -> "/claims?kind=finance&organisation=" + code(i));
    reads("?stage=&form=", i -> "/partnerships?form=merger&stage=completed");
    reads("?member=", i -> "/partnerships?member=" + code(i * 7));
    reads("/partnerships/{id}", i -> "/partnerships/" + ids.get(i));
    reads("/partnerships/{id}?validOn", i -> "/partnerships/" + ids.get(i) + "?validOn=2018-01-01");
    reads("/partnerships/{id}/claims", i -> "/partnerships/" + ids.get(i) + "/claims");
    reads("/organisations/{id}", i -> "/organisations/" + code(i));
    reads("/organisations", i -> "/organisations");
  }

  private static double published() {
    long begun = System.nanoTime();
    await()
        .atMost(Duration.ofMinutes(20))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> given().get("/audit").jsonPath().getLong("outbox.pending") == 0);
    return seconds(begun);
  }

  private void enter(List<LedgerEntry.Incoming> batch) throws Exception {
    List<LedgerEntry.Incoming> copy = List.copyOf(batch);
    QuarkusTransaction.requiringNew().timeout(600).call(() -> entry.enter(copy));
  }

  private static LedgerEntry.Incoming incoming(int partnership, int number) {
    ArticleRead read = new MadePartnership(partnership).told(number).read();
    String id = read.article().articleId();
    CloudEvent attributes = Line.attributes(EventType.ARTICLE_READ, id, id);
    return new LedgerEntry.Incoming(
        attributes, Optional.of(read), new EnteredReading(attributes.id(), 0, 0));
  }

  private static LocalDate day(int number) {
    return LocalDate.of(2014, 1, 1).plusDays(number * 7L);
  }

  private void analyze() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("analyze");
    }
  }

  private static void reads(String name, IntFunction<String> path) throws Exception {
    Measurements.reads(name, READS, path);
  }
}
