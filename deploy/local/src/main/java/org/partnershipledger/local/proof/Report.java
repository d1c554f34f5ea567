package org.partnershipledger.local.proof;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnershipledger.local.WrittenReport;
import org.partnershipledger.local.proof.fault.Scale;
import org.partnershipledger.local.proof.oracle.Finding;

/**
 * What a run of the battery came to.
 *
 * @param at when it ended
 * @param scale short or full
 * @param seed what plans and articles followed from
 * @param outcomes what came of each test
 */
public record Report(Instant at, String scale, long seed, List<Outcome> outcomes) {
  private static final int FAULTS_TOLD = 5;

  public Report {
    outcomes = List.copyOf(outcomes);
  }

  /** The report of these outcomes, now. */
  static Report of(Scale scale, long seed, List<Outcome> outcomes) {
    return new Report(Instant.now(), scale.name(), seed, outcomes);
  }

  /** Whether all that was run was as it must be. */
  boolean holds() {
    return outcomes.stream().allMatch(Outcome::holds);
  }

  /** A test in one line. */
  static String line(Outcome outcome) {
    String verdict =
        outcome
            .notRun()
            .map(why -> "not run")
            .orElseGet(
                () ->
                    outcome.holds()
                        ? "holds, %,d things compared".formatted(outcome.compared())
                        : "FAILS");
    return "%-4s %-20s %s".formatted(outcome.number(), outcome.name(), verdict);
  }

  /** The report for people. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("The line under faults, %s form, seed %d, %s%n".formatted(scale, seed, at));
    for (Outcome outcome : outcomes) {
      text.append(String.format(Locale.ROOT, "%n%s, %.1f s%n", line(outcome), outcome.seconds()));
      text.append("     ").append(outcome.words()).append('\n');
      outcome.notRun().ifPresent(why -> text.append("     not run: ").append(why).append('\n'));
      outcome
          .counts()
          .forEach((what, number) -> text.append("     %s: %s%n".formatted(what, shown(number))));
      outcome.findings().forEach(finding -> text.append(told(finding)));
      told(text, outcome.faults());
    }
    long run = outcomes.stream().filter(outcome -> outcome.notRun().isEmpty()).count();
    long failed = outcomes.stream().filter(outcome -> !outcome.holds()).count();
    text.append(
        "%n%d of %d tests hold, %d were not run.%n"
            .formatted(run - failed, run, outcomes.size() - run));
    text.append("One broker, one disk, loopback: this proves the services, not replication.\n");
    return text.toString();
  }

  /** Writes the report for people and for programs; returns the former's place. */
  Path write(Path folder) {
    return WrittenReport.write(folder, "report", text(), this);
  }

  private static String told(Finding finding) {
    StringBuilder text =
        new StringBuilder(
            "     %-5s %s (%,d)%n"
                .formatted(finding.holds() ? "yes" : "NO", finding.check(), finding.compared()));
    told(text, finding.faults());
    return text.toString();
  }

  private static void told(StringBuilder text, List<String> faults) {
    text.append(
        faults.stream()
            .limit(FAULTS_TOLD)
            .map(fault -> "           " + fault + "\n")
            .collect(Collectors.joining()));
    if (faults.size() > FAULTS_TOLD) {
      text.append("           and %d more%n".formatted(faults.size() - FAULTS_TOLD));
    }
  }

  private static String shown(Number number) {
    return number instanceof Double value
        ? String.format(Locale.ROOT, "%.1f", value)
        : String.format(Locale.ROOT, "%,d", number.longValue());
  }
}
