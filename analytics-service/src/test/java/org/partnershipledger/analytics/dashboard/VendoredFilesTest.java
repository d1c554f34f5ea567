package org.partnershipledger.analytics.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VendoredFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dashboard/vendor");

  record Vendored(String file, String version, String licence, String licenceFile, String sha384) {
    static Vendored of(String line) {
      String[] cells = line.split(",");
      return new Vendored(cells[0], cells[2], cells[4], cells[5], cells[6]);
    }
  }

  static List<Vendored> vendored() throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("vendored.csv"))) {
      return lines.skip(1).map(Vendored::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("vendored")
  void a_file_is_the_one_that_was_taken(Vendored vendored)
      throws IOException, NoSuchAlgorithmException {
    byte[] content = Files.readAllBytes(FOLDER.resolve(vendored.file()));
    byte[] hash = MessageDigest.getInstance("SHA-384").digest(content);
    assertThat(Base64.getEncoder().encodeToString(hash)).isEqualTo(vendored.sha384());
    assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8))
        .contains('"' + vendored.version() + '"');
  }

  @ParameterizedTest
  @MethodSource("vendored")
  void its_licence_lies_beside_it_and_lets_us_ship_it(Vendored vendored) throws IOException {
    assertThat(vendored.licence()).isIn("0BSD", "MIT", "Apache-2.0");
    assertThat(Files.readString(FOLDER.resolve(vendored.licenceFile()))).isNotBlank();
  }

  @Test
  void every_file_is_listed() throws IOException {
    Set<String> listed = vendored().stream().map(Vendored::file).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".js")))
          .containsExactlyInAnyOrderElementsOf(listed);
    }
  }
}
