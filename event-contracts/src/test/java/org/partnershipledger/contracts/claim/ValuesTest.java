package org.partnershipledger.contracts.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.partnershipledger.contracts.vocabulary.DateBound;
import org.partnershipledger.contracts.vocabulary.DateResolution;
import org.partnershipledger.contracts.vocabulary.FinanceMeasure;
import org.partnershipledger.contracts.vocabulary.Granularity;
import org.partnershipledger.contracts.vocabulary.Qualifier;

/** The values of claims refuse what no text can state. */
class ValuesTest {
  private static final OptionalLong NONE = OptionalLong.empty();

  @Test
  void an_amount_states_its_only_bound_or_the_upper_one_of_a_range() {
    assertThat(money(NONE, OptionalLong.of(2000), Qualifier.NEARLY).statedPence()).isEqualTo(2000);
    assertThat(money(OptionalLong.of(900), NONE, Qualifier.AT_LEAST).statedPence()).isEqualTo(900);
    assertThat(money(OptionalLong.of(900), OptionalLong.of(1000), Qualifier.BETWEEN).statedPence())
        .isEqualTo(1000);
  }

  @Test
  void an_amount_without_a_bound_or_with_bounds_crossed_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> money(NONE, NONE, Qualifier.EXACT))
        .withMessage("an amount has at least one bound");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> money(OptionalLong.of(2), OptionalLong.of(1), Qualifier.BETWEEN))
        .withMessage("an amount's lower bound is not above its upper one");
  }

  @Test
  void a_share_without_a_bound_or_with_bounds_crossed_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> share("4", "3"));
    assertThat(share("3", "3.0").text()).isEqualTo("3 per cent");
  }

  @Test
  void a_span_lies_in_a_text_and_has_a_length() {
    assertThat(new Span(3, 8).length()).isEqualTo(5);
    assertThat(new Span(0, 0).length()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessage("span -1..2 is not in any text");
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
  }

  @Test
  void a_date_whose_interval_ends_before_it_begins_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> date(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 3, 31)));
    assertThat(date(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 4, 1)).edtf()).contains("2017-04");
  }

  @Test
  void a_sum_of_finance_is_either_an_amount_or_a_ratio() {
    Money amount = money(OptionalLong.of(1), OptionalLong.of(1), Qualifier.EXACT);
    Percentage ratio = share("3", "4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finance(Optional.of(amount), Optional.of(ratio)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> finance(Optional.empty(), Optional.empty()));
    assertThat(finance(Optional.empty(), Optional.of(ratio)).ratio()).contains(ratio);
  }

  private static Money money(OptionalLong lower, OptionalLong upper, Qualifier qualifier) {
    return new Money(lower, upper, qualifier, "words");
  }

  private static Percentage share(String lower, String upper) {
    return new Percentage(
        Optional.ofNullable(lower).map(BigDecimal::new),
        Optional.ofNullable(upper).map(BigDecimal::new),
        Qualifier.BETWEEN,
        Optional.empty(),
        "3 per cent");
  }

  private static EventDate date(LocalDate earliest, LocalDate latest) {
    return new EventDate(
        Optional.of("2017-04"),
        Granularity.MONTH,
        Optional.of(earliest),
        Optional.of(latest),
        DateBound.BY,
        DateResolution.EXPLICIT,
        "by April 2017");
  }

  private static FinanceArguments finance(Optional<Money> amount, Optional<Percentage> ratio) {
    return new FinanceArguments(
        FinanceMeasure.DEFICIT, amount, ratio, Optional.empty(), false, false);
  }
}
