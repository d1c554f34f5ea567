package org.partnershipledger.contracts.article;

import java.util.List;

/**
 * What tells copies and shared press releases apart from independent reports.
 *
 * @param shingles how many distinct five-word shingles the text has
 * @param sketch the smallest hashes of them, ascending, at most 512; complete when shingles is not
 *     larger
 * @param quotations hashes of quotations of eight words or more, ascending
 */
public record Fingerprint(int shingles, List<Integer> sketch, List<Integer> quotations) {
  public Fingerprint {
    sketch = sketch == null ? List.of() : List.copyOf(sketch);
    quotations = quotations == null ? List.of() : List.copyOf(quotations);
  }
}
