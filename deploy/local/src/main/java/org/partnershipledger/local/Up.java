package org.partnershipledger.local;

import java.nio.file.Path;

/**
 * The program behind {@code deploy/local/up}: starts the line, fills it, shows what it says, and
 * stops it again.
 */
public final class Up {
  private static final int MISUSED = 2;

  private Up() {}

  /**
   * Runs until Ctrl-C, or with {@code --once} until the table is shown. Exits with 0 when it did
   * what was asked, 1 when it could not, 2 when asked wrongly.
   */
  public static void main(String[] arguments) {
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (Failure e) {
      System.err.println("up: " + e.getMessage());
      System.exit(MISUSED);
      return;
    }
    Place place = Place.of(Path.of(System.getProperty("ledger.project")), options);
    new Run(options, place, new Progress(System.out)).toTheEnd();
  }
}
