package org.partnershipledger.analytics.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Quantity;
import org.partnershipledger.analytics.savings.BodyClass;
import org.partnershipledger.analytics.savings.Breakdown;
import org.partnershipledger.analytics.savings.LeftOut;
import org.partnershipledger.contracts.json.EventJson;
import org.partnershipledger.contracts.vocabulary.SavingsKind;

/**
 * A savings claim that no total has.
 *
 * @param partnership the partnership
 * @param claim the claim
 * @param bodies whose money it would be
 * @param kind promised, made, target or required
 * @param amount pounds; null for a share without a base
 * @param reason why it is left out, in words
 * @param other the claim that stands for, contains or replaces it; null when none
 * @param breakdown where it would belong
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LeftOutRow(
    String partnership,
    String claim,
    @JsonProperty("class") BodyClass bodies,
    SavingsKind kind,
    Optional<BigDecimal> amount,
    String reason,
    Optional<String> other,
    Breakdown breakdown) {

  /** Its document, as it is stored and answered. */
  static String document(LeftOut left) {
    return EventJson.text(of(left));
  }

  private static LeftOutRow of(LeftOut left) {
    return new LeftOutRow(
        left.partnershipId(),
        left.claimId(),
        left.bodies(),
        left.kind(),
        left.pounds().map(q -> Quantity.rounded(q.shown(), 2)),
        left.reason(),
        left.other(),
        left.breakdown());
  }
}
