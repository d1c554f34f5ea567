package org.partnershipledger.local.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Pounds as people write them. */
final class Sterling {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private Sterling() {}

  /** An amount as claimed, without digits that say nothing: £19.3m, £448,000, £1.4bn. */
  static String claimed(BigDecimal pounds) {
    if (pounds.abs().compareTo(BILLION) >= 0) {
      return "£" + plain(pounds.divide(BILLION, 3, RoundingMode.HALF_UP)) + "bn";
    }
    if (pounds.abs().compareTo(MILLION) >= 0) {
      return "£" + plain(pounds.divide(MILLION, 3, RoundingMode.HALF_UP)) + "m";
    }
    return "£"
        + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
  }

  /** A figure that was worked out, in millions with two decimals: £10.00m. */
  static String workedOut(BigDecimal pounds) {
    return "£" + pounds.divide(MILLION, 2, RoundingMode.HALF_UP).toPlainString() + "m";
  }

  /** A number without digits that say nothing. */
  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
