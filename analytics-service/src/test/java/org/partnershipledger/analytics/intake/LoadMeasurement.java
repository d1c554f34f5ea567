package org.partnershipledger.analytics.intake;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.partnershipledger.rim.testing.Measurements.percentiles;
import static org.partnershipledger.rim.testing.Measurements.report;
import static org.partnershipledger.rim.testing.Measurements.seconds;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipledger.analytics.LedgerTopic;
import org.partnershipledger.contracts.envelope.CloudEvent;
import org.partnershipledger.contracts.ledger.LedgerEvent;
import org.partnershipledger.contracts.ledger.PartnershipState;
import org.partnershipledger.fold.fixture.MadePartnership;
import org.partnershipledger.fold.fixture.Partnerships;
import org.partnershipledger.fold.partnership.Dossier;
import org.partnershipledger.fold.state.PartnershipFold;
import org.partnershipledger.fold.state.PartnershipFold.View;
import org.partnershipledger.rim.testing.EmbeddedStackResource;
import org.partnershipledger.rim.testing.Measurements;

/**
 * Measures intake, reads and a rebuild on a large made-up ledger of five claims a partnership; run
 * by name, prints its figures: {@code mvn surefire:test -Dtest=LoadMeasurement
 * -Dload.partnerships=20000}.
 */
@QuarkusTest
@WithTestResource(
    value = EmbeddedStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "analytics"))
class LoadMeasurement {
  private static final int PARTNERSHIPS = Integer.getInteger("load.partnerships", 20_000);
  private static final int SENT_AT_ONCE = 250;
  private static final int SINGLE = 300;
  private static final int READS = 100;
  @Inject LedgerWriter writer;
  @Inject AgroalDataSource database;

  @Test
  void measures_intake_reads_and_a_rebuild() throws Exception {
    long started = System.nanoTime();
    for (int from = 0; from < PARTNERSHIPS; from += SENT_AT_ONCE) {
      LedgerTopic.send(
          IntStream.range(from, Math.min(PARTNERSHIPS, from + SENT_AT_ONCE))
              .boxed()
              .flatMap(p -> eventsOf(p, 1).stream())
              .map(LedgerTopic::event)
              .toList());
    }
    report("sent within, s", seconds(started));
    await()
        .atMost(Duration.ofMinutes(30))
        .pollInterval(Duration.ofMillis(200))
        .until(LedgerTopic::audit, a -> a.getLong("pending") == 0 && a.getLong("received") > 0);
    report("articles/s from the topic", PARTNERSHIPS / seconds(started));
    vacuum();
    single();
    reads();
    rebuild();
  }

  private void single() throws Exception {
    Random random = new Random(7);
    long sequence = LedgerTopic.lastSequence() + 1_000_000_000L;
    double[] times = new double[SINGLE];
    for (int i = 0; i < times.length; i++) {
      List<ReceivedEvent> events = new ArrayList<>();
      for (LedgerEvent event : eventsOf(random.nextInt(PARTNERSHIPS), 2)) {
        events.add(received(event, ++sequence));
      }
      long begun = System.nanoTime();
      writer.enter(LedgerIntake.GROUP, events);
      times[i] = seconds(begun) * 1000;
    }
    percentiles("one article worked out and written, ms", times);
  }

  private void reads() throws Exception {
    String id = "load-7";
    reads("/totals", i -> "/totals?kind=planned");
    for (String dimension : List.of("region", "sector", "form", "year")) {
      reads("/totals/by/" + dimension, i -> "/totals/by/" + dimension);
      reads(
          "/totals/by/" + dimension + "?validOn",
          i -> "/totals/by/" + dimension + "?validOn=2016-01-01");
    }
    reads("/figures?metric=", i -> "/figures?metric=M2");
    reads("/figures?partnership=", i -> "/figures?partnership=load-" + i);
    reads("/partnerships/{id}/figures", i -> "/partnerships/load-" + i + "/figures");
    reads(
        "/partnerships/{id}/figures?validOn",
        i -> "/partnerships/load-" + i + "/figures?validOn=2016-01-01");
    Measurements.reads("/rates", 5, i -> "/rates");
    for (String page : List.of("/", "/explore", "/savings", "/progress")) {
      reads("page " + page, i -> page);
      reads("page " + page + " as known on a day", i -> page + "?validOn=2016-06-01");
    }
    reads("page of a partnership", i -> "/partnerships/" + id);
    reads("page of a search", i -> "/explore?q=save");
  }

  private static void rebuild() {
    long started = System.nanoTime();
    given().post("/rebuild");
    String phase =
        await()
            .atMost(Duration.ofMinutes(20))
            .pollInterval(Duration.ofMillis(200))
            .until(
                () -> given().get("/rebuild").jsonPath().getString("phase"),
                p -> p.equals("done") || p.equals("failed"));
    report("rebuild (" + phase + "), s", seconds(started));
    System.out.println("MEASURED " + given().get("/rebuild").asString());
  }

  /** What the registry says of a partnership after the last of its articles, in its order. */
  private static List<LedgerEvent> eventsOf(int partnership, int articles) {
    String id = "load-" + partnership;
    List<Dossier> dossiers =
        IntStream.range(0, articles)
            .mapToObj(new MadePartnership(partnership)::told)
            .flatMap(article -> article.dossiers().stream())
            .toList();
    PartnershipState state =
        PartnershipFold.of(id, dossiers, Partnerships.LINEAGE, View.current(articles));
    Stream<LedgerEvent> who =
        articles > 1
            ? Stream.of()
            : Stream.of(
                new LedgerEvent.PartnershipIdentified(id, state.members(), state.unnamedMembers()));
    Stream<LedgerEvent> news =
        Stream.of(
            new LedgerEvent.FormChanged(
                id, state.form(), state.formOptions(), state.deniedForms(), state.arrangements()),
            new LedgerEvent.StageChanged(
                id,
                state.stage(),
                state.sideState(),
                state.competitionReview(),
                state.completion(),
                state.arrangements()),
            new LedgerEvent.TargetsChanged(id, state.targets()),
            new LedgerEvent.SourcesGrouped(id, state.sources()));
    Stream<LedgerEvent> claims =
        dossiers.getLast().claims().stream()
            .map(
                c ->
                    new LedgerEvent.ClaimRecorded(
                        id, c.claim(), c.article(), OptionalInt.of(c.position())));
    return Stream.of(who, claims, news).flatMap(events -> events).toList();
  }

  private static ReceivedEvent received(LedgerEvent event, long sequence) {
    CloudEvent attributes = LedgerTopic.attributes(event, sequence);
    return new ReceivedEvent(attributes, sequence, Optional.of(event));
  }

  private void vacuum() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("vacuum analyze"); // as the database itself would by and by
    }
  }

  private static void reads(String name, IntFunction<String> path) throws Exception {
    Measurements.reads(name, READS, path);
  }
}
