package org.partnershipledger.analytics.savings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TotalChangeTest {
  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void adding_every_contribution_comes_to_the_totals(int seed) {
    List<Totals.Total> totals = TotalsTest.totals(SavingsPropertiesTest.ledgers(seed));

    Map<TotalLine, TotalSums> lines = changeOf(totals).lines();

    assertThat(lines.keySet().stream().filter(l -> l.aspect().equals(TotalLine.WHOLE)))
        .hasSameSizeAs(totals);
    for (Totals.Total total : totals) {
      TotalLine whole = new TotalLine(total.key(), TotalLine.WHOLE, "");
      assertThat(lines).containsEntry(whole, total.sums());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void the_values_of_every_dimension_add_up_to_the_total(int seed) {
    List<Totals.Total> totals = TotalsTest.totals(SavingsPropertiesTest.ledgers(seed));
    Map<TotalLine, TotalSums> lines = changeOf(totals).lines();

    for (Totals.Total total : totals) {
      for (Dimension dimension : Dimension.values()) {
        List<TotalSums> those =
            lines.entrySet().stream()
                .filter(l -> l.getKey().key().equals(total.key()))
                .filter(l -> l.getKey().aspect().equals(dimension.wire()))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(sum(those, TotalSums::sum)).isEqualByComparingTo(total.sums().sum());
        assertThat(sum(those, TotalSums::minimum)).isEqualByComparingTo(total.minimum());
        assertThat(sum(those, TotalSums::maximum)).isEqualByComparingTo(total.maximum());
        assertThat(those.stream().mapToLong(TotalSums::parts).sum())
            .isEqualTo(total.parts().size());
        assertThat(those.stream().mapToLong(TotalSums::contained).sum())
            .isEqualTo(total.contained().size());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void what_is_added_and_taken_away_again_leaves_nothing_behind(int seed) {
    List<Totals.Total> totals = TotalsTest.totals(SavingsPropertiesTest.ledgers(seed));

    TotalChange change = changeOf(totals);
    for (Totals.Total total : totals) {
      total.contained().forEach(part -> change.take(part, true));
      total.parts().forEach(part -> change.take(part, false));
    }

    assertThat(change.lines()).isEmpty();
  }

  private static TotalChange changeOf(List<Totals.Total> totals) {
    TotalChange change = new TotalChange();
    for (Totals.Total total : totals) {
      total.parts().forEach(part -> change.add(part, false));
      total.contained().forEach(part -> change.add(part, true));
    }
    return change;
  }

  private static BigDecimal sum(List<TotalSums> sums, Function<TotalSums, BigDecimal> number) {
    return sums.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
