package org.partnershipledger.local.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.partnershipledger.local.WrittenReport;

/**
 * All that was measured in one run.
 *
 * @param at when it ended
 * @param processors processors of this machine
 * @param loadBefore the machine's load average of one minute before anything of ours ran
 * @param claimsBefore claims in the ledger before the measurement
 * @param startUpSeconds from the start of each program alone until it was ready
 * @param idleMegabytes resident memory of each program after the start
 * @param fullMegabytes the same after the load
 * @param saturation what the line did at full speed
 * @param ceilings what broker and database did alone in the same run
 * @param latencies how long articles took at steady rates
 */
record Results(
    Instant at,
    int processors,
    double loadBefore,
    long claimsBefore,
    Map<String, Double> startUpSeconds,
    Map<String, Double> idleMegabytes,
    Map<String, Double> fullMegabytes,
    Saturation saturation,
    Ceilings ceilings,
    List<Latency> latencies) {
  Results {
    latencies = List.copyOf(latencies);
  }

  /** The results for people. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s; %d processors, load %.2f before; %,d claims in the ledger before",
        at,
        processors,
        loadBefore,
        claimsBefore);
    section(text, "Start-up, seconds", startUpSeconds);
    section(text, "Resident memory after the start, MB", idleMegabytes);
    section(text, "Resident memory after the load, MB", fullMegabytes);
    section(text, "Full speed, articles a second until all had reached", saturation.stages());
    section(text, "Processor time for each article, ms", saturation.processorMillis());
    line(text, "%nOf each of %,d articles", saturation.articles());
    line(text, "  %-42s %10.1f", "claims recorded", saturation.claims());
    line(text, "  %-42s %10.1f", "rows written in both databases", saturation.rows());
    line(text, "  %-42s %10.1f", "records on the topics", saturation.records());
    line(text, "  %-42s %10.1f", "kilobytes of these records", saturation.recordBytes() / 1000);
    line(text, "  %-42s %10.1f", "kilobytes in both databases", saturation.databaseBytes() / 1000);
    line(text, "%nThe same alone, articles a second");
    line(text, "  %-42s %10.1f", "records written to the broker", ceilings.producedPerSecond());
    line(text, "  %-42s %10.1f", "records read from the broker", ceilings.consumedPerSecond());
    line(text, "  %-42s %10.1f", "rows upserted in batches of 500", ceilings.upsertedPerSecond());
    line(text, "  %-42s %10.0f", "(rows a second)", ceilings.rowsPerSecond());
    line(
        text, "  %-42s %10.3f", "line / lowest of them", saturation.endToEnd() / ceilings.lowest());
    for (Latency latency : latencies) {
      line(
          text,
          "%nAt %d articles a second (%d of them), milliseconds: median, p99",
          latency.perSecond(),
          latency.articles());
      latency
          .hops()
          .forEach(
              (hop, time) -> line(text, "  %-42s %10.1f %10.1f", hop, time.median(), time.p99()));
    }
    return text.toString();
  }

  /** Writes the results for people and for programs; returns the former's place. */
  Path write(Path folder) {
    return WrittenReport.write(folder, "bench", text(), this);
  }

  private static void section(StringBuilder text, String title, Map<String, Double> values) {
    line(text, "%n%s", title);
    values.forEach((name, value) -> line(text, "  %-42s %10.1f", name, value));
    if (title.endsWith("MB") || title.endsWith("ms")) {
      double sum = values.values().stream().mapToDouble(Double::doubleValue).sum();
      line(text, "  %-42s %10.1f", "together", sum);
    }
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format + "%n", values));
  }
}
