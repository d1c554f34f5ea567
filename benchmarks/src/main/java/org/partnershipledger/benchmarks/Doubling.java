package org.partnershipledger.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a text, then one twice as long, up to a million characters, and prints what each took. */
public final class Doubling {
  private static final int SHORTEST = 15_625;
  private static final int LONGEST = 1_000_000;
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 9;

  private Doubling() {}

  /** Prints processor time for each length, and how many times that of half the length it is. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    Path root = Corpus.root();
    Ledger ledger = new Ledger();
    double before = 0;
    for (int length = SHORTEST; length <= LONGEST; length *= 2) {
      String text = Corpus.longText(root, length).text().substring(0, length);
      Speed speed = Speed.of(ledger, List.of(text), WARM_UP, ROUNDS);
      double millis = 1_000 / speed.cpu();
      String ratio = before == 0 ? "" : String.format(Locale.ROOT, ", %.2f times", millis / before);
      out.printf(Locale.ROOT, "%9d characters %7.1f ms%s%n", length, millis, ratio);
      before = millis;
    }
  }
}
