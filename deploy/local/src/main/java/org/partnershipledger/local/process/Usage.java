package org.partnershipledger.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process uses, as Linux tells it.
 *
 * @param residentMegabytes memory that it holds
 * @param processorSeconds processor time that it has taken since it began
 * @param descriptors files and connections that it has open
 */
public record Usage(double residentMegabytes, double processorSeconds, long descriptors) {
  /** A usage where nothing can be told: the process has gone, or the system is not Linux. */
  public static final Usage UNKNOWN = new Usage(0, 0, 0);

  private static final double KILOBYTES = 1024;
  private static final double TICKS_A_SECOND = 100;
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  /** What a process uses at this moment; {@link #UNKNOWN} when that cannot be told. */
  public static Usage of(long pid) {
    Path process = Path.of("/proc", Long.toString(pid));
    try (Stream<Path> open = Files.list(process.resolve("fd"))) {
      long descriptors = open.count();
      return new Usage(resident(process), processor(process), descriptors);
    } catch (IOException e) {
      return UNKNOWN;
    }
  }

  /**
   * What a process and those that it started use. Memory that they share is in each of them, so
   * that the sum is too high for Postgres.
   */
  public static Usage ofAll(long pid) {
    return ProcessHandle.of(pid).stream()
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .map(process -> of(process.pid()))
        .reduce(UNKNOWN, Usage::plus);
  }

  /** The sum of two. */
  public Usage plus(Usage other) {
    return new Usage(
        residentMegabytes + other.residentMegabytes,
        processorSeconds + other.processorSeconds,
        descriptors + other.descriptors);
  }

  private static double resident(Path process) throws IOException {
    return Files.readAllLines(process.resolve("status")).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .map(line -> line.replaceAll("\\D", ""))
            .mapToDouble(Double::parseDouble)
            .sum()
        / KILOBYTES;
  }

  // The name in the second field may hold blanks; the rest begins behind its bracket.
  private static double processor(Path process) throws IOException {
    String line = Files.readString(process.resolve("stat"));
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]))
        / TICKS_A_SECOND;
  }
}
