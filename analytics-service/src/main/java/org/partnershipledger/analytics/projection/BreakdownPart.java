package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partnershipledger.analytics.figure.Flag;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.Breakdown;
import org.partnershipledger.analytics.savings.Contribution;
import org.partnershipledger.analytics.savings.TotalBasis;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * What one saving of a partnership adds to one total, in pounds.
 *
 * @param partnership the partnership
 * @param claims the claim, or the sides of a conflict
 * @param bodies whose money it is
 * @param kind promised, made, target or required
 * @param basis the basis of the total
 * @param amount the number as stated; null when there are only bounds
 * @param minimum the least it can be
 * @param maximum the most
 * @param members the bodies that it is about, by id
 * @param breakdown where it belongs in each dimension
 * @param flags cautions
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BreakdownPart(
    String partnership,
    List<String> claims,
    @JsonProperty("class") BodyClass bodies,
    SavingsKind kind,
    TotalBasis basis,
    Optional<BigDecimal> amount,
    BigDecimal minimum,
    BigDecimal maximum,
    Set<String> members,
    Breakdown breakdown,
    Set<Flag> flags) {

  static BreakdownPart of(Contribution part) {
    return new BreakdownPart(
        part.partnershipId(),
        part.claimIds(),
        part.bodies(),
        part.kind(),
        part.basis(),
        part.pounds().point().map(BreakdownPart::pounds),
        pounds(part.pounds().least()),
        pounds(part.pounds().most()),
        part.members(),
        part.breakdown(),
        part.flags());
  }

  private static BigDecimal pounds(BigDecimal amount) {
    return Quantity.rounded(amount, 2);
  }
}
