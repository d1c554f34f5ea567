package org.partnershipledger.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalenessTest {
  private static final Instant BUILT = Instant.parse("2026-01-02T10:00:00Z");

  @TempDir Path project;

  @BeforeEach
  void a_project_that_is_built() throws IOException {
    file("pom.xml", BUILT.minusSeconds(60));
    for (String module :
        List.of("event-contracts", "organisation-reference", "service-rim", "ingest-service")) {
      file(module + "/pom.xml", BUILT.minusSeconds(60));
      file(module + "/src/main/java/A.java", BUILT.minusSeconds(60));
    }
    file("ingest-service/target/quarkus-app/quarkus-run.jar", BUILT);
  }

  @Test
  void what_is_newer_than_its_sources_is_not_built_again() {
    assertThat(stale()).isEmpty();
  }

  @Test
  void what_was_never_built_is_built() throws IOException {
    // Given
    Files.delete(project.resolve("ingest-service/target/quarkus-app/quarkus-run.jar"));
    // When // Then
    assertThat(stale()).isEqualTo("ingest-service");
  }

  @Test
  void a_newer_source_asks_for_a_build() throws IOException {
    // Given
    file("ingest-service/src/main/java/A.java", BUILT.plusSeconds(60));
    // When // Then
    assertThat(stale()).isEqualTo("ingest-service");
  }

  @Test
  void a_newer_source_of_a_library_that_it_uses_asks_for_a_build() throws IOException {
    // Given
    file("event-contracts/src/main/java/A.java", BUILT.plusSeconds(60));
    // When // Then
    assertThat(stale()).isEqualTo("ingest-service");
  }

  @Test
  void a_newer_test_asks_for_nothing() throws IOException {
    // Given
    file("ingest-service/src/test/java/ATest.java", BUILT.plusSeconds(60));
    // When // Then
    assertThat(stale()).isEmpty();
  }

  private String stale() {
    return Shell.run(project, Map.of(), Shell.source("build.sh") + "stale_apps ingest-service")
        .output();
  }

  private void file(String name, Instant modified) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(modified));
    // A folder counts too, since deleting a file changes nothing else.
    for (Path up = file.getParent(); !up.equals(project); up = up.getParent()) {
      Files.setLastModifiedTime(up, FileTime.from(BUILT.minusSeconds(60)));
    }
  }
}
