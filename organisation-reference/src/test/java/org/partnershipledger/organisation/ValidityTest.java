package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidityTest {

  private static final Validity YEAR_2018 =
      new Validity(Optional.of(LocalDate.of(2018, 1, 1)), Optional.of(LocalDate.of(2018, 12, 31)));

  @Test
  void both_ends_belong_to_it() {
    assertThat(YEAR_2018.mayHoldOn(LocalDate.of(2018, 1, 1))).isTrue();
    assertThat(YEAR_2018.mayHoldOn(LocalDate.of(2018, 12, 31))).isTrue();
    assertThat(YEAR_2018.mayHoldOn(LocalDate.of(2019, 1, 1))).isFalse();
  }

  @Test
  void may_hold_within_bounds_that_overlap_it() {
    DateBounds overlapping =
        DateBounds.between(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 6, 1));

    assertThat(YEAR_2018.mayHoldWithin(overlapping)).isTrue();
  }

  @Test
  void may_always_hold_within_undated_bounds() {
    assertThat(YEAR_2018.mayHoldWithin(DateBounds.undated())).isTrue();
  }

  @Test
  void may_always_hold_when_no_limit_is_known() {
    assertThat(Validity.unknown().mayHoldOn(LocalDate.of(1991, 4, 1))).isTrue();
  }

  @Test
  void the_distance_is_counted_to_the_nearest_day_of_the_bounds() {
    assertThat(YEAR_2018.distanceDays(DateBounds.on(LocalDate.of(2017, 12, 29)))).isEqualTo(3);
    assertThat(YEAR_2018.distanceDays(DateBounds.on(LocalDate.of(2019, 1, 5)))).isEqualTo(5);
    assertThat(YEAR_2018.distanceDays(DateBounds.on(LocalDate.of(2018, 7, 1)))).isZero();
  }

  @Test
  void bounds_with_one_known_end_decide_what_they_can() {
    DateBounds notBefore2020 =
        new DateBounds(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty());

    assertThat(YEAR_2018.mayHoldWithin(notBefore2020)).isFalse();
    assertThat(notBefore2020.isUndated()).isFalse();
  }

  @Test
  void refuses_an_end_before_the_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateBounds.between(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 1)));
  }
}
