package org.partnershipledger.ingest.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortedTest {
  private static final List<Integer> PLACES = List.of(2, 5, 5, 9);

  @Test
  void finds_the_first_of_those_at_a_place() {
    // When
    int index = Sorted.firstFrom(PLACES, Integer::intValue, 5);

    // Then
    assertThat(index).isEqualTo(1);
  }

  @Test
  void finds_the_next_one_where_nothing_stands_at_the_place() {
    // When
    int index = Sorted.firstFrom(PLACES, Integer::intValue, 6);

    // Then
    assertThat(index).isEqualTo(3);
  }

  @Test
  void passes_all_that_stand_at_a_place() {
    // When
    int index = Sorted.firstBehind(PLACES, Integer::intValue, 5);

    // Then
    assertThat(index).isEqualTo(3);
  }

  @Test
  void answers_the_size_when_all_stand_before() {
    // When
    int from = Sorted.firstFrom(PLACES, Integer::intValue, 10);
    int behind = Sorted.firstBehind(PLACES, Integer::intValue, 9);

    // Then
    assertThat(from).isEqualTo(4);
    assertThat(behind).isEqualTo(4);
  }

  @Test
  void answers_nought_for_an_empty_list_and_before_all() {
    // When
    int empty = Sorted.firstFrom(List.<Integer>of(), Integer::intValue, 1);
    int before = Sorted.firstFrom(PLACES, Integer::intValue, 1);

    // Then
    assertThat(empty).isZero();
    assertThat(before).isZero();
  }
}
