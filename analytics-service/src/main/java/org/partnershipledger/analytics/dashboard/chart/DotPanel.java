package org.partnershipledger.analytics.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Values of one basis as dots on a line from 0, one row each, for wide and for narrow screens.
 *
 * @param title the basis of all of them
 * @param rows the rows in their order
 * @param ticks the marks of the scale, 0 first
 * @param band a usual range behind them; empty when none is known
 */
public record DotPanel(String title, List<Row> rows, List<Tick> ticks, Optional<Band> band) {
  private static final int WIDE_ROW = 54;
  private static final int NARROW_ROW = 84;
  // Room above the rows for the words of a band.
  private static final int HEAD = 54;
  private static final int NO_HEAD = 8;

  public DotPanel {
    rows = List.copyOf(rows);
    ticks = List.copyOf(ticks);
  }

  /**
   * What a row says.
   *
   * @param name the partnership in short
   * @param address its page
   * @param note what the value is made of
   * @param value the value in the unit of the scale
   * @param words the value in words
   * @param remark what else there is to say; may be empty
   */
  public record Line(
      String name, String address, String note, double value, String words, String remark) {}

  /** A mark of the scale. */
  public record Tick(String words, String wide, String narrow) {}

  /** A range that is usual elsewhere, with its source. */
  public record Range(double from, double to, String words, String source) {}

  /** The places of a range. */
  public record Band(
      Range range, String wide, String wideWidth, String narrow, String narrowWidth) {
    /** The middle on a wide screen. */
    public String middle() {
      return Scale.px(Double.parseDouble(wide) + Double.parseDouble(wideWidth) / 2);
    }

    /** The middle on a narrow screen. */
    public String narrowMiddle() {
      return Scale.px(Double.parseDouble(narrow) + Double.parseDouble(narrowWidth) / 2);
    }
  }

  /** A row with the places of its marks. */
  public record Row(Line line, int number, int head, String wide, String narrow, boolean beyond) {
    /** Where it stands on a wide screen. */
    public int y() {
      return head + 30 + number * WIDE_ROW;
    }

    /** The same for its name. */
    public int nameY() {
      return y() - 4;
    }

    /** The same for its words. */
    public int wordsY() {
      return y() + 5;
    }

    /** The same for its note. */
    public int noteY() {
      return y() + 15;
    }

    /** Where the words of its value begin. */
    public String wordsX() {
      return Scale.px(Double.parseDouble(wide) + 14);
    }

    /** Where it stands on a narrow screen. */
    public int narrowY() {
      return head + 36 + number * NARROW_ROW;
    }

    /** The same for its name. */
    public int narrowNameY() {
      return narrowY() - 20;
    }

    /** The same for its words. */
    public int narrowWordsY() {
      return narrowY() + 5;
    }

    /** The same for its note. */
    public int narrowNoteY() {
      return narrowY() + 26;
    }

    /** Whether the words of its value end before the dot on a narrow screen. */
    public boolean fromRight() {
      return Double.parseDouble(narrow) > 220;
    }

    /** Where the words of its value begin or end on a narrow screen. */
    public String narrowWordsX() {
      return Scale.px(Double.parseDouble(narrow) + (fromRight() ? -14 : 14));
    }
  }

  /**
   * The panel of these lines.
   *
   * @param most the number at the end of the scale; a value beyond it is drawn as an arrow
   * @param steps into how many steps the scale is cut
   * @param unit what follows the first and the last number
   */
  public static DotPanel of(
      String title, List<Line> lines, double most, int steps, String unit, Optional<Range> range) {
    Scale wide = new Scale(400, 450, most);
    Scale narrow = new Scale(4, 324, most);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      double value = Math.min(lines.get(i).value(), most);
      rows.add(
          new Row(
              lines.get(i),
              i,
              range.isPresent() ? HEAD : NO_HEAD,
              Scale.px(wide.at(value)),
              Scale.px(narrow.at(value)),
              lines.get(i).value() > most));
    }
    return new DotPanel(
        title,
        rows,
        IntStream.rangeClosed(0, steps)
            .mapToObj(i -> tick(most * i / steps, i == 0 || i == steps ? unit : "", wide, narrow))
            .toList(),
        range.map(r -> band(r, wide, narrow)));
  }

  /** Where its lines begin. */
  public int top() {
    return band.isPresent() ? HEAD : NO_HEAD;
  }

  /** Where its lines end on a wide screen. */
  public int bottom() {
    return top() + 8 + rows.size() * WIDE_ROW;
  }

  /** How high it is on a wide screen. */
  public int height() {
    return bottom() + 26;
  }

  /** Where the words of its scale stand on a wide screen. */
  public int scaleY() {
    return bottom() + 17;
  }

  /** How long its lines are on a wide screen. */
  public int tall() {
    return bottom() - top();
  }

  /** Where its lines end on a narrow screen. */
  public int narrowBottom() {
    return top() + rows.size() * NARROW_ROW;
  }

  /** How high it is on a narrow screen. */
  public int narrowHeight() {
    return narrowBottom() + 26;
  }

  /** Where the words of its scale stand on a narrow screen. */
  public int narrowScaleY() {
    return narrowBottom() + 17;
  }

  /** How long its lines are on a narrow screen. */
  public int narrowTall() {
    return narrowBottom() - top();
  }

  private static Tick tick(double number, String unit, Scale wide, Scale narrow) {
    String words = number == Math.rint(number) ? Long.toString((long) number) : Scale.px(number);
    return new Tick(words + unit, Scale.px(wide.at(number)), Scale.px(narrow.at(number)));
  }

  private static Band band(Range range, Scale wide, Scale narrow) {
    return new Band(
        range,
        Scale.px(wide.at(range.from())),
        Scale.px(wide.at(range.to()) - wide.at(range.from())),
        Scale.px(narrow.at(range.from())),
        Scale.px(narrow.at(range.to()) - narrow.at(range.from())));
  }
}
