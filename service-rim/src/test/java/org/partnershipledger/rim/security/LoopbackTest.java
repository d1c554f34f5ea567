package org.partnershipledger.rim.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {
  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "::1", "[::1]"})
  void names_of_this_machine(String host) {
    assertThat(Loopback.isName(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost.example.org",
        "127.0.0.1.example.org",
        "127.0.0.1.nip.io",
        "example.org",
        "0.0.0.0",
        "2130706433",
        "localhost.",
        "[::1].example.org"
      })
  void names_that_may_lead_here_from_elsewhere(String host) {
    assertThat(Loopback.isName(host)).isFalse();
  }
}
