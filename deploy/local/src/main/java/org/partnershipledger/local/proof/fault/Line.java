package org.partnershipledger.local.proof.fault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.partnershipledger.local.Addresses;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Folders;
import org.partnershipledger.local.Place;
import org.partnershipledger.local.Progress;
import org.partnershipledger.local.ServicePorts;
import org.partnershipledger.local.Stack;
import org.partnershipledger.local.process.ChildProcess;
import org.partnershipledger.local.process.Leftovers;
import org.partnershipledger.local.process.Ports;
import org.partnershipledger.local.process.Readiness;
import org.partnershipledger.local.process.Supervisor;
import org.partnershipledger.local.service.Drain;
import org.partnershipledger.local.service.Http;
import org.partnershipledger.local.service.LedgerService;
import org.partnershipledger.local.service.ServiceProcess;

/**
 * A running line whose programs can be killed, frozen, stopped and doubled. A program that dies is
 * started again at once, as a cluster would.
 */
public final class Line implements AutoCloseable {
  private static final Duration READY = Duration.ofSeconds(120);
  private static final Duration STOP = Duration.ofSeconds(40);
  private static final Duration LEFTOVERS = Duration.ofSeconds(40);

  private final Place place;
  private final FileChannel lock;
  private final Addresses addresses;
  private final Supervisor supervisor;
  private final Stack stack;
  private final Ports ports = new Ports();
  private final Map<String, ServiceProcess> doubles = new ConcurrentSkipListMap<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  private Line(
      Place place, FileChannel lock, Addresses addresses, Supervisor supervisor, Stack stack) {
    this.place = place;
    this.lock = lock;
    this.addresses = addresses;
    this.supervisor = supervisor;
    this.stack = stack;
  }

  /** Starts an empty one; what the folder held before is forgotten. */
  public static Line start(Place place, Progress progress) {
    return start(place, place, progress);
  }

  /** The same with the services of another version, to which {@link #renew} puts an end. */
  public static Line start(Place place, Place began, Progress progress) {
    place.requireServices();
    began.requireServices();
    FileChannel lock = place.data().take();
    Leftovers leftovers = new Leftovers(place.data().processes());
    int unused = leftovers.clearAway(LEFTOVERS);
    place.data().forget();
    Path made = Folders.make(place.data().logs());
    Addresses addresses = Addresses.choose(ServicePorts.FREE, place.data().ports());
    Supervisor supervisor = Supervisor.tireless(leftovers, line -> {}, failure -> {});
    Stack stack = new Stack(began, addresses, supervisor, progress);
    Line line = new Line(place, lock, addresses, supervisor, stack);
    try {
      stack.start();
    } catch (Failure e) {
      line.close();
      throw e;
    }
    return line;
  }

  /** Where everything listens. */
  public Addresses addresses() {
    return addresses;
  }

  /** Where the database keeps its data. */
  public Path database() {
    return place.data().postgres();
  }

  /** What admits to writes. */
  public String token() {
    return place.data().token();
  }

  /** Where a service answers. */
  public String url(LedgerService service) {
    return addresses.url(service);
  }

  /** The number of the process that a program is at this moment. */
  public long pid(String program) {
    return supervisor.pid(program);
  }

  /** Ends a program at once, as a power cut would; it is started again. */
  public void kill(String... programs) {
    end("KILL", programs);
  }

  /** Ends a program by another signal; it is started again. */
  public void end(String signal, String... programs) {
    Map<String, Long> before = new ConcurrentSkipListMap<>();
    for (String program : programs) {
      before.put(program, pid(program));
    }
    for (String program : programs) {
      supervisor.signal(program, signal);
    }
    before.forEach(this::awaitAnother);
  }

  private void awaitAnother(String program, long before) {
    if (!Readiness.await(STOP, () -> pid(program) != before)) {
      throw new Failure(program + " does not end, or is not started again");
    }
  }

  /** Lets a program do nothing, without ending it. */
  public void freeze(String program) {
    supervisor.signal(program, "STOP");
  }

  /** Lets a frozen program go on. */
  public void thaw(String program) {
    supervisor.signal(program, "CONT");
  }

  /** Stops programs in order and leaves them stopped. */
  public void stop(String... programs) {
    supervisor.stop(List.of(programs), STOP);
  }

  /** Starts a program again that was stopped. */
  public void resume(String program) {
    supervisor.resume(program);
  }

  /** Starts another instance of a service and waits until it is ready; its name. */
  public String addInstance(LedgerService service) {
    String name = service.serviceName() + "-" + (doubles.size() + 2);
    ServiceProcess process = addresses.process(service, place).another(name, ports.free());
    doubles.put(name, process);
    start(process);
    return name;
  }

  /** Ends the first instance of a service, and starts the version of this project in its place. */
  public void renew(LedgerService service) {
    stop(service.serviceName());
    start(addresses.process(service, place));
  }

  private void start(ServiceProcess process) {
    ChildProcess child = process.child();
    supervisor.start(child);
    Readiness.awaitStart(supervisor, child, READY, process::ready);
  }

  /** Takes the instances out again that were added. */
  public void removeInstances() {
    supervisor.stop(List.copyOf(doubles.keySet()), STOP);
    doubles.clear();
  }

  /** Where an instance answers, be it one of the first ones or one that was added. */
  public String urlOf(String program) {
    ServiceProcess added = doubles.get(program);
    return added != null ? added.url() : url(service(program));
  }

  /** Whether an instance says that it is ready. */
  public boolean isReady(String program) {
    return Http.answers(urlOf(program) + "/q/health/ready");
  }

  /**
   * Waits until every service is ready again.
   *
   * @return how long that took
   * @throws Failure when it takes minutes
   */
  public Duration recovered() {
    Instant begun = Instant.now();
    for (LedgerService service : LedgerService.values()) {
      if (!Readiness.await(READY, () -> isReady(service.serviceName()))) {
        throw new Failure(
            "%s is not ready again after %d s; its log is %s"
                .formatted(service.serviceName(), READY.toSeconds(), place.data().logs()));
      }
    }
    return Duration.between(begun, Instant.now());
  }

  /** Waits until what was accepted has come all the way. */
  public void drain() {
    new Drain(
            url(LedgerService.INGEST),
            url(LedgerService.REGISTRY),
            url(LedgerService.ANALYTICS),
            List.of())
        .await();
  }

  /** Stops everything. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    supervisor.stopMending();
    supervisor.stop(List.copyOf(doubles.keySet()), STOP);
    stack.stop();
    try {
      lock.close();
    } catch (IOException e) {
      // The lock goes with the process anyway.
    }
  }

  private static LedgerService service(String name) {
    return Arrays.stream(LedgerService.values())
        .filter(service -> service.serviceName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no service is named " + name));
  }
}
