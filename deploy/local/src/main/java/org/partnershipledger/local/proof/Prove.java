package org.partnershipledger.local.proof;

import java.nio.file.Path;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.Place;
import org.partnershipledger.local.Progress;
import org.partnershipledger.local.proof.fault.Proof;

/** The program behind {@code deploy/local/prove}: disturbs a line and audits what it then holds. */
public final class Prove {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private Prove() {}

  /** Exits with 0 when all that was run holds, 1 when something does not, 2 when asked wrongly. */
  public static void main(String[] arguments) {
    ProveOptions options;
    try {
      options = ProveOptions.parse(arguments);
    } catch (Failure e) {
      System.err.println("prove: " + e.getMessage());
      System.exit(MISUSED);
      return;
    }
    if (options.list()) {
      list(options);
      return;
    }
    Path target = Path.of(System.getProperty("ledger.project"), "deploy/local/target/prove");
    Place place =
        Place.withData(Path.of(System.getProperty("ledger.project")), target.resolve("ledger"));
    try {
      System.exit(run(options, place, options.report().orElse(target)) ? 0 : FAILED);
    } catch (Failure e) {
      System.err.println("prove: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  private static boolean run(ProveOptions options, Place place, Path folder) {
    Progress progress = new Progress(System.out);
    try (Battery battery =
        new Battery(place, options.previous(), options.scale(), options.seed(), progress)) {
      // Ctrl-C stops what was started; the end of the run has stopped it already.
      Runtime.getRuntime().addShutdownHook(new Thread(battery::close, "stop"));
      Report report = Report.of(options.scale(), options.seed(), battery.run(options.proofs()));
      Path file = report.write(folder);
      progress.show("\n" + report.text() + "\nThe report is in " + file);
      return report.holds();
    }
  }

  private static void list(ProveOptions options) {
    for (Proof proof : Proof.values()) {
      System.out.printf(
          "%-4s %-20s %s%s%n",
          proof.number(),
          proof.title(),
          proof.words(),
          proof
              .whyNot(options.previous().isPresent())
              .map(why -> " (not run: " + why + ")")
              .orElse(""));
    }
  }
}
