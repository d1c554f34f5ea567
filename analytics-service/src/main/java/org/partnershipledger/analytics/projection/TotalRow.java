package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.analytics.savings.Totals;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * A total (M10), in pounds.
 *
 * @param bodies whose money
 * @param kind promised, made, target or required
 * @param basis the basis of the total
 * @param amount the sum of the stated numbers; null when there are only bounds
 * @param minimum the sum of the least amounts
 * @param maximum the sum of the most
 * @param claims the claims of the parts, by partnership
 * @param parts what it sums; the first of them, where there are more
 * @param contained what was left out, being contained in a larger partnership's saving; the first
 * @param flags the cautions of all parts
 * @param inAll how long both lists are in all
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TotalRow(
    @JsonProperty("class") BodyClass bodies,
    SavingsKind kind,
    TotalBasis basis,
    Optional<BigDecimal> amount,
    BigDecimal minimum,
    BigDecimal maximum,
    List<String> claims,
    List<PartRow> parts,
    List<PartRow> contained,
    List<String> flags,
    InAll inAll) {
  /** How many parts are listed of each total. */
  static final int LISTED = 100;

  /** How many savings it sums, and how many were left out as contained in another. */
  public record InAll(long parts, long contained) {}

  /** What one saving adds. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record PartRow(
      String partnership,
      List<String> claims,
      Optional<BigDecimal> amount,
      BigDecimal minimum,
      BigDecimal maximum,
      List<String> flags) {}

  /** The row of a total that was worked out whole. */
  public static TotalRow of(Totals.Total total) {
    return of(KeptTotal.of(total, LISTED));
  }

  /** The row of a total. */
  static TotalRow of(KeptTotal total) {
    return new TotalRow(
        total.key().bodies(),
        total.key().kind(),
        total.key().basis(),
        total.sums().amount().map(TotalRow::pounds),
        pounds(total.sums().minimum()),
        pounds(total.sums().maximum()),
        total.parts().stream().flatMap(p -> p.claimIds().stream()).toList(),
        total.parts().stream().map(TotalRow::part).toList(),
        total.contained().stream().map(TotalRow::part).toList(),
        total.flags().stream().map(Flag::name).toList(),
        new InAll(total.sums().parts(), total.sums().contained()));
  }

  private static PartRow part(Contribution part) {
    return new PartRow(
        part.partnershipId(),
        part.claimIds(),
        part.pounds().point().map(TotalRow::pounds),
        pounds(part.pounds().least()),
        pounds(part.pounds().most()),
        part.flags().stream().sorted().map(Flag::name).toList());
  }

  private static BigDecimal pounds(BigDecimal amount) {
    return Quantity.rounded(amount, 2);
  }
}
