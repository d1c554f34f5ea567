package org.partnershipledger.analytics.dashboard.slip;

import static org.partnershipledger.analytics.dashboard.slip.Drawing.line;

import java.time.LocalDate;
import java.util.List;

/** The marks of a slip chart: each promise with its period and the uncertainty of its article. */
final class SlipMarks {
  // A date that was said again lies on the first mark of it, which is to stay within reach.
  private static final double REACH = 12;

  private final SlipStory story;
  private final SlipFrame frame;
  private final Drawing.Pen pen;
  private final List<Box> taken;

  SlipMarks(SlipStory story, SlipFrame frame, Drawing.Pen pen, List<Box> taken) {
    this.story = story;
    this.frame = frame;
    this.pen = pen;
    this.taken = taken;
  }

  void draw() {
    story.promises().forEach(this::promise);
    story.outcome().ifPresent(this::outcome);
  }

  private void promise(Promise promise) {
    double x = frame.x(promise.saidAbout());
    double y = frame.y(promise.day());
    promise
        .first()
        .filter(first -> first.isBefore(promise.day()))
        .ifPresent(
            first -> {
              pen.path("window", line(x, y, x, frame.y(first)));
              taken.add(Box.ofLine(x, y, x, frame.y(first), 4));
            });
    if (promise.saidFrom().isBefore(promise.saidTo())) {
      LocalDate until =
          story.chosen() && promise.saidTo().isAfter(story.knownOn())
              ? story.knownOn()
              : promise.saidTo();
      pen.path("line", "1", "", line(frame.x(promise.saidFrom()), y, frame.x(until), y));
    }
    double size = radius(promise);
    String look = promise.asserted() ? "filled" : "ring";
    pen.dot(
        look,
        x,
        y,
        promise.asserted() ? size : size - 1,
        promise.moves() ? REACH : size + 2,
        "#claim-" + promise.claimId(),
        promise.words() + ", " + promise.source());
    taken.add(Box.ofLine(x, y, x, y, size + 1));
  }

  private double radius(Promise promise) {
    double size = frame.small() ? 6 : 7;
    return promise.moves() ? size : size - 2;
  }

  private void outcome(SlipStory.Outcome outcome) {
    double reach = frame.small() ? 7 : 8;
    String look = outcome.registered() ? "filled" : "ring";
    diamond(outcome.day(), reach, look);
    outcome.reported().ifPresent(day -> diamond(day, reach - 1, "ring"));
  }

  private void diamond(LocalDate day, double reach, String look) {
    double x = frame.x(day);
    double y = frame.y(day);
    pen.path(look, Drawing.diamond(x, y, reach));
    taken.add(Box.ofLine(x, y, x, y, reach + 1));
  }
}
