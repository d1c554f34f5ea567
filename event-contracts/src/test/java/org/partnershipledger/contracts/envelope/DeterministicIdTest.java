package org.partnershipledger.contracts.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeterministicIdTest {
  @Test
  void the_same_parts_give_the_same_id_in_every_release() {
    assertThat(DeterministicId.of("partnership", "RGN", "RQQ"))
        .hasToString("0eec3f50-c0af-5a13-b7bc-eb55052f16b2")
        .isEqualTo(DeterministicId.of("partnership", "RGN", "RQQ"));
  }

  @Test
  void ids_have_the_version_and_variant_of_a_name_based_uuid() {
    for (int i = 0; i < 500; i++) {
      var id = DeterministicId.of("part", Integer.toString(i));
      assertThat(id.version()).isEqualTo(5);
      assertThat(id.variant()).isEqualTo(2);
    }
  }

  @Test
  void parts_are_told_apart() {
    assertThat(DeterministicId.of("ab", "c")).isNotEqualTo(DeterministicId.of("a", "bc"));
    assertThat(DeterministicId.of("ab")).isNotEqualTo(DeterministicId.of("ab", ""));
    assertThat(DeterministicId.of("a", "b")).isNotEqualTo(DeterministicId.of("b", "a"));
  }

  @Test
  void parts_are_taken_as_utf_8() {
    assertThat(DeterministicId.of("£")).isNotEqualTo(DeterministicId.of("?"));
  }
}
