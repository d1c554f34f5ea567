package org.partnershipledger.analytics.dashboard.slip;

import static org.partnershipledger.analytics.dashboard.slip.Drawing.line;
import static org.partnershipledger.analytics.dashboard.slip.Drawing.px;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a slip chart is drawn on: axes, grid, the day itself, and the ground already past. */
final class SlipGround {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("MMM uu", Locale.ENGLISH);
  private static final double ROOM_FOR_WORDS = 170;

  private final SlipFrame frame;
  private final Drawing.Pen pen;

  SlipGround(SlipFrame frame, Drawing.Pen pen) {
    this.frame = frame;
    this.pen = pen;
  }

  void draw() {
    past();
    heights();
    days();
    diagonal();
  }

  private void past() {
    LocalDate from = frame.diagonalFrom();
    StringBuilder d = new StringBuilder();
    d.append('M').append(px(frame.x(from))).append(' ').append(px(frame.y(from)));
    d.append(" L").append(px(frame.right())).append(' ').append(px(frame.top()));
    d.append(" L").append(px(frame.right())).append(' ').append(px(frame.bottom()));
    if (frame.y(from) < frame.bottom()) {
      d.append(" L").append(px(frame.left())).append(' ').append(px(frame.bottom()));
    }
    pen.path("past", d.append(" Z").toString());
  }

  private void heights() {
    double apart = frame.small() ? 40 : 44;
    for (LocalDate day : Ticks.of(frame.promised(), apart)) {
      double y = frame.y(day);
      double end = frame.diagonalAt(y);
      if (end > frame.left()) {
        pen.path("grid", line(frame.left(), y, Math.min(end, frame.right()), y));
      }
      if (frame.small()) {
        pen.words("muted note", "start", 0, y + 4, SHORT.format(day));
      } else {
        pen.words("muted", "end", frame.left() - 10, y + 5, LONG.format(day));
      }
    }
  }

  private void days() {
    pen.path("axis", line(frame.left(), frame.bottom(), frame.right(), frame.bottom()));
    double apart = frame.small() ? 84 : 110;
    for (LocalDate day : Ticks.of(frame.said(), apart)) {
      double x = frame.x(day);
      pen.path("axis", line(x, frame.bottom(), x, frame.bottom() + 6));
      boolean first = x < frame.left() + 20;
      pen.words(
          frame.small() ? "muted note" : "muted",
          frame.small() && first ? "start" : "middle",
          Math.min(x, frame.width() - 30),
          frame.bottom() + 21,
          LONG.format(day));
    }
  }

  private void diagonal() {
    LocalDate from = frame.diagonalFrom();
    pen.path("line thin", "", "", line(frame.x(from), frame.y(from), frame.right(), frame.top()));
    boolean small = frame.small();
    pen.words(small ? "strong note" : "strong", "start", 0, small ? 14 : 18, "Date promised ↑");
    pen.words(
        small ? "strong note" : "strong",
        "end",
        frame.right(),
        frame.bottom() + (small ? 42 : 46),
        "When it was said →");
    if (small) {
      pen.words("muted note", "end", frame.right() - 4, frame.bottom() - 26, "date already");
      pen.words("muted note", "end", frame.right() - 4, frame.bottom() - 10, "past");
      return;
    }
    if (frame.right() - frame.diagonalAt(frame.bottom() - 14) > ROOM_FOR_WORDS) {
      pen.words("muted", "end", frame.right() - 10, frame.bottom() - 14, "Already past when said");
    }
  }
}
