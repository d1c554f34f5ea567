package org.partnershipledger.local.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipledger.local.reading.score.Corpus;
import org.partnershipledger.local.reading.score.FactType;
import org.partnershipledger.local.reading.score.Scores;

/**
 * The figures below which the build fails, by row: of the work set and the check set, or one of the
 * storylines.
 */
record Floors(Map<String, List<Double>> rows) {
  private static final int WORK = 0;
  private static final int CHECK = 1;

  /** The floors of {@code floors.txt}. */
  static Floors load() {
    try {
      Map<String, List<Double>> rows = new LinkedHashMap<>();
      Files.readAllLines(Corpus.file("floors.txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
          .forEach(
              cells ->
                  rows.put(cells.getFirst(), cells.stream().skip(1).map(Double::valueOf).toList()));
      return new Floors(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a {@code floors.txt} whose floors are just under these figures. */
  static String under(Scores work, Scores check, Storylines storylines) {
    StringBuilder text = new StringBuilder();
    for (FactType type : FactType.values()) {
      append(text, type.label(), work.counts(type).f1(), check.counts(type).f1());
    }
    append(text, Scores.TOTAL, work.total().f1(), check.total().f1());
    storylines.shares().forEach((row, share) -> append(text, row, share.value()));
    return text.toString();
  }

  private static void append(StringBuilder text, String row, double... figures) {
    text.append("%-34s".formatted(row.strip()));
    for (double figure : figures) {
      // The next hundredth below, so that no rounding makes a figure fail that has not changed.
      double floor = Math.max(0, Math.ceil(figure * 100) - 1) / 100;
      text.append(String.format(Locale.ROOT, " | %.2f", floor));
    }
    text.append('\n');
  }

  double work(String row) {
    return floor(row, WORK);
  }

  double check(String row) {
    return floor(row, CHECK);
  }

  /** The floor of the storylines, which are one set. */
  double storylines(String row) {
    return floor(row, WORK);
  }

  private double floor(String row, int set) {
    List<Double> floors = rows.getOrDefault(row.strip(), List.of());
    if (floors.size() <= set) {
      throw new IllegalStateException("floors.txt has no floor for " + row.strip());
    }
    return floors.get(set);
  }
}
