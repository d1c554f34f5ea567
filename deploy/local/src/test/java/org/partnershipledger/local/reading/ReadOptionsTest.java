package org.partnershipledger.local.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipledger.local.Failure;
import org.partnershipledger.local.reading.ReadOptions.Scoring;

class ReadOptionsTest {
  @Test
  void two_folders_are_enough() {
    // When
    ReadOptions options = ReadOptions.parse("/in", "/out");
    // Then
    assertThat(options.texts()).isEqualTo(Path.of("/in"));
    assertThat(options.out()).isEqualTo(Path.of("/out"));
    assertThat(options.explain()).isFalse();
    assertThat(options.gold()).isEmpty();
    assertThat(options.scoring()).isEmpty();
  }

  @Test
  void every_option_is_understood_wherever_it_stands() {
    // When
    ReadOptions options =
        ReadOptions.parse(
            "--per-doc",
            "/in",
            "--score",
            "/gold",
            "--errors",
            "--json",
            "/out",
            "--explain",
            "--strict-dates",
            "--dup-fp");
    // Then
    assertThat(options.texts()).isEqualTo(Path.of("/in"));
    assertThat(options.out()).isEqualTo(Path.of("/out"));
    assertThat(options.explain()).isTrue();
    assertThat(options.gold()).contains(Path.of("/gold"));
    assertThat(options.scoring()).containsExactlyInAnyOrder(Scoring.values());
  }

  @ParameterizedTest
  @CsvSource({
    "/in /out --scroe, there is no option --scroe; try --help",
    "/in /out --score, --score needs a value; try --help",
    "/in /out --score --json, --score needs a value; try --help",
    "/in /out --errors, --errors needs --score; try --help",
    "/in, give the folder to read and the folder to write; try --help",
    "/in /out /more, give the folder to read and the folder to write; try --help"
  })
  void what_is_wrong_is_named(String arguments, String sentence) {
    assertThatThrownBy(() -> ReadOptions.parse(arguments.split(" ")))
        .isInstanceOf(Failure.class)
        .hasMessage(sentence);
  }
}
