package org.partnershipledger.kubernetes.service;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnershipledger.kubernetes.service.BillOfMaterials.Part;

/**
 * The work of others that is shipped.
 *
 * @param licences by name and version, the licences that it is offered under
 */
public record LicenceList(TreeMap<String, List<String>> licences) {

  /**
   * Those under which somebody may pass on a whole that has such a part; SPDX ids, and what nobody
   * claims any rights to.
   */
  private static final Set<String> FITTING =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "MIT",
          "MIT-0",
          "Public Domain");

  /** That of these files; one that is not on the bill has no licence. */
  public static LicenceList of(Collection<String> files, BillOfMaterials bill) {
    TreeMap<String, List<String>> licences = new TreeMap<>();
    for (String file : files) {
      Part part = bill.parts().getOrDefault(file, new Part(file, List.of()));
      licences.put(part.name(), part.licences());
    }
    return new LicenceList(licences);
  }

  /** This one and another. */
  public LicenceList and(LicenceList other) {
    TreeMap<String, List<String>> both = new TreeMap<>(licences);
    both.putAll(other.licences);
    return new LicenceList(both);
  }

  /** What is offered under no licence that fits, with those that it is offered under. */
  public List<String> faults() {
    return licences.entrySet().stream()
        .filter(part -> Collections.disjoint(part.getValue(), FITTING))
        .map(part -> part.getKey() + ": " + part.getValue())
        .toList();
  }

  /** A table in Markdown. */
  public String asTable() {
    return licences.entrySet().stream()
        .map(part -> "| " + part.getKey() + " | " + String.join(" or ", part.getValue()) + " |\n")
        .collect(Collectors.joining("", "| part | licence |\n|---|---|\n", ""));
  }
}
