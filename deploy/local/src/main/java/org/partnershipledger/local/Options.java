package org.partnershipledger.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param fresh forget what the ledger holds
 * @param once stop after the table
 * @param samples the folder of articles to read; empty for those that come with the project
 * @param json where to write the overview as data; empty for nowhere
 * @param data where the ledger keeps its data; empty for {@code .ledger} in the project
 * @param ports the services' ports
 */
record Options(
    boolean fresh,
    boolean once,
    Optional<Path> samples,
    Optional<Path> json,
    Optional<Path> data,
    ServicePorts ports) {

  /**
   * Reads the arguments.
   *
   * @throws Failure naming the argument that is wrong
   */
  static Options parse(String... arguments) {
    Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
    boolean fresh = false;
    boolean once = false;
    Optional<Path> samples = Optional.empty();
    Optional<Path> json = Optional.empty();
    Optional<Path> data = Optional.empty();
    ServicePorts ports = ServicePorts.USUAL;
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--fresh" -> fresh = true;
        case "--once" -> once = true;
        case "--samples" -> samples = Optional.of(path(option, left));
        case "--json" -> json = Optional.of(path(option, left));
        case "--data" -> data = Optional.of(path(option, left));
        case "--ports" -> ports = ServicePorts.parse(value(option, left));
        default -> throw new Failure("there is no option " + option + "; try --help");
      }
    }
    return new Options(fresh, once, samples, json, data, ports);
  }

  private static Path path(String option, Deque<String> left) {
    return Path.of(value(option, left)).toAbsolutePath().normalize();
  }

  private static String value(String option, Deque<String> left) {
    List<String> values = left.stream().limit(1).filter(v -> !v.startsWith("--")).toList();
    if (values.isEmpty()) {
      throw new Failure(option + " needs a value; try --help");
    }
    left.pop();
    return values.getFirst();
  }
}
