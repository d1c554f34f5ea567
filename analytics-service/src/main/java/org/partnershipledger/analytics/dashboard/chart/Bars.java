package org.partnershipledger.analytics.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * How many fall into each of some classes, as rows of bars; counts alone, so that bars may be used.
 *
 * @param rows the classes in their order
 */
public record Bars(List<Row> rows) {
  private static final int ROW = 34;
  private static final int LONGEST = 480;

  public Bars {
    rows = List.copyOf(rows);
  }

  /**
   * A class.
   *
   * @param name what falls into it
   * @param whole how many do in one way, drawn full
   * @param rest how many do in another way, drawn open behind them
   */
  public record Line(String name, long whole, long rest) {
    /** All of them. */
    public long all() {
      return whole + rest;
    }
  }

  /** A class with the places of its bars. */
  public record Row(Line line, int number, String whole, String rest, String all) {
    /** Where it stands. */
    public int y() {
      return 6 + number * ROW;
    }

    /** The same for its words. */
    public int wordsY() {
      return y() + 16;
    }

    /** Where the rest begins on a wide screen. */
    public String restX() {
      return Scale.px(180 + Double.parseDouble(whole));
    }

    /** Where its number stands on a wide screen. */
    public String numberX() {
      return Scale.px(188 + Double.parseDouble(all));
    }
  }

  /** The bars of these classes. */
  public static Bars of(List<Line> lines) {
    double most = Math.max(1, lines.stream().mapToLong(Line::all).max().orElse(1));
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(
          new Row(
              line,
              rows.size(),
              Scale.px(line.whole() * LONGEST / most),
              Scale.px(line.rest() * LONGEST / most),
              Scale.px(line.all() * LONGEST / most)));
    }
    return new Bars(rows);
  }

  /** How high it is. */
  public int height() {
    return 6 + rows.size() * ROW;
  }

  /** How many there are in all classes. */
  public long all() {
    return rows.stream().mapToLong(r -> r.line().all()).sum();
  }
}
