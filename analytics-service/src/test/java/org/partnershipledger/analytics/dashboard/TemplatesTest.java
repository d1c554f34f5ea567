package org.partnershipledger.analytics.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  static List<Path> templates() throws IOException {
    return files("src/main/resources/templates");
  }

  static List<Path> ours() throws IOException {
    return Stream.concat(
            files("src/main/resources/templates").stream(),
            files("src/main/resources/dashboard").stream()
                .filter(f -> !f.toString().contains("vendor")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothing_escapes_the_escaping(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContain(".raw", ".safe", "|raw", "|safe");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void nothing_is_written_in_that_the_policy_forbids(Path template) throws IOException {
    assertThat(Files.readString(template))
        .doesNotContain("<style", " style=")
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContain("javascript:", "hx-on");
  }

  @ParameterizedTest
  @MethodSource("ours")
  void nothing_names_another_host(Path file) throws IOException {
    assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
        .doesNotContainPattern("(?:https?:)?//[a-z]");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
