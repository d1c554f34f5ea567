package org.partnershipledger.analytics.dashboard.chart;

import java.util.Locale;

/**
 * Numbers as places on a line.
 *
 * @param zeroAt where 0 stands
 * @param width how long the line is to the right of it
 * @param most the number at its end
 */
public record Scale(double zeroAt, double width, double most) {
  /** Where a number stands. */
  public double at(double number) {
    return zeroAt + number * width / most;
  }

  /** Where the line ends. */
  public double end() {
    return zeroAt + width;
  }

  /** A place as it is written in a drawing, to a tenth. */
  public static String px(double place) {
    String text = String.format(Locale.ROOT, "%.1f", place);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
