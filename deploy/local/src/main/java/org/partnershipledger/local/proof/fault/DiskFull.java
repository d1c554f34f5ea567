package org.partnershipledger.local.proof.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.broker.BrokerProcess;
import org.partnershipledger.local.load.Delivery;
import org.partnershipledger.local.load.Pace;

/**
 * The broker's disk takes nothing more: every write of it fails from one moment on, until it has
 * ended itself and was started again. The limit on the size of files does it, so that no disk has
 * to be filled.
 */
final class DiskFull implements Fault {
  private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");
  private static final int ARTICLES = 5_000;
  private static final int TIMES = 4;
  private static final int MILLIS_AN_ARTICLE = 10;

  /** Whether this machine can do so. */
  static boolean isPossible() {
    return Files.isExecutable(PRLIMIT);
  }

  @Override
  public void disturb(Trial trial) {
    int times = trial.scale().faults(TIMES);
    int share = trial.scale().articles(ARTICLES) / times;
    for (int i = 0; i < times; i++) {
      Delivery delivery = trial.send(share, Pace.FULL);
      trial.moment(share * MILLIS_AN_ARTICLE);
      long broker = trial.line().pid(BrokerProcess.NAME);
      refuseWrites(broker);
      trial.until(
          "that the broker has ended", () -> trial.line().pid(BrokerProcess.NAME) != broker);
      trial.tell("every write of the broker failed, and it ended");
      trial.add("times that every write failed", 1);
      trial.accepted(delivery);
    }
  }

  private static void refuseWrites(long pid) {
    try {
      int code =
          new ProcessBuilder(PRLIMIT.toString(), "--pid", Long.toString(pid), "--fsize=1:1")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (code != 0) {
        throw new Failure("the size of the broker's files cannot be limited (exit " + code + ")");
      }
    } catch (IOException e) {
      throw new Failure("prlimit cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", e);
    }
  }
}
