package org.partnershipledger.local.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.claim.Percentage;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** How amounts and shares are written in a prediction: pounds, and a pair for a range of shares. */
final class Amounts {
  private Amounts() {}

  /**
   * The pounds that stand for an amount: both bounds of a range, else the one figure as stated.
   * Annotations give a range as two entries, one for each bound.
   */
  static List<BigDecimal> pounds(Money money) {
    boolean range = money.qualifier() == Qualifier.BETWEEN;
    return range && money.lowerPence().isPresent() && money.upperPence().isPresent()
        ? List.of(pounds(money.lowerPence().getAsLong()), pounds(money.upperPence().getAsLong()))
        : List.of(pounds(money.statedPence()));
  }

  /** A share and its base; a pair when both bounds are stated and differ. */
  static void share(ObjectNode entry, Optional<Percentage> share, String baseName) {
    if (share.isEmpty()) {
      entry.putNull("percent");
      entry.putNull(baseName);
      return;
    }
    Percentage percentage = share.get();
    if (percentage.qualifier() == Qualifier.BETWEEN) {
      ArrayNode range = entry.putArray("percent");
      percentage.lower().ifPresent(p -> range.add(plain(p)));
      percentage.upper().ifPresent(p -> range.add(plain(p)));
    } else {
      entry.put(
          "percent", percentage.upper().or(percentage::lower).map(Amounts::plain).orElse(null));
    }
    entry.put(baseName, percentage.base().orElse(null));
  }

  private static BigDecimal pounds(long pence) {
    return plain(BigDecimal.valueOf(pence, 2));
  }

  // 18000000 rather than 1.8E+7.
  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
