package org.partnershipledger.local.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.partnershipledger.local.proof.fault.Proof;
import org.partnershipledger.local.proof.fault.Scale;

class ProveOptionsTest {
  @Test
  void without_words_all_tests_run_in_the_short_form() {
    // When
    ProveOptions options = ProveOptions.parse();
    // Then
    assertThat(options.proofs()).containsExactly(Proof.values());
    assertThat(options.scale()).isEqualTo(Scale.SHORT);
    assertThat(options.seed()).isEqualTo(1948);
  }

  @Test
  void tests_are_named_by_number_or_name_and_run_once_in_their_order() {
    // When
    ProveOptions options = ProveOptions.parse("malformed", "--full", "r1", "--seed", "7", "R9");
    // Then
    assertThat(options.proofs()).containsExactly(Proof.R1, Proof.R9);
    assertThat(options.scale()).isEqualTo(Scale.FULL);
    assertThat(options.seed()).isEqualTo(7);
  }

  @Test
  void the_version_before_is_a_folder_and_without_one_its_test_is_not_run() {
    // When
    ProveOptions options = ProveOptions.parse("old-and-new", "--previous", "/opt/before");
    // Then
    assertThat(options.previous()).contains(Path.of("/opt/before"));
    assertThat(Proof.R15.whyNot(true)).isEmpty();
    assertThat(Proof.R15.whyNot(false)).contains("--previous names no version before");
  }

  @Test
  void what_is_wrong_is_named() {
    assertThatThrownBy(() -> ProveOptions.parse("kill-ingress"))
        .hasMessage("there is no test kill-ingress; --list names them");
    assertThatThrownBy(() -> ProveOptions.parse("--long"))
        .hasMessage("there is no option --long; try --help");
    assertThatThrownBy(() -> ProveOptions.parse("--seed", "x"))
        .hasMessage("--seed takes a number, not x");
    assertThatThrownBy(() -> ProveOptions.parse("--seed"))
        .hasMessage("--seed needs a value; try --help");
  }
}
