package org.partnershipledger.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The measure of agreement, by hand-worked cases. */
class BCubedTest {

  private static final Map<String, String> LABELS = Map.of("a", "x", "b", "x", "c", "x", "d", "y");

  @Test
  void equal_groups_agree_wholly() {
    assertThat(BCubed.of(List.of(List.of("a", "b", "c"), List.of("d")), LABELS))
        .isEqualTo(new BCubed(1, 1));
  }

  @Test
  void one_group_of_all_has_recall_and_no_full_precision() {
    BCubed all = BCubed.of(List.of(List.of("a", "b", "c", "d")), LABELS);

    assertThat(all.recall()).isEqualTo(1);
    assertThat(all.precision()).isCloseTo((3 * 0.75 + 0.25) / 4, within(1e-12));
  }

  @Test
  void a_split_group_has_precision_and_no_full_recall() {
    BCubed split = BCubed.of(List.of(List.of("a", "b"), List.of("c"), List.of("d")), LABELS);

    assertThat(split.precision()).isEqualTo(1);
    assertThat(split.recall()).isCloseTo((2 * 2.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-12));
  }

  @Test
  void what_nobody_judged_is_left_out() {
    assertThat(BCubed.of(List.of(List.of("a", "b", "c", "e"), List.of("d")), LABELS))
        .isEqualTo(new BCubed(1, 1));
  }
}
