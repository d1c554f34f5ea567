package org.partnershipledger.analytics.dashboard.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.partnershipledger.analytics.dashboard.words.Days;
import org.partnershipledger.analytics.dashboard.words.Words;

/**
 * Puts the words of a slip chart where they meet nothing else. Where a mark's words have no room,
 * or there are too many marks, all marks are numbered and the list below says what they are: words
 * are never made smaller.
 */
final class SlipLabels {
  /** The most marks that have their words beside them. */
  static final int MOST_WITH_WORDS = 6;

  private static final double LINE = 18;
  // "the day itself" at 45 degrees, as a row of small squares.
  private static final int DIAGONAL_STEPS = 6;
  private static final double DIAGONAL_STEP = 11;

  private final SlipStory story;
  private final SlipFrame frame;
  private final List<Box> taken;

  SlipLabels(SlipStory story, SlipFrame frame, List<Box> taken) {
    this.story = story;
    this.frame = frame;
    this.taken = new ArrayList<>(taken);
  }

  /** A line of words with its place. */
  record Line(String look, String anchor, double x, double y, double size, String text) {
    Box box() {
      return Box.ofWords(anchor, x, y, size, text);
    }
  }

  /** The words beside what happened and beside the slips, which every form has. */
  List<Line> fixed() {
    List<Line> lines = new ArrayList<>();
    story.outcome().ifPresent(o -> lines.addAll(outcome(o)));
    story.ended().ifPresent(e -> lines.add(ended(e)));
    if (story.chosen()) {
      lines.addAll(knownOn());
    }
    lines.forEach(l -> taken.add(l.box()));
    for (Promise promise : story.firsts()) {
      List<Line> days = days(promise);
      days.forEach(l -> taken.add(l.box()));
      lines.addAll(days);
    }
    return lines;
  }

  /** The words beside the marks; empty when they have no room. */
  Optional<List<Line>> words() {
    List<Promise> own = story.promises().stream().filter(p -> !p.again()).toList();
    if (frame.small() || story.promises().size() > MOST_WITH_WORDS) {
      return Optional.empty();
    }
    List<Box> before = List.copyOf(taken);
    List<Line> all = new ArrayList<>();
    for (Promise promise : own) {
      Optional<List<Line>> block = place(promise);
      if (block.isEmpty()) {
        taken.clear();
        taken.addAll(before);
        return Optional.empty();
      }
      block.get().forEach(l -> taken.add(l.box()));
      all.addAll(block.get());
    }
    return Optional.of(all);
  }

  /** A number beside each mark, in the order of the list below. */
  List<Line> numbers() {
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < story.promises().size(); i++) {
      Line number = number(story.promises().get(i), i + 1);
      taken.add(number.box());
      all.add(number);
    }
    return all;
  }

  /** Where along the diagonal its words have room: their lower left end; empty for nowhere. */
  Optional<double[]> diagonal() {
    double low = Math.max(frame.diagonalAt(frame.bottom()), frame.left());
    double lowest = frame.y(frame.diagonalFrom());
    double height = lowest - frame.top();
    for (double share : new double[] {0.2, 0.08, 0.35, 0.5, 0.65, 0.72}) {
      double x = low + share * height;
      double y = lowest - share * height + LINE;
      boolean room = true;
      for (int step = 0; step < DIAGONAL_STEPS; step++) {
        double along = step * DIAGONAL_STEP;
        room &= free(new Box(x + along - 4, y - along - 14, x + along + 12, y - along + 2));
      }
      if (room) {
        return Optional.of(new double[] {x, y});
      }
    }
    return Optional.empty();
  }

  private Line number(Promise promise, int number) {
    double x = frame.x(promise.saidAbout());
    double y = frame.y(promise.day());
    String look = "strong note halo";
    String text = Integer.toString(number);
    List<Line> places =
        List.of(
            new Line(look, "end", x - 9, y + 18, 13, text),
            new Line(look, "start", x + 9, y + 18, 13, text),
            new Line(look, "middle", x, y - 11, 13, text),
            new Line(look, "start", x + 9, y - 8, 13, text),
            new Line(look, "end", x - 9, y - 8, 13, text),
            new Line(look, "middle", x, y + 32, 13, text),
            new Line(look, "middle", x, y - 25, 13, text),
            new Line(look, "start", x + 22, y - 8, 13, text),
            new Line(look, "start", x + 22, y + 18, 13, text));
    return places.stream().filter(l -> free(l.box())).findFirst().orElse(places.getFirst());
  }

  private Optional<List<Line>> place(Promise promise) {
    double x = frame.x(promise.saidAbout());
    double y = frame.y(promise.day());
    List<List<Line>> places = new ArrayList<>();
    for (double rise : new double[] {24, 34, -46, -60, 48, 64}) {
      for (double reach : new double[] {14, 24}) {
        places.add(block(promise, "start", x + reach, y + rise));
        places.add(block(promise, "end", x - reach, y + rise));
      }
    }
    return places.stream().filter(this::fits).findFirst();
  }

  private boolean fits(List<Line> block) {
    return block.stream()
        .map(Line::box)
        .allMatch(
            b ->
                free(b)
                    && b.left() > frame.left() + 2
                    && b.right() < frame.width()
                    && sideOfDiagonal(b)
                    && b.bottom() < frame.bottom() - 4
                    && b.top() > frame.top() - 12);
  }

  // Words lie wholly on one side of the diagonal.
  private boolean sideOfDiagonal(Box box) {
    return box.right() < frame.diagonalAt(box.bottom()) - 4
        || box.left() > frame.diagonalAt(box.top()) + 4;
  }

  private static List<Line> block(Promise promise, String anchor, double x, double y) {
    return List.of(
        new Line("strong halo", anchor, x, y, 14, promise.words()),
        new Line("quoted halo", anchor, x, y + LINE + 1, 15, promise.quote()),
        new Line("muted note halo", anchor, x, y + 2 * LINE + 1, 13, promise.source()));
  }

  private List<Line> outcome(SlipStory.Outcome outcome) {
    double y = frame.y(outcome.day());
    double above = y - 10 > frame.top() - 10 ? y - 10 : y + 20;
    List<Line> lines = new ArrayList<>();
    String headline =
        frame.small() ? Words.capital(outcome.headline()) : "What happened: " + outcome.headline();
    String bold = frame.small() ? "strong note halo" : "strong halo";
    double from = frame.left() + (frame.small() ? 4 : 8);
    lines.add(new Line(bold, "start", from, above, 14, headline));
    if (!frame.small()) {
      double x = frame.x(outcome.day()) + 20;
      double first = Math.min(y + 5, frame.bottom() - LINE * outcome.notes().size() - 22);
      for (int i = 0; i < outcome.notes().size(); i++) {
        lines.add(
            new Line(
                i == 0 ? "strong" : i == 1 ? "note" : "note muted",
                "start",
                x,
                first + (i == 0 ? 0 : LINE * i - 1),
                i == 0 ? 14 : 13,
                outcome.notes().get(i)));
      }
    }
    return lines;
  }

  private Line ended(SlipStory.End end) {
    double x = frame.x(end.day());
    double y = frame.y(story.standing().day());
    boolean left = frame.width() - x < 220;
    return new Line(
        frame.small() ? "strong note halo" : "strong halo",
        left ? "end" : "start",
        left ? x + 10 : x + 16,
        left ? y - 16 : y + 5,
        14,
        end.word() + " by " + Days.brief(end.day()));
  }

  private List<Line> knownOn() {
    double x = frame.said().within(story.knownOn());
    boolean left = frame.width() - x < 230;
    String anchor = left ? "end" : "start";
    double at = left ? x - 8 : x + 8;
    double y = frame.top() + 6;
    String day = Days.brief(story.knownOn());
    if (frame.small()) {
      // Fewer words, so that they do not run into those of the days promised.
      return List.of(
          new Line("strong halo note", anchor, at, y, 13, "known on " + day),
          new Line("muted halo note", anchor, at, y + LINE, 13, "nothing later said"));
    }
    return List.of(
        new Line("strong halo", anchor, at, y, 14, "as known on " + day),
        new Line("muted halo", anchor, at, y + LINE, 14, "nothing later had been said"));
  }

  private List<Line> days(Promise promise) {
    OptionalInt days = SlipWords.days(story, promise);
    if (days.isEmpty()) {
      return List.of();
    }
    double x = frame.x(promise.saidAbout());
    double from = frame.y(promise.day());
    double to = frame.y(story.outcome().map(SlipStory.Outcome::day).orElseGet(story::knownOn));
    String look = days.getAsInt() > 0 ? "late-text strong halo" : "strong halo";
    List<List<Line>> places = new ArrayList<>();
    for (double share : new double[] {0.5, 0.35, 0.65, 0.2, 0.8}) {
      double y = from + (to - from) * share + 5;
      places.add(daysAt(look, "start", x + 9, y, days.getAsInt()));
      places.add(daysAt(look, "end", x - 9, y, days.getAsInt()));
    }
    return places.stream()
        .filter(
            place -> place.stream().allMatch(l -> free(l.box()) && l.box().left() > frame.left()))
        .findFirst()
        .orElse(places.getFirst());
  }

  private List<Line> daysAt(String look, String anchor, double x, double y, int days) {
    if (frame.small()) {
      String plain = look.replace("strong ", "") + " note";
      return List.of(
          new Line(look + " note", anchor, x, y - 5, 13, Integer.toString(Math.abs(days))),
          new Line(plain, anchor, x, y + 10, 13, days > 0 ? "days late" : "days early"));
    }
    return List.of(new Line(look, anchor, x, y, 14, SlipWords.late(days, story)));
  }

  private boolean free(Box box) {
    return taken.stream().noneMatch(box::meets);
  }
}
