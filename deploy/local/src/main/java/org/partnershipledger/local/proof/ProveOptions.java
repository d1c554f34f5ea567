package org.partnershipledger.local.proof;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.proof.fault.Proof;
import org.partnershipledger.local.proof.fault.Scale;

/**
 * What the user asked for.
 *
 * @param proofs the tests to run, in the order of the battery
 * @param scale how much of everything
 * @param seed what plans and articles follow from
 * @param list only list the tests
 * @param report where the report goes; empty for the usual place
 * @param previous a folder with the version before, built; empty for none
 */
record ProveOptions(
    List<Proof> proofs,
    Scale scale,
    long seed,
    boolean list,
    Optional<Path> report,
    Optional<Path> previous) {
  private static final long USUAL_SEED = 1948;

  ProveOptions {
    proofs = List.copyOf(proofs);
  }

  /**
   * Reads the arguments.
   *
   * @throws Failure naming the argument that is wrong
   */
  static ProveOptions parse(String... arguments) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
    List<Proof> proofs = new ArrayList<>();
    Scale scale = Scale.SHORT;
    long seed = USUAL_SEED;
    boolean list = false;
    Optional<Path> report = Optional.empty();
    Optional<Path> previous = Optional.empty();
    while (!left.isEmpty()) {
      String argument = left.pop();
      switch (argument) {
        case "--short" -> scale = Scale.SHORT;
        case "--full" -> scale = Scale.FULL;
        case "--list" -> list = true;
        case "--seed" -> seed = number(argument, left);
        case "--report" -> report = Optional.of(path(argument, left));
        case "--previous" -> previous = Optional.of(path(argument, left));
        default -> proofs.add(proof(argument));
      }
    }
    return new ProveOptions(
        proofs.isEmpty() ? List.of(Proof.values()) : proofs.stream().sorted().distinct().toList(),
        scale,
        seed,
        list,
        report,
        previous);
  }

  private static Path path(String option, Deque<String> left) {
    return Path.of(value(option, left)).toAbsolutePath();
  }

  private static Proof proof(String name) {
    if (name.startsWith("-")) {
      throw new Failure("there is no option " + name + "; try --help");
    }
    return Proof.named(name)
        .orElseThrow(() -> new Failure("there is no test " + name + "; --list names them"));
  }

  private static long number(String option, Deque<String> left) {
    String value = value(option, left);
    if (!value.matches("\\d{1,18}")) {
      throw new Failure(option + " takes a number, not " + value);
    }
    return Long.parseLong(value);
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty() || left.peek().startsWith("--")) {
      throw new Failure(option + " needs a value; try --help");
    }
    return left.pop();
  }
}
