package org.partnershipledger.local.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipledger.local.proof.oracle.Finding;

/**
 * What came of one test.
 *
 * @param number its number
 * @param name its name
 * @param words what it did
 * @param seconds how long it took, with its audit
 * @param counts what was counted, by name
 * @param faults what was not as it must be during the fault
 * @param findings what the audit found afterwards
 * @param notRun why it was not run; empty when it was
 */
public record Outcome(
    String number,
    String name,
    String words,
    double seconds,
    Map<String, Number> counts,
    List<String> faults,
    List<Finding> findings,
    Optional<String> notRun) {
  public Outcome {
    faults = List.copyOf(faults);
    findings = List.copyOf(findings);
  }

  /** Whether all was as it must be; one that was not run has not failed. */
  public boolean holds() {
    return faults.isEmpty() && findings.stream().allMatch(Finding::holds);
  }

  /** All that is wrong, of the fault and of the audit. */
  public List<String> wrong() {
    return Stream.concat(
            faults.stream(),
            findings.stream()
                .flatMap(f -> f.faults().stream().map(fault -> f.check() + ": " + fault)))
        .toList();
  }

  /** How many things the audit compared. */
  public long compared() {
    return findings.stream().mapToLong(Finding::compared).sum();
  }
}
