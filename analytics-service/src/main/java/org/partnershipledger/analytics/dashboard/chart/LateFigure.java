package org.partnershipledger.analytics.dashboard.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days early or late as dots on a line from "on the day", for wide and for narrow screens.
 *
 * @param rows the rows, the latest first
 * @param ticks the marks of the scale, without 0
 * @param ruleAfter after how many rows the rule stands that parts the late from the others; 0 for
 *     no rule
 */
public record LateFigure(List<Row> rows, List<Tick> ticks, int ruleAfter) {
  private static final int[] STEPS = {30, 60, 90, 180, 365, 730, 1825};
  private static final int STEPS_SHOWN = 4;
  private static final int WIDE_ROW = 60;
  private static final int WIDE_FIRST = 86;
  private static final int NARROW_ROW = 102;
  private static final int NARROW_FIRST = 86;
  private static final double WIDE_LEFT = 300;
  // Where words must end that stand before the savings of a wide screen, and how long the longest
  // of them are in a wide font.
  private static final int WIDE_ROOM = 846;
  private static final int ASIDE = 262;
  private static final int BASIS_LINE = 15;

  public LateFigure {
    rows = List.copyOf(rows);
    ticks = List.copyOf(ticks);
  }

  /**
   * What a row says.
   *
   * @param name the partnership in short
   * @param address its page
   * @param note the first date and what came of it
   * @param days days late, negative when early
   * @param drawn whether there is a day to draw
   * @param open whether it still waits
   * @param words the days in words, beside a scale that says late or early
   * @param told the days in words that say it themselves
   * @param aside what else there is to say of the days; may be empty
   * @param saving the saving; may be empty
   * @param savingNote its basis, or why there is none
   */
  public record Line(
      String name,
      String address,
      String note,
      long days,
      boolean drawn,
      boolean open,
      String words,
      String told,
      String aside,
      String saving,
      String savingNote) {
    /** Whether it is late. */
    public boolean late() {
      return drawn && days > 0;
    }
  }

  /** A mark of the scale. */
  public record Tick(int days, String wide, String narrow, boolean last) {}

  /** A row with the places of its marks. */
  public record Row(Line line, int number, Mark wide, Mark narrow) {
    /** Where the row stands on a wide screen. */
    public int y() {
      return WIDE_FIRST + number * WIDE_ROW;
    }

    /** The same for its words. */
    public int wordsY() {
      return y() + 5;
    }

    /** The same for what else there is to say of the days, below its words. */
    public int asideY() {
      return y() + 22;
    }

    /** Where they begin, or end where they would run into the savings. */
    public String asideX() {
      return asideFromRight() ? Integer.toString(WIDE_ROOM) : wide.words();
    }

    /** Whether that place is their end. */
    public boolean asideFromRight() {
      return Double.parseDouble(wide.words()) + ASIDE > WIDE_ROOM;
    }

    /** The same for a line of the basis of its saving. */
    public int basisY(int line) {
      return noteY() + BASIS_LINE * line;
    }

    /** The same for its name. */
    public int nameY() {
      return y() - 5;
    }

    /** The same for the note below its name. */
    public int noteY() {
      return y() + 14;
    }

    /** Where the row stands on a narrow screen. */
    public int narrowY() {
      return NARROW_FIRST + number * NARROW_ROW;
    }

    /** The same for its name. */
    public int narrowNameY() {
      return narrowY() - 22;
    }

    /** The same for the day of the first date. */
    public int narrowTickY() {
      return narrowY() - 12;
    }

    /** The same for the words of its days. */
    public int narrowWordsY() {
      return narrow.fromRight() ? narrowY() - 9 : narrowY() + 5;
    }

    /** The same for its saving. */
    public int narrowNoteY() {
      return narrowY() + 29;
    }

    /** The same for the basis of its saving. */
    public int narrowBasisY() {
      return narrowY() + 45;
    }
  }

  /**
   * The places of a dot.
   *
   * @param x the dot
   * @param words where its words begin, or end when {@code fromRight}
   * @param beyond whether the day lies beyond the scale
   * @param fromRight whether its words end before it
   */
  public record Mark(String x, String words, boolean beyond, boolean fromRight) {}

  /** The figure of these rows. */
  public static LateFigure of(List<Line> late, List<Line> others) {
    List<Line> lines = Stream.concat(late.stream(), others.stream()).toList();
    int step = step(lines);
    Scale wide = new Scale(418, 230, STEPS_SHOWN * (double) step);
    Scale narrow = new Scale(81.5, 247, STEPS_SHOWN * (double) step);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      rows.add(
          new Row(
              line,
              i,
              mark(line, wide, WIDE_LEFT, 12, Double.MAX_VALUE),
              mark(line, narrow, 8, 12, 230)));
    }
    List<Tick> ticks =
        IntStream.rangeClosed(1, STEPS_SHOWN)
            .mapToObj(
                i ->
                    new Tick(
                        i * step,
                        Scale.px(wide.at(i * (double) step)),
                        Scale.px(narrow.at(i * (double) step)),
                        i == STEPS_SHOWN))
            .toList();
    return new LateFigure(rows, ticks, late.isEmpty() || others.isEmpty() ? 0 : late.size());
  }

  /** How high the drawing is on a wide screen. */
  public int height() {
    return bottom() + 10;
  }

  /** Where its lines end on a wide screen. */
  public int bottom() {
    return WIDE_FIRST + Math.max(0, rows.size() - 1) * WIDE_ROW + 26;
  }

  /** How high the drawing is on a narrow screen. */
  public int narrowHeight() {
    return NARROW_FIRST + Math.max(0, rows.size() - 1) * NARROW_ROW + 56;
  }

  /** Where the rule stands on a wide screen. */
  public int ruleY() {
    return WIDE_FIRST + ruleAfter * WIDE_ROW - 25;
  }

  /** Where the rule stands on a narrow screen. */
  public int narrowRuleY() {
    return NARROW_FIRST + ruleAfter * NARROW_ROW - 45;
  }

  // What is done sets the scale; what is open for longer than that is drawn as an arrow.
  private static int step(List<Line> lines) {
    long most =
        lines.stream()
            .filter(l -> l.drawn() && !l.open())
            .mapToLong(l -> Math.abs(l.days()))
            .max()
            .orElse(0);
    long open =
        lines.stream().filter(l -> l.drawn() && l.open()).mapToLong(Line::days).min().orElse(0);
    long shown = Math.max(most, Math.min(open, 2 * Math.max(most, 180)));
    for (int step : STEPS) {
      if (step * (long) STEPS_SHOWN >= shown) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static Mark mark(Line line, Scale scale, double left, double gap, double room) {
    double exact = scale.at(line.drawn() ? line.days() : 0);
    double x = Math.max(left, Math.min(exact, scale.end()));
    boolean fromRight = x > room;
    double words = fromRight ? x - gap : Math.max(x, scale.at(0)) + gap;
    return new Mark(Scale.px(x), Scale.px(words), x != exact, fromRight);
  }
}
