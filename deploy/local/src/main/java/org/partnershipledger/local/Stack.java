package org.partnershipledger.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.partnershipledger.local.broker.BrokerProcess;
import org.partnershipledger.local.broker.Topics;
import org.partnershipledger.local.postgres.Postgres;
import org.partnershipledger.local.process.ChildProcess;
import org.partnershipledger.local.process.Ports;
import org.partnershipledger.local.process.Readiness;
import org.partnershipledger.local.process.Supervisor;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.local.service.ServiceProcess;

/** The five programs of the line: started in the order of their needs, stopped in reverse. */
public final class Stack {
  private static final Duration READY = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(30);

  private final Place place;
  private final Addresses addresses;
  private final Supervisor supervisor;
  private final Progress progress;

  /** The line at these addresses, watched by this supervisor. */
  public Stack(Place place, Addresses addresses, Supervisor supervisor, Progress progress) {
    this.place = place;
    this.addresses = addresses;
    this.supervisor = supervisor;
    this.progress = progress;
  }

  /** Starts everything and returns when the services are ready. */
  public void start() {
    inParallel(List.of(this::startBroker, this::startPostgres));
    List<Runnable> services = new ArrayList<>();
    for (LedgerService service : LedgerService.values()) {
      services.add(() -> startService(service));
    }
    inParallel(services);
  }

  /** Stops everything that was started: first those who write, then what they write to. */
  public void stop() {
    supervisor.stopMending();
    supervisor.stop(
        Arrays.stream(LedgerService.values()).map(LedgerService::serviceName).toList(), STOP);
    supervisor.stop(List.of(BrokerProcess.NAME, Postgres.NAME), STOP);
    supervisor.close();
  }

  private void startBroker() {
    Instant begun = Instant.now();
    ChildProcess broker =
        BrokerProcess.of(
            place.jvm(),
            place.launcherJar(),
            addresses.brokerSettings(place.data().kafka()),
            place.data().brokerSettings(),
            place.data().logs());
    supervisor.start(broker);
    Readiness.awaitStart(supervisor, broker, READY, () -> !Ports.isFree(addresses.kafka()));
    try (Topics topics = new Topics(addresses.bootstrap())) {
      Readiness.awaitStart(supervisor, broker, READY, topics::answers);
      progress.done("Kafka ready on " + addresses.bootstrap(), begun);
      Instant asked = Instant.now();
      topics.create();
      progress.done("topics made", asked);
    }
  }

  private void startPostgres() {
    Instant begun = Instant.now();
    Path log = place.data().logs().resolve("postgres.log");
    Postgres postgres =
        Postgres.unpackedUnder(
            place.unpacked(), place.data().postgres(), log, addresses.postgres());
    postgres.initialise();
    ChildProcess server = postgres.server();
    supervisor.start(server);
    Readiness.awaitStart(supervisor, server, READY, postgres::answers);
    postgres.create(addresses.databases());
    progress.done("Postgres ready on 127.0.0.1:" + addresses.postgres(), begun);
  }

  private void startService(LedgerService service) {
    Instant begun = Instant.now();
    ServiceProcess process = addresses.process(service, place);
    ChildProcess child = process.child();
    supervisor.start(child);
    Readiness.awaitStart(supervisor, child, READY, process::ready);
    progress.done(service.serviceName() + " ready on " + addresses.url(service), begun);
  }

  private static void inParallel(List<Runnable> tasks) {
    List<CompletableFuture<Void>> running =
        tasks.stream().map(t -> CompletableFuture.runAsync(t, Thread::startVirtualThread)).toList();
    CompletableFuture<Void> all =
        CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new));
    // The first failure ends the run; the others need not be waited for.
    for (CompletableFuture<Void> one : running) {
      CompletableFuture<Void> unused =
          one.whenComplete(
              (done, failure) -> {
                if (failure != null) {
                  boolean first = all.completeExceptionally(failure);
                }
              });
    }
    Void unused = Waiting.on(all);
  }
}
