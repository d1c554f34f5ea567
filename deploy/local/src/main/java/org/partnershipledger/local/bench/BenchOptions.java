package org.partnershipledger.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.local.Failure;

/**
 * What the user asked for.
 *
 * @param articles articles at full speed
 * @param rates articles a second of each steady stream
 * @param steady how long each steady stream goes on
 * @param ledger how many claims to fill the ledger with first, about
 * @param report where the results go; empty for the usual place
 */
record BenchOptions(
    int articles, List<Integer> rates, Duration steady, int ledger, Optional<Path> report) {
  BenchOptions {
    rates = List.copyOf(rates);
  }

  /**
   * Reads the arguments.
   *
   * @throws Failure naming the argument that is wrong
   */
  static BenchOptions parse(String... arguments) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
    int articles = 2_000;
    List<Integer> rates = new ArrayList<>();
    int seconds = 20;
    int ledger = 0;
    Optional<Path> report = Optional.empty();
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--articles" -> articles = positive(option, left);
        case "--rate" -> rates.add(positive(option, left));
        case "--seconds" -> seconds = positive(option, left);
        case "--ledger" -> ledger = positive(option, left);
        case "--report" -> report = Optional.of(Path.of(value(option, left)).toAbsolutePath());
        default -> throw new Failure("there is no option " + option + "; try --help");
      }
    }
    return new BenchOptions(
        articles,
        rates.isEmpty() ? List.of(10) : rates,
        Duration.ofSeconds(seconds),
        ledger,
        report);
  }

  private static int positive(String option, Deque<String> left) {
    String value = value(option, left);
    if (!value.matches("[1-9]\\d{0,7}")) {
      throw new Failure(option + " takes a number from 1 on, not " + value);
    }
    return Integer.parseInt(value);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty() || left.peek().startsWith("--")) {
      throw new Failure(option + " needs a value; try --help");
    }
    return left.pop();
  }
}
