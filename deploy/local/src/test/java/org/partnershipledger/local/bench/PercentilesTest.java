package org.partnershipledger.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {
  @Test
  void half_took_no_longer_than_the_median_and_all_but_one_in_a_hundred_than_the_p99() {
    // Given
    List<Double> millis = IntStream.rangeClosed(1, 200).mapToObj(i -> (double) i).toList();
    // When // Then
    assertThat(Percentiles.of(millis)).isEqualTo(new Percentiles(100, 198));
    assertThat(Percentiles.of(List.of(4.0))).isEqualTo(new Percentiles(4, 4));
    assertThat(Percentiles.of(List.of())).isEqualTo(new Percentiles(0, 0));
  }
}
