package org.partnershipledger.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadScriptTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "in, give the folder to read and the folder to write",
    "in out more, give the folder to read and the folder to write",
    "in out --scroe, there is no option --scroe",
    "in out --score, --score needs a value",
    "in out --errors, --errors needs --score"
  })
  void wrong_use_is_told_before_anything_is_built(String arguments, String sentence) {
    // When
    Shell.Result result = read(arguments);
    // Then
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.output()).isEqualTo("read: " + sentence + "; try --help");
  }

  @ParameterizedTest
  @CsvSource({"--explain", "--score GOLD", "--per-doc", "--errors", "--json"})
  void help_names_every_option(String option) {
    // When
    Shell.Result result = read("--help");
    // Then
    assertThat(result.code()).isZero();
    assertThat(result.output()).contains("\n  " + option + " ");
  }

  private Shell.Result read(String arguments) {
    return Shell.run(folder, Map.of(), "'" + Path.of("read").toAbsolutePath() + "' " + arguments);
  }
}
