package org.partnershipledger.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameChronologyTest {

  private static final LocalDate OPENED = LocalDate.of(1994, 4, 1);
  private static final LocalDate CLOSED = LocalDate.of(2025, 3, 31);
  private static final Validity LIFE = new Validity(Optional.of(OPENED), Optional.of(CLOSED));

  @Test
  void an_unknown_end_is_no_later_than_the_day_before_the_next_name() {
    List<DatedName> names = dated(recorded("A", "2004-07-01", ""), recorded("B", "2018-07-01", ""));

    assertThat(names.getFirst().validity().to()).hasValue(LocalDate.of(2018, 6, 30));
  }

  @Test
  void an_unknown_start_is_no_earlier_than_the_day_after_the_last_name() {
    List<DatedName> names = dated(recorded("A", "", "2018-06-30"), recorded("B", "", ""));

    assertThat(names.getLast().validity().from()).hasValue(LocalDate.of(2018, 7, 1));
  }

  @Test
  void a_name_between_two_others_is_bounded_by_both() {
    List<DatedName> names =
        dated(
            recorded("A", "2004-07-01", ""),
            recorded("B", "", ""),
            recorded("C", "2018-07-01", ""));

    assertThat(names.get(1).validity())
        .isEqualTo(
            new Validity(
                Optional.of(LocalDate.of(2004, 7, 2)), Optional.of(LocalDate.of(2018, 6, 30))));
  }

  @Test
  void the_life_of_the_code_bounds_what_nothing_else_does() {
    List<DatedName> names = dated(recorded("A", "", ""));

    assertThat(names.getFirst().validity()).isEqualTo(LIFE);
  }

  @Test
  void a_month_leaves_both_names_possible_within_it() {
    List<DatedName> names = dated(recorded("A", "", "2019-09"), recorded("B", "", ""));

    assertThat(names.getFirst().validity().to()).hasValue(LocalDate.of(2019, 9, 30));
    assertThat(names.getLast().validity().from()).hasValue(LocalDate.of(2019, 9, 2));
  }

  @Test
  void refuses_names_that_are_not_in_the_order_of_their_days() {
    NameChronology chronology =
        new NameChronology(
            List.of(recorded("B", "2018-07-01", ""), recorded("A", "", "2010-01-01")), LIFE);

    assertThatIllegalArgumentException().isThrownBy(chronology::datedNames);
  }

  private static List<DatedName> dated(NameChronology.Recorded... names) {
    return new NameChronology(List.of(names), LIFE).datedNames();
  }

  private static NameChronology.Recorded recorded(String name, String from, String to) {
    return new NameChronology.Recorded(name, date(from), date(to));
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }
}
