package org.partnershipledger.analytics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipledger.organisation.ReferenceTransactions;

class CumulativeIncidenceTest {
  private static final double EXACT = 1e-12;

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @CsvSource({"12,6,6", "18,13,8", "24,24,10", "30,31,12", "36,32,12", "48,36,12", "60,38,13"})
  void the_51_deals_from_their_announcement_give_the_published_counts(
      int months, int completed, int abandoned) {
    CumulativeIncidence announced = ForecastExamples.ANNOUNCED;

    assertThat(announced.completedBy(months)).isCloseTo(completed / 51.0, within(EXACT));
    assertThat(announced.abandonedBy(months)).isCloseTo(abandoned / 51.0, within(EXACT));
    assertThat(announced.openCases(months)).hasSize(51 - completed - abandoned);
  }

  // From the full case 3.5 and 6.5 were published: the nearest of the twelve cases (3.55, 6.51)
  // instead of a quartile between them (3.09 and 3.55, 5.59 and 6.51).
  @ParameterizedTest
  @CsvSource({
    "ANNOUNCEMENT,38,15.0,21.3,27.2",
    "OUTLINE_CASE,13,10.5,12.5,18.5",
    "FULL_CASE,12,3.43,5.0,5.82",
    "APPROVAL,14,0.5,0.5,0.7"
  })
  void the_completed_deals_took_the_published_months_from_each_step(
      StartingPoint from, int n, double lower, double median, double upper) {
    // When
    List<Double> months =
        ReferenceClass.of(ReferenceTransactions.load().all(), from).stream()
            .filter(c -> c.ending() == Ending.COMPLETED)
            .map(ReferenceCase::months)
            .sorted()
            .toList();

    // Then
    assertThat(months).hasSize(n);
    assertThat(quantile(months, 0.25)).isCloseTo(lower, within(0.05));
    assertThat(quantile(months, 0.5)).isCloseTo(median, within(0.05));
    assertThat(quantile(months, 0.75)).isCloseTo(upper, within(0.05));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_three_shares_sum_to_one_and_only_the_open_one_falls(int seed) {
    CumulativeIncidence incidence = CumulativeIncidence.of(cases(seed, true));
    double completed = 0;
    double abandoned = 0;
    for (double month = 0; month <= 70; month += 0.5) {
      assertThat(
              incidence.completedBy(month)
                  + incidence.abandonedBy(month)
                  + incidence.openAfter(month))
          .isCloseTo(1, within(EXACT));
      assertThat(incidence.completedBy(month)).isGreaterThanOrEqualTo(completed);
      assertThat(incidence.abandonedBy(month)).isGreaterThanOrEqualTo(abandoned);
      completed = incidence.completedBy(month);
      abandoned = incidence.abandonedBy(month);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void without_cases_lost_from_sight_it_is_the_plain_share(int seed) {
    List<ReferenceCase> cases = cases(seed, false);
    CumulativeIncidence incidence = CumulativeIncidence.of(cases);

    for (double month = 0; month <= 70; month += 2.5) {
      double until = month;
      long completed =
          cases.stream().filter(c -> c.ending() == Ending.COMPLETED && c.months() <= until).count();
      assertThat(incidence.completedBy(month))
          .isCloseTo((double) completed / cases.size(), within(EXACT));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_order_of_the_cases_changes_nothing(int seed) {
    List<ReferenceCase> cases = cases(seed, true);
    List<ReferenceCase> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(~seed));

    for (double month = 0; month <= 70; month += 2.5) {
      assertThat(CumulativeIncidence.of(shuffled).completedBy(month))
          .isEqualTo(CumulativeIncidence.of(cases).completedBy(month));
    }
  }

  @Test
  void a_case_lost_from_sight_counts_until_then_and_no_longer() {
    // Given one lost after 10 months, one completed after 20, one abandoned after 30
    CumulativeIncidence incidence =
        CumulativeIncidence.of(
            List.of(
                new ReferenceCase("lost", 10, Ending.OPEN),
                new ReferenceCase("done", 20, Ending.COMPLETED),
                new ReferenceCase("dropped", 30, Ending.ABANDONED)));

    // Then the completed one is one of the two that were still seen
    assertThat(incidence.completedBy(20)).isCloseTo(0.5, within(EXACT));
    assertThat(incidence.abandonedBy(30)).isCloseTo(0.5, within(EXACT));
    assertThat(incidence.openAfter(30)).isZero();
  }

  @Test
  void without_cases_nothing_is_known_and_all_stay_open() {
    CumulativeIncidence none = CumulativeIncidence.of(List.of());

    assertThat(none.openAfter(60)).isEqualTo(1);
    assertThat(Forecast.ever(none, 0).completed().reason()).isPresent();
  }

  private static List<ReferenceCase> cases(int seed, boolean lost) {
    Random random = new Random(seed);
    Ending[] endings = Ending.values();
    List<ReferenceCase> cases = new ArrayList<>();
    int n = 1 + random.nextInt(60);
    for (int i = 0; i < n; i++) {
      Ending ending = endings[random.nextInt(lost ? 3 : 2)];
      cases.add(new ReferenceCase("c" + i, random.nextInt(120) / 2.0, ending));
    }
    return cases;
  }

  private static double quantile(List<Double> sorted, double share) {
    double place = share * (sorted.size() - 1);
    int below = (int) place;
    double above = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return sorted.get(below) + (place - below) * (above - sorted.get(below));
  }
}
