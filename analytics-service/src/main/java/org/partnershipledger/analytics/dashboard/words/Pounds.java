package org.partnershipledger.analytics.dashboard.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Pounds as people write them, without digits that say nothing: £19.3m, £448,000, £1.4bn. */
public final class Pounds {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private Pounds() {}

  /** An amount, to a thousandth of its unit. */
  public static String of(BigDecimal pounds) {
    String sign = pounds.signum() < 0 ? "−" : "";
    BigDecimal size = pounds.abs();
    if (size.compareTo(BILLION) >= 0) {
      return sign + "£" + plain(size.divide(BILLION, 3, RoundingMode.HALF_UP)) + "bn";
    }
    if (size.compareTo(MILLION) >= 0) {
      return sign + "£" + plain(size.divide(MILLION, 3, RoundingMode.HALF_UP)) + "m";
    }
    return sign
        + "£"
        + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(size);
  }

  /** An amount in pence. */
  public static String ofPence(long pence) {
    return of(BigDecimal.valueOf(pence, 2));
  }

  /** A number without digits that say nothing, with commas. */
  public static String plain(BigDecimal number) {
    return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.UK))
        .format(number);
  }
}
