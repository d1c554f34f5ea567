package org.partnershipledger.analytics.dashboard.slip;

import static org.partnershipledger.analytics.dashboard.slip.Drawing.line;
import static org.partnershipledger.analytics.dashboard.slip.Drawing.px;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lines of a slip chart: what happened, the promise that stood, and the slips. */
final class SlipLines {
  private static final double ARROW_HEAD = 7;

  private final SlipStory story;
  private final SlipFrame frame;
  private final Drawing.Pen pen;
  private final List<Box> taken;

  SlipLines(SlipStory story, SlipFrame frame, Drawing.Pen pen, List<Box> taken) {
    this.story = story;
    this.frame = frame;
    this.pen = pen;
    this.taken = taken;
  }

  void draw() {
    story.outcome().ifPresent(this::happened);
    stood();
    story.ended().ifPresent(this::ended);
    if (story.chosen()) {
      knownOn();
    }
    story.firsts().forEach(this::slip);
  }

  private void happened(SlipStory.Outcome outcome) {
    double y = frame.y(outcome.day());
    double x = frame.x(outcome.day());
    if (x > frame.left()) {
      pen.path(
          "line " + (outcome.registered() ? "thick" : "thin"), "", "", line(frame.left(), y, x, y));
      taken.add(Box.ofLine(frame.left(), y, x, y, 3));
    }
  }

  // A promise stands until the next one; past its own day, on the diagonal, none stands any more.
  private void stood() {
    List<Promise> moves = story.promises().stream().filter(Promise::moves).toList();
    StringBuilder d = new StringBuilder();
    Optional<Promise> before = Optional.empty();
    for (int i = 0; i < moves.size(); i++) {
      Promise promise = moves.get(i);
      LocalDate until = i + 1 < moves.size() ? moves.get(i + 1).saidAbout() : story.until();
      boolean joined = before.filter(b -> !promise.saidAbout().isAfter(b.day())).isPresent();
      double x = frame.x(promise.saidAbout());
      double y = frame.y(promise.day());
      if (joined) {
        d.append(" V").append(px(y));
        taken.add(Box.ofLine(x, frame.y(before.orElseThrow().day()), x, y, 2));
      } else {
        d.append(d.isEmpty() ? "" : " ").append('M').append(px(x)).append(' ').append(px(y));
      }
      boolean passed = until.isAfter(promise.day());
      LocalDate end = passed ? later(promise.day(), promise.saidAbout()) : until;
      if (end.isAfter(promise.saidAbout())) {
        d.append(" H").append(px(frame.x(end)));
        taken.add(Box.ofLine(x, y, frame.x(end), y, 2));
      }
      if (passed && end.equals(promise.day())) {
        passed(promise);
      }
      before = Optional.of(promise);
    }
    if (!d.isEmpty()) {
      pen.path("line thin", "", "2 3", d.toString());
    }
  }

  private void passed(Promise promise) {
    double x = frame.x(promise.day());
    double y = frame.y(promise.day());
    boolean hidden = story.outcome().filter(o -> Math.abs(frame.y(o.day()) - y) < 6).isPresent();
    if (!hidden) {
      pen.path("late-line", "2", "", Drawing.cross(x, y, 5));
      taken.add(Box.ofLine(x, y, x, y, 7));
    }
  }

  private void ended(SlipStory.End end) {
    double x = frame.x(end.day());
    double y = frame.y(story.standing().day());
    pen.path("line thick", "", "", Drawing.cross(x, y, 7));
    taken.add(Box.ofLine(x, y, x, y, 9));
  }

  private void knownOn() {
    double x = frame.said().within(story.knownOn());
    pen.path("line", "2", "", line(x, frame.top() - 6, x, frame.bottom()));
    taken.add(Box.ofLine(x, frame.top() - 6, x, frame.bottom(), 3));
  }

  private void slip(Promise promise) {
    Optional<LocalDate> to =
        story
            .outcome()
            .map(SlipStory.Outcome::day)
            .or(() -> story.overdue() ? Optional.of(story.knownOn()) : Optional.empty());
    if (to.isEmpty() || to.get().equals(promise.day())) {
      return;
    }
    double x = frame.x(promise.saidAbout());
    double from = frame.y(promise.day());
    double until = frame.y(to.get());
    double up = Math.signum(from - until);
    if (Math.abs(from - until) < 16) {
      return;
    }
    double start = from - up * 9;
    double end = until + up * 4;
    boolean late = up > 0;
    String look = late ? "late-line" : "line";
    pen.path(look, "2", story.outcome().isPresent() ? "" : "5 4", line(x, start, x, end));
    pen.path(
        look,
        "2",
        "",
        line(x - 5, end + up * ARROW_HEAD, x, end)
            + " L"
            + px(x + 5)
            + " "
            + px(end + up * ARROW_HEAD));
    taken.add(Box.ofLine(x, start, x, end, 5));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
