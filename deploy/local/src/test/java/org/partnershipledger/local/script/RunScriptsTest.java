package org.partnershipledger.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunScriptsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "prove, --fulll, there is no option --fulll",
    "prove, kill-ingest --seed, --seed needs a value",
    "bench, --speed 7, there is no option --speed",
    "bench, --articles, --articles needs a value"
  })
  void wrong_use_is_told_before_anything_is_built(
      String script, String arguments, String sentence) {
    // When
    Shell.Result result = run(script, arguments);
    // Then
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.output()).isEqualTo(script + ": " + sentence + "; try --help");
  }

  @ParameterizedTest
  @CsvSource({
    "prove, --short",
    "prove, --full",
    "prove, --seed N",
    "prove, --list",
    "prove, --report DIR",
    "bench, --articles N",
    "bench, --rate R",
    "bench, --ledger N",
    "bench, --report DIR"
  })
  void help_names_every_option(String script, String option) {
    // When
    Shell.Result result = run(script, "--help");
    // Then
    assertThat(result.code()).isZero();
    assertThat(result.output()).contains("\n  " + option + " ");
  }

  private Shell.Result run(String script, String arguments) {
    return Shell.run(folder, Map.of(), "'" + Path.of(script).toAbsolutePath() + "' " + arguments);
  }
}
