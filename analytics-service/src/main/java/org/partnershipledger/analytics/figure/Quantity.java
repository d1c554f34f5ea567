package org.partnershipledger.analytics.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.partnershipledger.contracts.claim.Money;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/**
 * A number with the bounds that the text gives it. Nothing is rounded before it is shown.
 *
 * @param point the number as stated; empty where the text gives only bounds
 * @param low the least it can be; empty when the text does not say
 * @param high the most it can be; empty when the text does not say
 */
public record Quantity(
    Optional<BigDecimal> point, Optional<BigDecimal> low, Optional<BigDecimal> high) {
  /** Precision of divisions; far beyond anything shown. */
  public static final MathContext PRECISION = MathContext.DECIMAL128;

  public Quantity {
    if (point.isEmpty() && low.isEmpty() && high.isEmpty()) {
      throw new IllegalArgumentException("a quantity has a number or a bound");
    }
  }

  /** A number stated as it is. */
  public static Quantity exactly(BigDecimal number) {
    return new Quantity(Optional.of(number), Optional.of(number), Optional.of(number));
  }

  /** Two bounds without a number between them. */
  public static Quantity between(BigDecimal low, BigDecimal high) {
    return new Quantity(Optional.empty(), Optional.of(low), Optional.of(high));
  }

  /** The pounds of an amount, with its bounds. */
  public static Quantity pounds(Money money) {
    return qualified(money.qualifier(), bound(money.lowerPence()), bound(money.upperPence()));
  }

  /**
   * A number as its qualifier bounds it: "up to" and "between" give bounds only, the others also a
   * number.
   */
  public static Quantity qualified(
      Qualifier qualifier, Optional<BigDecimal> low, Optional<BigDecimal> high) {
    Optional<BigDecimal> stated = high.isPresent() ? high : low;
    Optional<BigDecimal> point =
        switch (qualifier) {
          case EXACT, ABOUT, NEARLY, AT_LEAST, MORE_THAN -> stated;
          case UP_TO, BETWEEN -> Optional.empty();
        };
    return new Quantity(point, low, high);
  }

  /** The number that stands in a table: the stated one, else the upper bound, else the lower. */
  public BigDecimal shown() {
    return point.or(() -> high).or(() -> low).orElseThrow();
  }

  /** What a sum takes as the least: the lower bound, else the number, else nothing. */
  public BigDecimal least() {
    return low.or(() -> point).orElse(BigDecimal.ZERO);
  }

  /** What a sum takes as the most: the upper bound, else the number, else the lower bound. */
  public BigDecimal most() {
    return high.or(() -> point).or(() -> low).orElseThrow();
  }

  /** The number and both bounds under a rising function. */
  public Quantity map(UnaryOperator<BigDecimal> rising) {
    return new Quantity(point.map(rising), low.map(rising), high.map(rising));
  }

  /** Times a positive number. */
  public Quantity times(BigDecimal factor) {
    return map(n -> n.multiply(factor));
  }

  /** Divided by a positive quantity; each bound meets the opposite one. */
  public Quantity over(Quantity divisor) {
    return new Quantity(
        point.flatMap(n -> divisor.point.map(d -> n.divide(d, PRECISION))),
        low.map(n -> n.divide(divisor.most(), PRECISION)),
        high.map(n -> n.divide(divisor.smallest(), PRECISION)));
  }

  /** The sum with another; without a number where one of the two has none. */
  public Quantity plus(Quantity other) {
    return new Quantity(
        point.flatMap(n -> other.point.map(n::add)),
        Optional.of(least().add(other.least())),
        Optional.of(most().add(other.most())));
  }

  /** Less a quantity; each bound meets the opposite one. */
  public Quantity less(Quantity taken) {
    return new Quantity(
        point.flatMap(n -> taken.point.map(n::subtract)),
        low.map(n -> n.subtract(taken.most())),
        high.map(n -> n.subtract(taken.smallest())));
  }

  // "Nearly" gives no lower bound; the stated number is the nearest thing to one.
  private BigDecimal smallest() {
    return low.orElseGet(this::shown);
  }

  /** Divided by a positive number. */
  public Quantity dividedBy(BigDecimal divisor) {
    return map(n -> n.divide(divisor, PRECISION));
  }

  /** Rounded half-up, for display only. */
  public static BigDecimal rounded(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP);
  }

  private static Optional<BigDecimal> bound(OptionalLong pence) {
    return pence.isPresent()
        ? Optional.of(BigDecimal.valueOf(pence.getAsLong(), 2))
        : Optional.empty();
  }
}
