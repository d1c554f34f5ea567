package org.partnershipledger.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {
  @Test
  void without_arguments_the_data_stays_and_the_usual_ports_are_used() {
    // When
    Options options = Options.parse();
    // Then
    assertThat(options.fresh()).isFalse();
    assertThat(options.once()).isFalse();
    assertThat(options.samples()).isEmpty();
    assertThat(options.ports().wanted()).containsExactly(8081, 8082, 8083);
  }

  @Test
  void every_option_is_understood() {
    // When
    Options options =
        Options.parse(
            "--fresh",
            "--once",
            "--samples",
            "/a",
            "--json",
            "/b.json",
            "--data",
            "/c",
            "--ports",
            "9081,9082,9083");
    // Then
    assertThat(options.fresh()).isTrue();
    assertThat(options.once()).isTrue();
    assertThat(options.samples()).contains(Path.of("/a"));
    assertThat(options.json()).contains(Path.of("/b.json"));
    assertThat(options.data()).contains(Path.of("/c"));
    assertThat(options.ports().wanted()).containsExactly(9081, 9082, 9083);
  }

  @Test
  void free_ports_are_any_ports() {
    assertThat(Options.parse("--ports", "free").ports().wanted()).isEqualTo(List.of());
  }

  @Test
  void an_unknown_option_is_named() {
    assertThatThrownBy(() -> Options.parse("--frsh"))
        .isInstanceOf(Failure.class)
        .hasMessage("there is no option --frsh; try --help");
  }

  @Test
  void an_option_without_its_value_is_named() {
    assertThatThrownBy(() -> Options.parse("--samples", "--once"))
        .hasMessage("--samples needs a value; try --help");
  }

  @Test
  void the_same_port_twice_is_refused() {
    assertThatThrownBy(() -> Options.parse("--ports", "9081,9081,9083"))
        .hasMessage("--ports takes three different ports from 1 to 65535, not 9081,9081,9083");
  }
}
