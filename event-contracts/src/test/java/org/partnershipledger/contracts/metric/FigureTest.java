package org.partnershipledger.contracts.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FigureTest {
  @Test
  void a_figure_without_a_value_says_why() {
    assertThat(figure(Optional.empty(), Optional.of("NO_PERIOD")).nullReason())
        .contains("NO_PERIOD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure(Optional.empty(), Optional.empty()))
        .withMessage("a figure without a value says why");
  }

  @Test
  void a_bound_alone_is_a_value() {
    assertThat(figure(Optional.of(new BigDecimal("2.25")), Optional.empty()).lower())
        .contains(new BigDecimal("2.25"));
  }

  private static Figure figure(Optional<BigDecimal> lower, Optional<String> nullReason) {
    return new Figure(
        "f1",
        "p1",
        "M2",
        "Intensity, per cent",
        Optional.empty(),
        lower,
        Optional.empty(),
        Optional.empty(),
        "percent",
        Optional.of("annual"),
        nullReason,
        false,
        List.of(),
        List.of(),
        "intensity 1",
        Optional.empty());
  }
}
