package org.partnershipledger.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class UsageTest {
  @Test
  @EnabledOnOs(OS.LINUX)
  void this_process_holds_memory_and_descriptors_and_has_taken_time() {
    // When
    Usage usage = Usage.of(ProcessHandle.current().pid());
    // Then
    assertThat(usage.residentMegabytes()).isBetween(20.0, 100_000.0);
    assertThat(usage.processorSeconds()).isBetween(0.1, 100_000.0);
    assertThat(usage.descriptors()).isBetween(3L, 100_000L);
  }

  @Test
  void nothing_is_known_of_a_process_that_is_not_there() {
    assertThat(Usage.of(Long.MAX_VALUE)).isEqualTo(Usage.UNKNOWN);
  }
}
