package org.partnershipledger.contracts.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A figure with its basis, inputs and method; without a value it says why.
 *
 * @param id deterministic from scope, metric and subject
 * @param scope what it is about: a partnership id, or {@code total:} and the dimensions
 * @param metric name in docs/metrics.md ({@code M1})
 * @param label what it is, with unit and basis, for a person
 * @param value the value; empty when not computable or when only bounds are known
 * @param lower lower bound; empty when none
 * @param upper upper bound; empty when none
 * @param category the value of an ordinal figure; empty for a number
 * @param unit {@code GBP}, {@code GBP/year}, {@code percent}, {@code days}, {@code years}, {@code
 *     ratio}, {@code count} or {@code category}
 * @param basis the basis of an amount; empty for other figures
 * @param nullReason code of the reason why there is no value; empty when there is one
 * @param derived whether the claim is itself derived (a share of a base)
 * @param flags cautions that belong to the value
 * @param inputs what it was worked out from
 * @param method version of the method
 * @param validOn the day that it describes; empty for the latest state
 */
public record Figure(
    String id,
    String scope,
    String metric,
    String label,
    Optional<BigDecimal> value,
    Optional<BigDecimal> lower,
    Optional<BigDecimal> upper,
    Optional<String> category,
    String unit,
    Optional<String> basis,
    Optional<String> nullReason,
    boolean derived,
    List<String> flags,
    List<Input> inputs,
    String method,
    Optional<LocalDate> validOn) {
  public Figure {
    flags = flags == null ? List.of() : List.copyOf(flags);
    inputs = inputs == null ? List.of() : List.copyOf(inputs);
    boolean says =
        value.isPresent() || lower.isPresent() || upper.isPresent() || category.isPresent();
    if (!says && nullReason.isEmpty()) {
      throw new IllegalArgumentException("a figure without a value says why");
    }
  }

  /**
   * Something that a figure was worked out from.
   *
   * @param name its name in the formula
   * @param value as written in the formula
   * @param claimId the claim that states it; empty for reference facts
   */
  public record Input(String name, String value, Optional<String> claimId) {}
}
