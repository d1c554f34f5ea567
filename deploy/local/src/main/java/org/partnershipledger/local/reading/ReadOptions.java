package org.partnershipledger.local.reading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.local.Failure;

/**
 * What the user asked for.
 *
 * @param texts the folder to read
 * @param out the folder to write
 * @param explain with the rules that fired
 * @param gold what to score against, a file or a folder; empty for not at all
 * @param scoring how to score, and what to print of it
 */
record ReadOptions(
    Path texts, Path out, boolean explain, Optional<Path> gold, Set<Scoring> scoring) {
  /** How to score, and what to print of it. */
  enum Scoring {
    PER_DOC("--per-doc"),
    ERRORS("--errors"),
    JSON("--json"),
    STRICT_DATES("--strict-dates"),
    DUP_FP("--dup-fp");

    private final String option;

    Scoring(String option) {
      this.option = option;
    }

    private static Scoring of(String option) {
      return Arrays.stream(values())
          .filter(s -> s.option.equals(option))
          .findFirst()
          .orElseThrow(() -> wrong("there is no option " + option));
    }
  }

  private static final int FOLDERS = 2;

  /**
   * Reads the arguments.
   *
   * @throws Failure saying what is wrong with them
   */
  static ReadOptions parse(String... arguments) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
    List<String> folders = new ArrayList<>();
    boolean explain = false;
    Optional<Path> gold = Optional.empty();
    Set<Scoring> scoring = EnumSet.noneOf(Scoring.class);
    while (!left.isEmpty()) {
      String argument = left.pop();
      switch (argument) {
        case "--explain" -> explain = true;
        case "--score" -> gold = Optional.of(path(value(argument, left)));
        case String option when option.startsWith("-") -> scoring.add(Scoring.of(option));
        default -> folders.add(argument);
      }
    }
    require(folders.size() == FOLDERS, "give the folder to read and the folder to write");
    boolean scored = gold.isPresent();
    scoring.forEach(s -> require(scored, s.option + " needs --score"));
    return new ReadOptions(
        path(folders.getFirst()), path(folders.getLast()), explain, gold, scoring);
  }

  /** Whether this was asked for. */
  boolean asks(Scoring what) {
    return scoring.contains(what);
  }

  private static Path path(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }

  private static String value(String option, Deque<String> left) {
    return Optional.ofNullable(left.poll())
        .filter(v -> !v.startsWith("--"))
        .orElseThrow(() -> wrong(option + " needs a value"));
  }

  private static void require(boolean met, String sentence) {
    if (!met) {
      throw wrong(sentence);
    }
  }

  private static Failure wrong(String sentence) {
    return new Failure(sentence + "; try --help");
  }
}
