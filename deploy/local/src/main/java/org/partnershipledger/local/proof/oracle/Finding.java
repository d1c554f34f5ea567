package org.partnershipledger.local.proof.oracle;

import java.util.List;

/**
 * What a check found.
 *
 * @param check what was checked, in words
 * @param compared how many things were compared
 * @param faults what is wrong, one sentence each; empty when all is right
 */
public record Finding(String check, long compared, List<String> faults) {
  public Finding {
    faults = List.copyOf(faults);
  }

  /** Whether nothing is wrong. */
  public boolean holds() {
    return faults.isEmpty();
  }
}
