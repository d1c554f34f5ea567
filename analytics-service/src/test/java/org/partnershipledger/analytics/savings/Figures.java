package org.partnershipledger.analytics.savings;

import java.math.BigDecimal;
import org.partnershipledger.analytics.figure.Outcome;
import org.partnershipledger.analytics.figure.Quantity;

/** Figures as the worked examples write them. */
public final class Figures {
  private Figures() {}

  /** Million pounds to the penny of a million, or {@code null:REASON}. */
  static String millions(Outcome outcome) {
    return shown(outcome, 6);
  }

  /** Per cent to two decimals, or {@code null:REASON}. */
  static String percent(Outcome outcome) {
    return shown(outcome, 0);
  }

  /** The number as it is, or {@code null:REASON}. */
  public static String number(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Missing missing -> "null:" + missing.why();
      case Outcome.Value value -> value.amount().shown().toPlainString();
    };
  }

  static String millions(BigDecimal pounds) {
    return Quantity.rounded(pounds.movePointLeft(6), 2).toPlainString();
  }

  private static String shown(Outcome outcome, int places) {
    return switch (outcome) {
      case Outcome.Missing missing -> "null:" + missing.why();
      case Outcome.Value value ->
          value
              .amount()
              .point()
              .map(point -> two(point, places))
              .orElseGet(
                  () ->
                      two(value.amount().least(), places)
                          + ".."
                          + two(value.amount().most(), places));
    };
  }

  private static String two(BigDecimal number, int places) {
    return Quantity.rounded(number.movePointLeft(places), 2).toPlainString();
  }
}
