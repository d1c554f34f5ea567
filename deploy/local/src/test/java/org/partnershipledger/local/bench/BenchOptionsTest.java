package org.partnershipledger.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {
  @Test
  void without_words_two_thousand_articles_and_one_stream_of_ten_a_second() {
    // When
    BenchOptions options = BenchOptions.parse();
    // Then
    assertThat(options.articles()).isEqualTo(2_000);
    assertThat(options.rates()).containsExactly(10);
    assertThat(options.steady()).isEqualTo(Duration.ofSeconds(20));
    assertThat(options.ledger()).isZero();
  }

  @Test
  void several_rates_are_measured_one_after_another() {
    assertThat(BenchOptions.parse("--rate", "10", "--rate", "50").rates()).containsExactly(10, 50);
  }

  @Test
  void what_is_wrong_is_named() {
    assertThatThrownBy(() -> BenchOptions.parse("--articles", "0"))
        .hasMessage("--articles takes a number from 1 on, not 0");
    assertThatThrownBy(() -> BenchOptions.parse("--speed"))
        .hasMessage("there is no option --speed; try --help");
  }
}
