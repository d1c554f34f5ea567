package org.partnershipledger.analytics.savings;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a change of contributions adds to the totals (M10) and to what each value of each dimension
 * has of them. Totals are kept by such changes, so that an article costs the same whatever the
 * ledger holds; {@link Totals} is what they must come to.
 */
public final class TotalChange {
  private final SortedMap<TotalLine, TotalSums> lines = new TreeMap<>();

  /** All that these totals come to, from nothing. */
  public static TotalChange of(Collection<Totals.Total> totals) {
    TotalChange all = new TotalChange();
    for (Totals.Total total : totals) {
      total.parts().forEach(part -> all.add(part, false));
      total.contained().forEach(part -> all.add(part, true));
    }
    return all;
  }

  /**
   * Adds a contribution.
   *
   * @param contained whether a larger partnership's saving contains it
   */
  public void add(Contribution part, boolean contained) {
    TotalSums sums = TotalSums.of(part, contained);
    TotalLine.of(part).forEach(line -> lines.merge(line, sums, TotalSums::plus));
  }

  /** Takes a contribution away that was added before, in this change or another. */
  public void take(Contribution part, boolean contained) {
    TotalSums sums = TotalSums.NONE.less(TotalSums.of(part, contained));
    TotalLine.of(part).forEach(line -> lines.merge(line, sums, TotalSums::plus));
  }

  /** What is to be added to each line; lines that stay as they are are left out. */
  public SortedMap<TotalLine, TotalSums> lines() {
    SortedMap<TotalLine, TotalSums> changed = new TreeMap<>(lines);
    changed.values().removeIf(TotalSums::isNothing);
    return changed;
  }

  /** The same for the values of one dimension. */
  public SortedMap<TotalLine, TotalSums> lines(Dimension dimension) {
    SortedMap<TotalLine, TotalSums> lines = lines();
    lines.keySet().removeIf(line -> !line.aspect().equals(dimension.wire()));
    return lines;
  }
}
