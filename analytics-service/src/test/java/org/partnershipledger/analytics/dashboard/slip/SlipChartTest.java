package org.partnershipledger.analytics.dashboard.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.partnershipledger.analytics.dashboard.slip.Stories.EARLY_2020;
import static org.partnershipledger.analytics.dashboard.slip.Stories.SEPTEMBER;
import static org.partnershipledger.analytics.dashboard.slip.Stories.SUMMER;
import static org.partnershipledger.analytics.dashboard.slip.Stories.abandoned;
import static org.partnershipledger.analytics.dashboard.slip.Stories.again;
import static org.partnershipledger.analytics.dashboard.slip.Stories.chosen;
import static org.partnershipledger.analytics.dashboard.slip.Stories.day;
import static org.partnershipledger.analytics.dashboard.slip.Stories.merged;
import static org.partnershipledger.analytics.dashboard.slip.Stories.open;
import static org.partnershipledger.analytics.dashboard.slip.Stories.promise;
import static org.partnershipledger.analytics.dashboard.slip.Stories.recalled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlipChartTest {

  @Test
  void one_day_has_one_length_on_both_axes_of_the_wide_form() {
    SlipFrame frame = SlipFrame.wide(merged("2020-04-01", SUMMER, SEPTEMBER, EARLY_2020));

    assertThat(frame.said().unit()).isEqualTo(frame.promised().unit());
    assertThat(frame.x(day("2020-04-01"))).isEqualTo(frame.diagonalAt(frame.y(day("2020-04-01"))));
  }

  @Test
  void the_axes_begin_with_the_quarters_of_the_first_day_said_and_the_first_day_promised() {
    SlipFrame frame = SlipFrame.wide(merged("2020-04-01", SUMMER, SEPTEMBER, EARLY_2020));

    assertThat(frame.said().first()).isEqualTo(day("2018-01-01"));
    assertThat(frame.promised().first()).isEqualTo(day("2019-04-01"));
    assertThat(frame.said().last()).isEqualTo(frame.promised().last()).isEqualTo(day("2020-07-01"));
  }

  @Test
  void a_slip_is_counted_from_the_first_date_reported_and_from_the_first_asserted_one() {
    assertThat(words(SlipChart.of(merged("2020-04-01", SUMMER, SEPTEMBER, EARLY_2020)).wide()))
        .contains("214 days late", "184 days late", "What happened: merged on 2020-04-01");
  }

  @Test
  void a_mark_stands_at_the_last_day_of_its_period_and_its_bar_reaches_down_to_the_first() {
    SlipStory story = merged("2020-04-01", SUMMER);
    SlipFrame frame = SlipFrame.wide(story);
    Drawing wide = SlipChart.of(story).wide();
    String x = Drawing.px(frame.x(day("2018-03-23")));
    String y = Drawing.px(frame.y(day("2019-08-31")));

    assertThat(dots(wide))
        .extracting(Shape.Dot::cx, Shape.Dot::cy, Shape.Dot::r, Shape.Dot::look)
        .contains(tuple(x, y, "6.0", "ring"));
    assertThat(paths(wide, "window"))
        .containsExactly(
            "M" + x + " " + y + " L" + x + " " + Drawing.px(frame.y(day("2019-06-01"))));
  }

  @Test
  void an_asserted_date_is_filled_and_a_date_said_again_is_small() {
    Drawing wide =
        SlipChart.of(open("2019-01-01", SEPTEMBER, again("again", "2018-12-01", SEPTEMBER))).wide();

    assertThat(dots(wide))
        .extracting(Shape.Dot::look, Shape.Dot::r)
        .containsExactly(tuple("filled", "7.0"), tuple("filled", "5.0"));
  }

  @Test
  void an_open_one_whose_day_has_passed_has_dashed_arrows_and_no_line_of_what_happened() {
    Drawing wide = SlipChart.of(open("2020-10-01", SEPTEMBER)).wide();

    assertThat(words(wide)).contains("367 days late, still open");
    assertThat(paths(wide, "late-line")).hasSize(3);
    assertThat(wide.shapes())
        .anySatisfy(
            shape ->
                assertThat(shape)
                    .isInstanceOfSatisfying(
                        Shape.Path.class, path -> assertThat(path.dash()).isEqualTo("5 4")));
    assertThat(paths(wide, "line thick")).isEmpty();
  }

  @Test
  void a_date_that_has_not_come_has_no_arrow() {
    Drawing wide = SlipChart.of(open("2019-01-01", SUMMER, SEPTEMBER)).wide();

    assertThat(paths(wide, "late-line")).isEmpty();
    assertThat(words(wide)).noneMatch(text -> text.contains("days"));
  }

  @Test
  void a_promise_that_stood_on_its_own_day_is_crossed_out_there() {
    SlipStory story = merged("2020-04-01", SEPTEMBER);
    SlipFrame frame = SlipFrame.wide(story);

    assertThat(paths(SlipChart.of(story).wide(), "late-line"))
        .contains(Drawing.cross(frame.x(day("2019-09-30")), frame.y(day("2019-09-30")), 5));
  }

  @Test
  void an_abandoned_plan_ends_in_a_cross_with_its_day() {
    SlipStory story = abandoned("2019-05-20", SEPTEMBER);
    SlipFrame frame = SlipFrame.wide(story);
    Drawing wide = SlipChart.of(story).wide();

    assertThat(paths(wide, "line thick"))
        .containsExactly(Drawing.cross(frame.x(day("2019-05-20")), frame.y(day("2019-09-30")), 7));
    assertThat(words(wide)).contains("abandoned by 20 May 2019");
  }

  @Test
  void a_first_date_known_only_from_what_was_told_later_is_drawn_there_and_stood_for_nothing() {
    Promise april =
        recalled(promise("april", "2018-04-03", "2018-04-03", "2018-04-01", "2018-04-01", true));
    Promise july = promise("july", "2018-04-03", "2018-04-03", "2018-07-01", "2018-07-01", true);
    SlipStory story = merged("2018-07-01", april, july);
    SlipFrame frame = SlipFrame.wide(story);
    Drawing wide = SlipChart.of(story).wide();

    assertThat(words(wide)).contains("91 days late");
    assertThat(paths(wide, "line thin"))
        .contains(
            "M"
                + Drawing.px(frame.x(day("2018-04-03")))
                + " "
                + Drawing.px(frame.y(day("2018-07-01")))
                + " H"
                + Drawing.px(frame.x(day("2018-07-01"))));
  }

  @Test
  void a_chosen_day_cuts_the_picture_and_says_so() {
    SlipStory story = chosen("2019-09-20", SUMMER, EARLY_2020);
    SlipFrame frame = SlipFrame.wide(story);
    Drawing wide = SlipChart.of(story).wide();
    String cut = Drawing.px(frame.x(day("2019-09-20")));

    assertThat(words(wide)).contains("as known on 20 Sep 2019", "nothing later had been said");
    assertThat(paths(wide, "line"))
        .anyMatch(d -> d.endsWith(" L" + cut + " " + Drawing.px(frame.y(day("2020-03-31")))));
  }

  @Test
  void more_than_six_marks_are_numbered_in_place_of_words() {
    List<Promise> promises = new ArrayList<>();
    IntStream.range(0, 7)
        .forEach(
            i ->
                promises.add(
                    promise(
                        "p" + i,
                        "2018-0" + (i + 1) + "-01",
                        "2018-0" + (i + 1) + "-01",
                        "2019-01-01",
                        "2019-0" + (i + 1) + "-28",
                        true)));
    SlipChart chart = SlipChart.of(open("2018-12-01", promises.toArray(Promise[]::new)));

    assertThat(chart.numbered()).isTrue();
    assertThat(words(chart.wide())).contains("1", "2", "3", "4", "5", "6", "7");
    assertThat(words(chart.wide())).doesNotContain("Words of p0");
  }

  @Test
  void words_that_would_meet_are_replaced_by_numbers_and_never_made_smaller() {
    SlipChart apart = SlipChart.of(open("2019-01-01", SUMMER, SEPTEMBER));
    Promise[] crowd =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    promise(
                        "c" + i,
                        "2018-10-0" + (i + 1),
                        "2018-10-0" + (i + 1),
                        "2019-09-01",
                        "2019-09-1" + i,
                        true))
            .toArray(Promise[]::new);

    assertThat(apart.numbered()).isFalse();
    assertThat(words(apart.wide())).contains("Words of summer", "Words of september");
    assertThat(SlipChart.of(open("2019-01-01", crowd)).numbered()).isTrue();
  }

  @Test
  void no_words_beside_marks_meet_each_other_or_leave_the_picture() {
    SlipStory story = merged("2020-04-01", SUMMER, SEPTEMBER, EARLY_2020);
    SlipFrame frame = SlipFrame.wide(story);
    SlipLabels labels = new SlipLabels(story, frame, List.of());
    List<SlipLabels.Line> lines = new ArrayList<>(labels.fixed());
    lines.addAll(labels.words().orElseThrow());

    for (SlipLabels.Line one : lines) {
      assertThat(one.box().within(new Box(0, 0, frame.width(), frame.height()))).isTrue();
      for (SlipLabels.Line other : lines) {
        assertThat(one == other || !one.box().meets(other.box()))
            .as(one.text() + " and " + other.text())
            .isTrue();
      }
    }
  }

  @Test
  void the_narrow_form_is_always_numbered() {
    Drawing narrow = SlipChart.of(merged("2020-04-01", SUMMER, SEPTEMBER)).narrow();

    assertThat(narrow.width()).isEqualTo(362);
    assertThat(words(narrow)).contains("1", "2", "214", "days late", "Merged on 2020-04-01");
  }

  @Test
  void the_picture_is_told_in_words_too() {
    assertThat(SlipChart.of(merged("2020-04-01", SUMMER)).description())
        .isEqualTo(
            "Words of summer, said on 23 Mar 2018. It merged on 2020-04-01."
                + " The list below has the same values.");
    assertThat(SlipChart.of(open("2019-01-01", SUMMER)).description())
        .contains("It had not taken effect by 1 Jan 2019.");
  }

  private static List<String> words(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Words.class::isInstance)
        .map(s -> ((Shape.Words) s).text())
        .toList();
  }

  private static List<Shape.Dot> dots(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Dot.class::isInstance)
        .map(Shape.Dot.class::cast)
        .toList();
  }

  private static List<String> paths(Drawing drawing, String look) {
    return drawing.shapes().stream()
        .filter(s -> s instanceof Shape.Path path && path.look().equals(look))
        .map(s -> ((Shape.Path) s).d())
        .toList();
  }
}
