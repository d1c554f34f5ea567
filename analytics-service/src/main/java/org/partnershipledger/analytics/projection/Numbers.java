package org.partnershipledger.analytics.projection;

import java.math.BigDecimal;
import java.util.Optional;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/** Numbers as readers see them: half-up, here and nowhere before. */
final class Numbers {
  private static final int EXACT_ENOUGH = 6;

  private Numbers() {}

  /** Pounds: whole where the sum is, else with pence. */
  static BigDecimal pounds(BigDecimal amount) {
    BigDecimal pence = Quantity.rounded(amount, 2);
    return pence.stripTrailingZeros().scale() <= 0 ? pence.setScale(0) : pence;
  }

  /** Two decimals of what a metric gives; empty when it gives none. */
  static Optional<BigDecimal> twoDecimals(Outcome outcome) {
    return outcome.quantity().map(q -> Quantity.rounded(q.shown(), 2));
  }

  /** A number of a published figure: as it is, cut at the sixth decimal when it has no end. */
  static BigDecimal published(BigDecimal number) {
    return number.scale() > EXACT_ENOUGH
        ? Quantity.rounded(number, EXACT_ENOUGH)
        : number.setScale(Math.max(0, number.scale()));
  }

  /** What a metric gives, as an input of another: pounds or per cent, or the reason for none. */
  static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing missing -> missing.why().name();
      case Outcome.Value value -> plain(value.amount().shown());
    };
  }

  /** A number as it stands in a formula, to two decimals. */
  static String plain(BigDecimal number) {
    return pounds(Quantity.rounded(number, 2)).toPlainString();
  }
}
