package org.partnershipledger.local.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Place;
import org.partnershipledger.local.Progress;
import org.partnershipledger.local.proof.fault.Line;

/** The program behind {@code deploy/local/bench}: measures a running line. */
public final class Bench {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Bench() {}

  /** Exits with 0 when it has measured, 1 when it could not, 2 when asked wrongly. */
  public static void main(String[] arguments) {
    BenchOptions options;
    try {
      options = BenchOptions.parse(arguments);
    } catch (Failure e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(MISUSED);
      return;
    }
    Path project = Path.of(System.getProperty("ledger.project"));
    Path target = project.resolve("deploy/local/target/bench");
    try {
      run(
          options,
          Place.withData(project, target.resolve("ledger")),
          options.report().orElse(target));
      System.exit(0);
    } catch (Failure e) {
      System.err.println("bench: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static void run(BenchOptions options, Place place, Path folder) {
    Progress progress = new Progress(System.out);
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    try (Line line = Line.start(place, progress)) {
      Runtime.getRuntime().addShutdownHook(new Thread(line::close, "stop"));
      Results results = new Measurement(line, options, progress, load).results();
      Path file = results.write(folder);
      progress.show("\n" + results.text() + "\nThe results are in " + file);
    }
  }
}
