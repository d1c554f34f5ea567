package org.partnershipledger.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.partnershipledger.local.Failure;

/**
 * Keeps programs running: one that dies is started again after a growing wait, and given up when
 * that does not help.
 */
public final class Supervisor {
  private final LastWill will = new LastWill();
  private final RestartPolicy policy;
  private final Leftovers record;
  private final Consumer<String> tell;
  private final Consumer<Failure> giveUp;
  private final Map<String, Watched> watched = new LinkedHashMap<>();
  private boolean stopping;

  /**
   * A supervisor of nothing yet.
   *
   * @param record where the running processes are written down
   * @param tell what happened, one line each
   * @param giveUp what to do when a program does not stay up
   */
  public Supervisor(Leftovers record, Consumer<String> tell, Consumer<Failure> giveUp) {
    this(RestartPolicy.USUAL, record, tell, giveUp);
  }

  /** A supervisor that starts a program again at once and as often as it dies. */
  public static Supervisor tireless(
      Leftovers record, Consumer<String> tell, Consumer<Failure> giveUp) {
    return new Supervisor(RestartPolicy.TIRELESS, record, tell, giveUp);
  }

  Supervisor(
      RestartPolicy policy, Leftovers record, Consumer<String> tell, Consumer<Failure> giveUp) {
    this.policy = policy;
    this.record = record;
    this.tell = tell;
    this.giveUp = giveUp;
  }

  /** Starts a program; until {@link #keepsUp} is called its end is not mended. */
  public synchronized void start(ChildProcess child) {
    Watched entry = new Watched(child);
    watched.put(child.name(), entry);
    run(entry);
  }

  /** From now on this program is started again when it dies. */
  public synchronized void keepsUp(String name) {
    Watched entry = entry(name);
    entry.kept = true;
    if (!entry.process().isAlive()) {
      died(entry, entry.process());
    }
  }

  /** Whether the program runs at this moment. */
  public synchronized boolean runs(String name) {
    return entry(name).process().isAlive();
  }

  /** The process number of a program. */
  public synchronized long pid(String name) {
    return entry(name).process().pid();
  }

  /** Sends a signal such as {@code KILL} or {@code STOP} to a program; it stays watched. */
  public synchronized void signal(String name, String signal) {
    Signals.send(entry(name).process(), signal);
  }

  /** Starts a program again that was stopped, and keeps it up. */
  public synchronized void resume(String name) {
    Watched entry = entry(name);
    entry.kept = true;
    run(entry);
  }

  /** The exit code in words, and the end of the log, of a program that died. */
  public synchronized String epitaph(String name) {
    Watched entry = entry(name);
    return LogTail.of(entry.child.log()).after(name + ending(entry.process()));
  }

  /** Stops these programs together, each by its own signal, and those that will not go by force. */
  public void stop(List<String> names, Duration patience) {
    List<Watched> going = new ArrayList<>();
    synchronized (this) {
      for (String name : names) {
        Watched entry = watched.get(name);
        if (entry != null) {
          entry.kept = false;
          going.add(entry);
        }
      }
    }
    Instant deadline = Instant.now().plus(patience);
    going.forEach(e -> Signals.send(e.process(), e.child.stopSignal()));
    for (Watched entry : going) {
      if (!gone(entry.process(), Duration.between(Instant.now(), deadline))) {
        tell.accept(entry.child.name() + " does not stop; ended by force");
        Signals.kill(entry.process());
      }
    }
  }

  /** No program is started again from here on. */
  public synchronized void stopMending() {
    stopping = true;
  }

  /** Says that everything has been stopped. */
  public synchronized void close() {
    record.clear();
    will.close();
  }

  private void run(Watched entry) {
    Process process = entry.child.start();
    entry.process = process;
    will.covers(process.pid(), entry.child.stopSignal());
    record.write(watched.values().stream().map(Watched::process).toList());
    CompletableFuture<Process> unused =
        process.onExit().whenComplete((p, e) -> ended(entry, process));
  }

  private synchronized void ended(Watched entry, Process process) {
    will.forgets(process.pid(), entry.child.stopSignal());
    died(entry, process);
  }

  private void died(Watched entry, Process process) {
    if (stopping || !entry.kept || entry.mending || entry.process() != process) {
      return;
    }
    Instant now = Instant.now();
    policy
        .next(entry.restarts, now)
        .ifPresentOrElse(wait -> mend(entry, process, now, wait), () -> lose(entry, now));
  }

  private void mend(Watched entry, Process process, Instant now, Duration wait) {
    entry.mending = true;
    entry.restarts.add(now);
    tell.accept(
        "%s%s; starting it again in %.1f s (restart %d of %d)"
            .formatted(
                entry.child.name(),
                ending(process),
                wait.toMillis() / 1000.0,
                policy.recent(entry.restarts, now),
                policy.most()));
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> again(entry));
  }

  private synchronized void again(Watched entry) {
    entry.mending = false;
    if (!stopping && entry.kept) {
      run(entry);
      tell.accept(entry.child.name() + " started again");
    }
  }

  private void lose(Watched entry, Instant now) {
    String sentence =
        "%s has stopped %d times within %d minutes and is given up"
            .formatted(
                entry.child.name(),
                policy.recent(entry.restarts, now) + 1,
                policy.window().toMinutes());
    giveUp.accept(new Failure(LogTail.of(entry.child.log()).after(sentence)));
  }

  private Watched entry(String name) {
    Watched entry = watched.get(name);
    if (entry == null) {
      throw new IllegalArgumentException("never started: " + name);
    }
    return entry;
  }

  private static String ending(Process process) {
    int code = process.isAlive() ? 0 : process.exitValue();
    return code > 128
        ? " was killed (signal " + (code - 128) + ")"
        : " stopped (exit " + code + ")";
  }

  private static boolean gone(Process process, Duration patience) {
    try {
      return process.waitFor(Math.max(0, patience.toMillis()), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
