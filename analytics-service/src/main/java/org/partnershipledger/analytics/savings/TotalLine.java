package org.partnershipledger.analytics.savings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something of a total that has a sum of its own: the whole, what one value of a dimension has of
 * it, or what bears a caution. A contribution has one value in each dimension, and what is
 * contained is decided over the whole total, so the lines of a dimension add up to it.
 *
 * @param key the total
 * @param aspect {@link #WHOLE}, {@link #FLAG}, or a dimension by its word
 * @param value the value of the dimension, or the caution; empty text for the whole
 */
public record TotalLine(Totals.Key key, String aspect, String value)
    implements Comparable<TotalLine> {
  /** The total itself. */
  public static final String WHOLE = "all";

  /** What bears a caution. */
  public static final String FLAG = "flag";

  /** The lines that a contribution is summed in. */
  static List<TotalLine> of(Contribution part) {
    Totals.Key key = Totals.Key.of(part);
    List<TotalLine> lines = new ArrayList<>();
    lines.add(new TotalLine(key, WHOLE, ""));
    for (Dimension dimension : Dimension.values()) {
      lines.add(new TotalLine(key, dimension.wire(), part.breakdown().value(dimension)));
    }
    part.flags().forEach(flag -> lines.add(new TotalLine(key, FLAG, flag.name())));
    return lines;
  }

  @Override
  public int compareTo(TotalLine other) {
    return Comparator.comparing(TotalLine::aspect)
        .thenComparing(TotalLine::value)
        .thenComparing(TotalLine::key)
        .compare(this, other);
  }
}
