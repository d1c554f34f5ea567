package org.partnershipledger.local;

import java.io.IOException;
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

/** One run of the stack, from taking the data folder to leaving nothing running. */
final class Run {
  private static final int DONE = 0;
  private static final int WRONG = 1;
  private static final Duration LEFTOVERS = Duration.ofSeconds(40);

  private final Options options;
  private final Place place;
  private final Progress progress;
  private final AtomicBoolean stopping = new AtomicBoolean();

  Run(Options options, Place place, Progress progress) {
    this.options = options;
    this.place = place;
    this.progress = progress;
  }

  /** Does what the options ask for and ends the program. */
  void toTheEnd() {
    try {
      Optional<Path> folder = prepare();
      FileChannel held = place.data().take();
      clearAway();
      work(held, folder);
      System.exit(DONE);
    } catch (Failure e) {
      fail(e);
    }
  }

  // What can be refused at once is refused before anything is taken or forgotten.
  private Optional<Path> prepare() {
    place.requireServices();
    Optional<Path> folder = Session.folder(options, place);
    folder.ifPresent(ArticleFolder::requireArticles);
    return folder;
  }

  private void clearAway() {
    int cleared = leftovers().clearAway(LEFTOVERS);
    if (cleared > 0) {
      progress.tell("stopped " + cleared + " processes that a killed run had left behind");
    }
    if (options.fresh()) {
      place.data().forget();
    }
    Path made = Folders.make(place.data().logs());
  }

  private void work(FileChannel held, Optional<Path> folder) {
    Addresses addresses = Addresses.choose(options.ports(), place.data().ports());
    Supervisor supervisor = new Supervisor(leftovers(), progress::tell, this::failElsewhere);
    Stack stack = new Stack(place, addresses, supervisor, progress);
    stopAtTheEnd(stack, held);
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

  private Leftovers leftovers() {
    return new Leftovers(place.data().processes());
  }

  // One way out for all: the end, Ctrl-C, SIGTERM and failure run the same hook.
  private void stopAtTheEnd(Stack stack, FileChannel held) {
    Runnable stop =
        () -> {
          stopping.set(true);
          progress.tell("stopping");
          stack.stop();
          release(held);
          progress.tell("stopped; nothing is left running");
        };
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
  }

  private static void release(FileChannel held) {
    try {
      held.close();
    } catch (IOException e) {
      // The lock goes with the process anyway.
    }
  }

  private void fail(Failure e) {
    // What fails because everything is being stopped is no news.
    if (!stopping.get()) {
      System.err.println("up: " + place.data().explain(e).getMessage());
    }
    System.exit(WRONG);
  }

  // The supervisor tells of a lost program while it holds its lock, which the way out needs.
  private void failElsewhere(Failure e) {
    Thread unused = Thread.ofPlatform().start(() -> fail(e));
  }

  private static void waitForever() {
    try {
      Thread.currentThread().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
