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
  private static final int NARROW_ROW = 46;
  private static final int NARROW_LONGEST = 300;

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

    /** Where it stands on a narrow screen, below its name. */
    public int narrowY() {
      return 22 + number * NARROW_ROW;
    }

    /** The same for its name. */
    public int narrowNameY() {
      return narrowY() - 6;
    }

    /** The same for its number. */
    public int narrowWordsY() {
      return narrowY() + 14;
    }

    /** How long the full bar is on a narrow screen. */
    public String narrowWhole() {
      return narrow(whole);
    }

    /** How long the open bar is on a narrow screen. */
    public String narrowRest() {
      return narrow(rest);
    }

    /** Where its number stands on a narrow screen. */
    public String narrowNumberX() {
      return Scale.px(10 + Double.parseDouble(narrow(all)));
    }

    /** Where the rest begins on a narrow screen. */
    public String narrowRestX() {
      return Scale.px(2 + Double.parseDouble(narrow(whole)));
    }

    private static String narrow(String wide) {
      return Scale.px(Double.parseDouble(wide) * NARROW_LONGEST / LONGEST);
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

  /** How high it is on a narrow screen. */
  public int narrowHeight() {
    return 6 + rows.size() * NARROW_ROW;
  }

  /** How many there are in all classes. */
  public long all() {
    return rows.stream().mapToLong(r -> r.line().all()).sum();
  }
}
