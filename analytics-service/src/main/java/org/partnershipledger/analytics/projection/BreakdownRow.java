package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.TotalLine;
import org.partnershipledger.analytics.savings.TotalSums;

/**
 * A total (M10) within one value of a dimension, in pounds, or pounds a year by its basis.
 *
 * @param value the value of the dimension
 * @param bodies whose money
 * @param kind promised, made, target or required
 * @param basis the basis of the total
 * @param amount the sum of the stated numbers; null when there are only bounds
 * @param minimum the sum of the least amounts
 * @param maximum the sum of the most
 * @param parts how many savings it sums
 * @param contained how many were left out, being contained in a larger partnership's saving
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BreakdownRow(
    String value,
    @JsonProperty("class") String bodies,
    String kind,
    String basis,
    Optional<BigDecimal> amount,
    BigDecimal minimum,
    BigDecimal maximum,
    long parts,
    long contained) {
  private static final int PENCE = 2;

  /** The row of sums that were worked out. */
  static BreakdownRow of(TotalLine line, TotalSums sums) {
    return new BreakdownRow(
        line.value(),
        line.key().bodies().wire(),
        line.key().kind().wire(),
        line.key().basis().wire(),
        sums.amount().map(amount -> Quantity.rounded(amount, PENCE)),
        Quantity.rounded(sums.minimum(), PENCE),
        Quantity.rounded(sums.maximum(), PENCE),
        sums.parts(),
        sums.contained());
  }
}
