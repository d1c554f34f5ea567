package org.partnershipledger.analytics.dashboard.slip;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The paper of a slip chart: days said run to the right, days promised upwards. Both axes end on
 * one day, so that the line on which a day is promised on itself ends in the upper right corner.
 *
 * @param said the days on which something was said
 * @param promised the days promised
 * @param width of the picture
 * @param height of the picture
 * @param small whether it is the narrow form: numbers in place of words
 */
record SlipFrame(Scale said, Scale promised, double width, double height, boolean small) {
  private static final double WIDE_LEFT = 84;
  private static final double WIDE_TOP = 40;
  private static final double WIDE_ACROSS = 840;
  private static final double WIDE_UP = 420;
  private static final double WIDE_WIDTH = 1070;
  // A picture that is much wider than high, or higher than wide, shows no slope.
  private static final double FLATTEST = 0.36;
  private static final double STEEPEST = 1 / 1.6;
  // Room for words to the right of the last mark.
  private static final double MARGIN = 0.08;
  // Days between the first mark and the axis, so that it does not stand on it.
  private static final int AIR = 15;

  /** The wide form: one unit for both axes, so that the diagonal rises at 45 degrees. */
  static SlipFrame wide(SlipStory story) {
    Range range = Range.of(story);
    double unit = Math.min(WIDE_ACROSS / range.across(), WIDE_UP / range.up());
    double bottom = WIDE_TOP + unit * range.up();
    return new SlipFrame(
        new Scale(range.left(), range.end(), WIDE_LEFT, WIDE_LEFT + unit * range.across()),
        new Scale(range.low(), range.end(), bottom, WIDE_TOP),
        WIDE_WIDTH,
        bottom + 60,
        false);
  }

  /** The narrow form: the days promised are stretched to fill it. */
  static SlipFrame narrow(SlipStory story) {
    Range range = Range.of(story);
    return new SlipFrame(
        new Scale(range.left(), range.end(), 42, 348),
        new Scale(range.low(), range.end(), 319, 34),
        362,
        372,
        true);
  }

  double left() {
    return said.from();
  }

  double right() {
    return said.to();
  }

  double top() {
    return promised.to();
  }

  double bottom() {
    return promised.from();
  }

  double x(LocalDate day) {
    return said.at(day);
  }

  double y(LocalDate day) {
    return promised.at(day);
  }

  /** The first day that lies on both axes. */
  LocalDate diagonalFrom() {
    return said.first().isAfter(promised.first()) ? said.first() : promised.first();
  }

  /** How far to the right the diagonal is at a height. */
  double diagonalAt(double y) {
    return right() - (y - top()) / promised.unit() * said.unit();
  }

  /** The days at the ends of the axes. */
  private record Range(LocalDate left, LocalDate low, LocalDate end, LocalDate written) {

    static Range of(SlipStory story) {
      LocalDate said =
          story.promises().stream()
              .map(Promise::saidFrom)
              .min(Comparator.naturalOrder())
              .orElseThrow();
      LocalDate promised =
          story.promises().stream()
              .map(p -> p.first().orElse(p.day()))
              .min(Comparator.naturalOrder())
              .orElseThrow();
      LocalDate low =
          story.outcome().map(SlipStory.Outcome::day).filter(promised::isAfter).orElse(promised);
      return new Range(
              Ticks.quarter(said.minusDays(AIR)),
              Ticks.quarter(low.minusDays(AIR)),
              end(story),
              written(story))
          .shaped();
    }

    // The day whose mark has words to its right.
    private static LocalDate written(SlipStory story) {
      return story
          .outcome()
          .map(SlipStory.Outcome::day)
          .or(() -> story.ended().map(SlipStory.End::day))
          .orElseGet(story.promises().getLast()::saidTo);
    }

    private static LocalDate end(SlipStory story) {
      List<LocalDate> days = new ArrayList<>();
      for (Promise promise : story.promises()) {
        days.add(promise.day());
        days.add(promise.saidTo());
      }
      story.outcome().ifPresent(o -> days.add(o.day()));
      story.outcome().flatMap(SlipStory.Outcome::reported).ifPresent(days::add);
      story.ended().ifPresent(e -> days.add(e.day()));
      if (story.outcome().isEmpty() && story.ended().isEmpty()) {
        days.add(story.knownOn());
      }
      return days.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    // From the last day shown to the ends that make a picture of good shape.
    private Range shaped() {
      LocalDate last = Ticks.quarter(end).plusMonths(3);
      while (ChronoUnit.DAYS.between(written, last)
          < MARGIN * ChronoUnit.DAYS.between(left, last)) {
        last = last.plusMonths(3);
      }
      Range range = new Range(left, low, last, written);
      while (range.up() < FLATTEST * range.across()) {
        range = new Range(range.left, range.low.minusMonths(3), last, written);
      }
      while (range.up() > STEEPEST * range.across()) {
        range = new Range(range.left.minusMonths(3), range.low, last, written);
      }
      return range;
    }

    double across() {
      return ChronoUnit.DAYS.between(left, end);
    }

    double up() {
      return ChronoUnit.DAYS.between(low, end);
    }
  }
}
