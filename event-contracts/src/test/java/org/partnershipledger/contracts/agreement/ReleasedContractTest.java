package org.partnershipledger.contracts.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was released is kept as it was, and nothing since has broken it. */
class ReleasedContractTest {
  private static final Path RELEASED = Path.of("src", "test", "resources", "released");
  private static final Pattern RELEASE =
      Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+) — \\d{4}-\\d{2}-\\d{2}$");
  private static final PublishedContract NOW = PublishedContract.committed();

  @TempDir Path folder;

  @Test
  void every_release_in_the_changelog_is_frozen_and_no_other() throws IOException {
    assertThat(frozen().stream().map(f -> f.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(
            releases(Files.readString(Path.of("../CHANGELOG.md"))));
  }

  @Test
  void a_release_is_a_version_with_its_day() {
    assertThat(releases("## 0.2.0 — unreleased\n\n## 0.1.0 — 2027-01-31\n"))
        .containsExactly("0.1.0");
  }

  @Test
  void nothing_since_a_release_breaks_it() throws IOException {
    for (Path release : frozen()) {
      assertThat(ReleasedContract.faults(release, NOW)).as(release.toString()).isEmpty();
    }
  }

  @Test
  void a_sample_that_is_read_no_longer_and_a_schema_that_was_narrowed_are_found()
      throws IOException {
    // Given
    Path release = ReleasedContract.freeze(NOW, folder.resolve("9.9.9"));
    assertThat(ReleasedContract.faults(release, NOW)).isEmpty();
    Path sample = release.resolve("samples/article-retracted.v1/minimal.json");
    Files.writeString(sample, Files.readString(sample).replace("\"articleId\"", "\"article\""));
    PublishedContract narrowed =
        NOW.withSchema(
            "article-retracted.v1",
            s -> SchemaChange.A_BOUND_IS_ADDED.in(s).ifPresent(c -> s.setAll((ObjectNode) c)));
    // When // Then
    assertThat(ReleasedContract.faults(release, NOW))
        .anyMatch(fault -> fault.startsWith("released article-retracted.v1/minimal"));
    assertThat(ReleasedContract.faults(release, narrowed))
        .anyMatch(fault -> fault.startsWith("article-retracted.v1/"));
  }

  private static List<String> releases(String changelog) {
    return RELEASE.matcher(changelog).results().map((MatchResult r) -> r.group(1)).toList();
  }

  private static List<Path> frozen() throws IOException {
    try (Stream<Path> folders = Files.list(RELEASED)) {
      return folders.filter(Files::isDirectory).toList();
    }
  }
}
