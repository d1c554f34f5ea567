package org.partnershipledger.local;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.partnershipledger.local.process.Leftovers;
import org.partnershipledger.local.process.Supervisor;
import org.partnershipledger.local.samples.ArticleFolder;
import org.partnershipledger.local.samples.Submission;

/**
 * The program behind {@code deploy/local/up}: starts the line, fills it, shows what it says, and
 * stops it again.
 */
public final class Up {
  private static final int WRONG = 1;
  private static final int MISUSED = 2;
  private static final AtomicBoolean STOPPING = new AtomicBoolean();
  private static final Duration LEFTOVERS = Duration.ofSeconds(40);

  private Up() {}

  /**
   * Runs until Ctrl-C, or with {@code --once} until the table is shown. Exits with 0 when it did
   * what was asked, 1 when it could not, 2 when asked wrongly.
   */
  public static void main(String[] arguments) {
    try {
      run(Options.parse(arguments));
    } catch (Failure e) {
      System.err.println("up: " + e.getMessage());
      System.exit(MISUSED);
    }
  }

  private static void run(Options options) {
    Progress progress = new Progress(System.out);
    try {
      work(options, progress);
      System.exit(0);
    } catch (Failure e) {
      fail(e);
    }
  }

  private static void work(Options options, Progress progress) {
    Place place = Place.of(Path.of(System.getProperty("ledger.project")), options);
    place.requireServices();
    FileChannel held = place.data().take();
    Leftovers leftovers = new Leftovers(place.data().processes());
    int cleared = leftovers.clearAway(LEFTOVERS);
    if (cleared > 0) {
      progress.tell("stopped " + cleared + " processes that a killed run had left behind");
    }
    if (options.fresh()) {
      place.data().forget();
    }
    Optional<Path> folder = Session.folder(options, place);
    folder.ifPresent(ArticleFolder::requireArticles);
    Folders.make(place.data().logs());
    Addresses addresses = Addresses.choose(options.ports(), place.data().ports());
    Supervisor supervisor = new Supervisor(leftovers, progress::tell, Up::failElsewhere);
    Stack stack = new Stack(place, addresses, supervisor, progress);
    stopAtTheEnd(stack, held, progress);
    // They are read while the programs start.
    CompletableFuture<List<Submission>> articles =
        CompletableFuture.supplyAsync(() -> folder.map(ArticleFolder::read).orElse(List.of()));
    stack.start();
    Session session = new Session(place, addresses, progress);
    session.fill(Waiting.on(articles));
    session.show(options);
    if (!options.once()) {
      session.showAddresses();
      waitForever();
    }
  }

  // One way out for all: the end, Ctrl-C, SIGTERM and failure run the same hook.
  private static void stopAtTheEnd(Stack stack, FileChannel held, Progress progress) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  STOPPING.set(true);
                  progress.tell("stopping");
                  stack.stop();
                  progress.tell(
                      "stopped; " + (held.isOpen() ? "nothing" : "something") + " runs on");
                },
                "stop"));
  }

  private static void fail(Failure e) {
    // What fails because everything is being stopped is no news.
    if (!STOPPING.get()) {
      System.err.println("up: " + e.getMessage());
    }
    System.exit(WRONG);
  }

  // The supervisor tells of a lost program while it holds its lock, and the way out needs that
  // lock.
  private static void failElsewhere(Failure e) {
    Thread.ofPlatform().start(() -> fail(e));
  }

  private static void waitForever() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
